import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {test} from 'node:test';
import {access, amenities, audiences, modes, sectors} from '../../src/contract/codes.ts';
import {codeFor, codeLabels} from '../../server/publish/code-words.ts';
import {columnFor, columns, columnsOf} from '../../server/publish/columns.ts';
import {collections, recordSchemas} from '../../server/publish/collections.ts';

const docs = await readFile(new URL('../../docs/publish.md', import.meta.url), 'utf8');
const cell = (text: string): string => text.replaceAll('|', '\\|');

test('docs/publish.md shows every column with its headings and example', () => {
  for (const {field, headings, in: of, example} of columns) {
    const where = of.length === collections.length ? 'all' : of.join(', ');
    const row = `| \`${field}\` | ${headings.map(cell).join(' · ')} | ${where} | ${cell(example)} |`;
    assert.ok(docs.includes(row), row);
  }
});

test('docs/publish.md shows every word of the lists', () => {
  for (const list of ['modes', 'access', 'audiences', 'amenities', 'sectors', 'offers.status', 'events.status']) {
    for (const [code, label] of codeLabels(list)) assert.ok(docs.includes(`${label} (\`${code}\`)`), code);
  }
});

test('every code of the contract has a German word, and no word means two codes', () => {
  for (const [list, codes] of Object.entries({modes, access, audiences, amenities, sectors})) {
    assert.deepEqual(
      codeLabels(list).map(([code]) => code),
      [...codes],
    );
    for (const [code, label] of codeLabels(list)) assert.equal(codeFor(list, label), code);
  }
});

test('headings are found whatever their capitals, blanks and hyphens, and each means one column of its table', () => {
  for (const collection of collections) {
    for (const column of columnsOf(collection)) {
      for (const heading of column.headings) {
        for (const written of [heading, heading.toUpperCase(), ` ${heading} `, `${heading}*`]) {
          assert.equal(columnFor(collection, written), column, `${collection}: ${written}`);
        }
      }
    }
  }
  assert.equal(columnFor('offers', 'Traeger')?.field, 'organization_id');
  assert.equal(columnFor('places', 'STRASSE')?.field, 'address.address_1');
});

test("the contract's field names are headings", () => {
  for (const collection of collections) {
    const own = Object.keys(recordSchemas[collection].shape);
    for (const {field} of columnsOf(collection)) {
      const written = own.includes(field) || field.includes('.') ? field : undefined;
      if (written !== undefined)
        assert.equal(columnFor(collection, written)?.field, field, `${collection}: ${written}`);
    }
  }
});
