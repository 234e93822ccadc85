import assert from 'node:assert/strict';
import {test} from 'node:test';
import {differing, generate} from '../../scripts/contract.ts';

const files = await generate();

test('the generated files are what the contract says', async () => {
  assert.deepEqual(await differing(files), [], 'run "npm run contract"');
});

test('a change, a gap and a leftover are noticed', async () => {
  const [[first = ''] = []] = files;
  const other = new Map(files).set(first, 'changed').set('missing.json', '{}');
  other.delete('checks/text.ts');
  assert.deepEqual(await differing(other), [first, 'checks/text.ts', 'missing.json'].sort());
});

test('what the browser gets has no zod in it', () => {
  const checks = [...files].filter(([path]) => path.startsWith('checks/'));
  assert.ok(checks.length > 10);
  for (const [path, text] of checks) {
    for (const [, from] of text.matchAll(/^import (?!type).* from '(.*)';$/gm))
      assert.match(from ?? '', /^\.\/[a-z-]+\.ts$/, path);
  }
});

test('every pattern is also one for validators that read it with the u flag', () => {
  for (const [path, text] of files) {
    if (!path.endsWith('.json')) continue;
    JSON.parse(text, (key, value: unknown) => {
      if (key === 'pattern' && typeof value === 'string') assert.doesNotThrow(() => new RegExp(value, 'u'), path);
      return value;
    });
  }
});

test('the published schemas stand alone, describe themselves and leave objects open', () => {
  const schemas = [...files].filter(([path]) => path.startsWith('schemas/'));
  assert.ok(schemas.length >= 11);
  for (const [path, text] of schemas) {
    const document: {$schema?: string; description?: string; $defs?: object} = JSON.parse(text);
    const {$defs = {}, description, $schema} = document;
    assert.equal($schema, 'https://json-schema.org/draft/2020-12/schema');
    assert.ok(description, `${path} has no description`);
    for (const [, name = '#'] of text.matchAll(/"\$ref": "([^"]*)"/g)) {
      assert.ok(name.startsWith('#/$defs/') && name.slice(8) in $defs, `${path}: ${name}`);
    }
    // What is sent is closed, lest something readable comes along with what is sealed.
    assert.equal(/"additionalProperties": false/.test(text), path === 'schemas/new-request.json', path);
  }
});
