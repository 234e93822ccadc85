import assert from 'node:assert/strict';
import {test} from 'node:test';
import {withoutDescriptions} from '../../scripts/msg-descriptions.mjs';

/** What a module's `words` come to. */
const run = (code: string): unknown => new Function('msg', `${code}; return words;`)((...given: unknown[]) => given);

test('the note for translators goes, text and id stay', () => {
  const code = withoutDescriptions("const words = msg('Hilfe', {id: 'help.button', desc: 'A button, with }'})");
  assert.deepEqual(run(code), ['Hilfe', {id: 'help.button'}]);
  assert.doesNotMatch(code, /A button/);
});

test('also where one text stands in another, and where the note comes first', () => {
  const inner = "msg('9:00', {desc: 'inner', id: 'time'})";
  const code = withoutDescriptions(`const words = msg([${inner}], {id: 'open', desc: 'outer'})`);
  assert.deepEqual(run(code), [[['9:00', {id: 'time'}]], {id: 'open'}]);
});

test('other calls keep their words', () => {
  const code = "const words = other('x', {desc: 'stays'})";
  assert.equal(withoutDescriptions(code), code);
});
