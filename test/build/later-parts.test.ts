import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';

interface File {
  imports: string[];
  dynamicImports: string[];
}

const files: Record<string, File> = JSON.parse(
  readFileSync(new URL('../../dist/manifest.json', import.meta.url), 'utf8'),
);

test('no file that several elements load later registers an element', () => {
  const registers = (name: string) => name.startsWith('define/');
  const users = (part: string) => Object.keys(files).filter((name) => registers(name) && reach(name).has(part));
  for (const [name, {imports}] of Object.entries(files)) {
    if (registers(name) || name === 'all.js' || name === 'autoload.js') continue;
    for (const needed of imports.filter(registers))
      assert.deepEqual(users(name), [needed], `${name} imports ${needed}`);
  }
});

function reach(name: string, found = new Set<string>()): Set<string> {
  if (found.has(name)) return found;
  found.add(name);
  const {imports = [], dynamicImports = []} = files[name] ?? {};
  for (const next of [...imports, ...dynamicImports]) reach(next, found);
  return found;
}
