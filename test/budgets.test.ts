import assert from 'node:assert/strict';
import {test} from 'node:test';
import {type Manifest, budgets, closure, grown, measure, readManifest, table} from '../scripts/budgets.mjs';

test('a file that two others import counts once', () => {
  const entry = {bytes: 1, gzip: 1, brotli: 10, integrity: '', dynamicImports: ['late.js']};
  const manifest: Manifest = {
    'a.js': {...entry, imports: ['shared.js']},
    'b.js': {...entry, imports: ['shared.js']},
    'shared.js': {...entry, imports: []},
    'late.js': {...entry, imports: []},
  };
  assert.equal(measure(manifest, {name: 'both', entries: ['a.js', 'b.js'], limit: 0}).brotli, 30);
  assert.throws(() => closure({'a.js': {...entry, imports: ['gone.js']}}, ['a.js']), /gone\.js was not built/);
});

test('what comes later counts by the beginning of its name, and what that loads in turn', () => {
  const entry = {bytes: 1, gzip: 1, brotli: 10, integrity: '', imports: [], dynamicImports: []};
  const manifest: Manifest = {
    'a.js': {...entry, dynamicImports: ['chunks/rows-x1.js', 'chunks/map-x2.js']},
    'chunks/rows-x1.js': {
      ...entry,
      imports: ['b.js'],
      dynamicImports: ['chunks/words.de-x3.js', 'chunks/wordsmith-x4.js'],
    },
    'chunks/words.de-x3.js': entry,
    'chunks/wordsmith-x4.js': entry,
    'chunks/map-x2.js': entry,
    'b.js': entry,
  };
  const found = grown(manifest, ['a.js'], ['rows', 'words']);
  assert.deepEqual([...found].sort(), ['a.js', 'b.js', 'chunks/rows-x1.js', 'chunks/words.de-x3.js']);
});

test('all of help is the button, its dialog and the reader of data', () => {
  const all = budgets(readManifest()).find(({name}) => name === 'help, all of it')?.entries ?? [];
  for (const part of ['define/help-button.js', 'chunks/base-', 'chunks/core-', 'chunks/help-part-', 'chunks/town-']) {
    assert.ok(
      all.some((file) => file.startsWith(part)),
      part,
    );
  }
});

test('what a page loads stays within its budget', (context) => {
  const manifest = readManifest();
  const rows = budgets(manifest).map((budget) => measure(manifest, budget));
  for (const line of table(rows).split('\n')) context.diagnostic(line);
  const over = rows.filter(({brotli, limit}) => brotli > limit);
  assert.equal(over.length, 0, `over the budget:\n${table(over)}`);
});

test('words come in files by locale and part, none of them with the elements', () => {
  const files = ['ar', 'de-simple', 'en'].flatMap((locale) =>
    ['.asking', '.calendar', '.finding', '', '.office'].map((part) => `locales/${locale}${part}.js`),
  );
  const manifest = readManifest();
  const entries = Object.keys(manifest).filter((file) => file.startsWith('define/'));
  for (const entry of entries) {
    const later = [...closure(manifest, [entry])].flatMap((file) => manifest[file]?.dynamicImports ?? []);
    const words = later.filter((file) => file.startsWith('locales/'));
    assert.deepEqual([...new Set(words)].sort(), files, entry);
  }
});

test('browser files import only files of dist', () => {
  for (const [file, {imports, dynamicImports}] of Object.entries(readManifest())) {
    if (file === 'contract.js') continue;
    const outside = [...imports, ...dynamicImports].filter((name) => !/\.js$/.test(name));
    assert.deepEqual(outside, [], `dist/${file} imports a package`);
  }
});
