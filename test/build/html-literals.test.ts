import assert from 'node:assert/strict';
import {test} from 'node:test';
import {foldWhiteSpace} from '../../scripts/html-literals.mjs';

test('a run of white space is one blank, also in what stands inside', () => {
  assert.equal(
    foldWhiteSpace('html`<p>\n    ${list.map(() => html`<b\n      class="x"\n    >a   b</b>`)}\n  </p>`'),
    'html`<p> ${list.map(() => html`<b class="x" >a b</b>`)} </p>`',
  );
});

test('other literals and code keep theirs', () => {
  const code = 'const a  = str`a   b`;\nconst b = css`a   {}`;';
  assert.equal(foldWhiteSpace(code), code);
});
