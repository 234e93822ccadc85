import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {Directory, EventCollection, OfferCollection} from '../../src/contract/directory.ts';
import {columnsOf} from '../../server/publish/columns.ts';
import {publish} from '../../server/publish/publish.ts';
import {now, publishTown, sourcesOf, textOf} from './town-content.ts';

/** Pieces of what people write, and of what they should not. */
const piece = fc.constantFrom(
  ...[
    'Mo',
    'Fr',
    '-',
    ',',
    ';',
    '|',
    '9',
    '12:30',
    '24',
    'Uhr',
    'jeden',
    '1.',
    'letzten',
    'Mittwoch',
    'im Monat',
    'alle',
    '2',
    'Wochen',
  ],
  ...[
    'bis',
    '31.12.2026',
    '2026-11-22',
    '29.02.2027',
    'außer',
    'Schulferien',
    'FREQ=WEEKLY',
    'BYDAY=6XX',
    'UNTIL=9',
    '\n',
    '"',
    '""',
    ' ',
  ],
  ...[
    '030',
    '23125',
    '+49',
    '(0)',
    '/',
    '116 117',
    'a@b.de',
    'https://a.de',
    'javascript:',
    'ja',
    'x',
    'baby',
    '__proto__',
    '\u202e',
    '\0',
    '€',
  ],
);
const cell = fc.array(piece, {maxLength: 8}).map((pieces) => pieces.join(' '));
const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

for (const collection of ['offers', 'events'] as const) {
  test(`whatever stands in the cells of ${collection}: a fault with its place, or a document that keeps the contract`, () => {
    const headings = columnsOf(collection).map(({headings: [first = '']}) => first);
    const unique = [...new Set(headings)];
    fc.assert(
      fc.property(fc.array(cell, {minLength: unique.length, maxLength: unique.length}), (cells) => {
        const table = `${unique.map(quoted).join(';')}\n${cells.map(quoted).join(';')}\n`;
        const town = publishTown({[`${collection}.csv`]: table});
        for (const {file, de, en} of town.faults) assert.ok(file !== '' && de.startsWith(file) && en.startsWith(file));
        if (town.files.size === 0) return;
        Directory.parse(JSON.parse(textOf(town, 'directory.json')));
        const schema = collection === 'offers' ? OfferCollection : EventCollection;
        schema.parse(JSON.parse(textOf(town, `${collection}.json`)));
      }),
      {numRuns: 200, seed: 20261122},
    );
  });

  test(`one strange cell at a time in ${collection} throws nothing`, () => {
    const column = fc.constantFrom(...columnsOf(collection).map(({headings: [first = '']}) => first));
    fc.assert(
      fc.property(column, cell, (heading, text) => {
        publishTown({[`${collection}.csv`]: `Name;${quoted(heading)}\nA;${quoted(text)}\n`});
      }),
      {numRuns: 1_000, seed: 20261122},
    );
  });
}

test('whatever bytes the files have, there is an answer', () => {
  const name = fc.constantFrom(
    'directory.json',
    'offers.csv',
    'offers.json',
    'help.json',
    'school_holidays.csv',
    'x.csv',
  );
  fc.assert(
    fc.property(name, fc.uint8Array({maxLength: 200}), (path, bytes) => {
      const {files, faults} = publish(sourcesOf({[path]: bytes}), {now});
      assert.ok(files.size > 0 || faults.length > 0);
    }),
    {numRuns: 500, seed: 20261122},
  );
  fc.assert(
    fc.property(name, fc.json(), (path, text) => {
      const {files, faults} = publish(sourcesOf({[path]: text}), {now});
      assert.ok(files.size > 0 || faults.length > 0);
    }),
    {numRuns: 500, seed: 20261122},
  );
});
