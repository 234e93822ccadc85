import assert from 'node:assert/strict';
import {test} from 'node:test';
import {shortenCss, shortenLiterals} from '../../scripts/css-literals.mjs';

test('white space and comments go, the meaning of a blank stays', () => {
  assert.equal(
    shortenCss('\n  /* calm */\n  :host {\n    color: red;\n    margin: 0 auto;\n  }\n\n  a,\n  b { top: 1px; }\n'),
    ' :host{color:red;margin:0 auto}a,b{top:1px}',
  );
  assert.equal(shortenCss('a :hover { inset: calc(1px + 2px) }'), 'a :hover{inset:calc(1px + 2px)}');
  assert.equal(
    shortenCss('@media (min-width: 40em) and (hover: hover) { a > b + c {} }'),
    '@media (min-width:40em) and (hover:hover){a > b + c{}}',
  );
});

test('strings are not touched', () => {
  assert.equal(shortenCss(`a::before { content: '; /* x */  {'; }`), `a::before{content:'; /* x */  {'}`);
  assert.equal(shortenCss(String.raw`a::before { content: "\"  ;"; }`), String.raw`a::before{content:"\"  ;"}`);
});

test('only css literals change, and their expressions stay where they are', () => {
  assert.equal(
    shortenLiterals('const a = css`\n  b { color: ${ c } ; }\n`; const d = html`  <p>\n  ${e}</p>`;'),
    'const a = css` b{color:${ c }}`; const d = html`  <p>\n  ${e}</p>`;',
  );
  assert.equal(shortenLiterals('css`a { margin: ${x} ${y}; }`'), 'css`a{margin:${x} ${y}}`');
});

test('a literal whose comment or string reaches over an expression is left alone', () => {
  const comment = 'css`a { /* ${x}  */ }`';
  const string = "css`a { content: '${x}  '; }`";
  assert.equal(shortenLiterals(comment), comment);
  assert.equal(shortenLiterals(string), string);
});
