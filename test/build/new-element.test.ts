import assert from 'node:assert/strict';
import {cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, test} from 'node:test';
import {newElement} from '../../scripts/new-element.mjs';
import {root} from '../support/imports.ts';

const folder = mkdtempSync(join(tmpdir(), 'familienlotse-new-element-'));
mkdirSync(join(folder, 'src'));
for (const file of ['src/tags.ts', 'src/all.ts', 'src/index.ts']) cpSync(join(root, file), join(folder, file));
after(() => rmSync(folder, {recursive: true}));

const text = (file: string): string => readFileSync(join(folder, file), 'utf8');

test('a new element gets its files and its lines, in the order of the alphabet', () => {
  const files = newElement('family-bag', folder);
  assert.equal(files.length, 9);
  assert.match(text('src/elements/family-bag/family-bag.ts'), /export class FamilyBag extends LitElement/);
  assert.match(
    text('src/tags.ts'),
    /'event-calendar'.*\n  'family-bag': \(\) => import\('\.\/define\/family-bag\.ts'\),\n  'help-button'/,
  );
  assert.match(
    text('src/all.ts'),
    /event-calendar\.ts';\nimport '\.\/define\/family-bag\.ts';\nimport '\.\/define\/help/,
  );
  assert.match(text('src/index.ts'), /\nexport \{FamilyBag\} from '\.\/elements\/family-bag\/family-bag\.ts';\n/);
  newElement('zoo-card', folder);
  assert.match(text('src/tags.ts'), /'zoo-card': .*\n\};\n?$/);
});

test('a name that is no tag, or is taken, is refused and nothing is written', () => {
  for (const name of [undefined, '', 'card', 'Place-Card', 'place_card', '-card', 'font-face', '../place-card']) {
    assert.throws(() => newElement(name, folder), /expected a tag name/);
  }
  const before = text('src/tags.ts');
  assert.throws(() => newElement('family-bag', folder), /<family-bag> is taken/);
  assert.equal(text('src/tags.ts'), before);
});
