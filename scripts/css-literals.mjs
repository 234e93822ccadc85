/**
 * Takes comments and spare white space out of lit's css`` literals. html`` literals are left alone: white
 * space between inline elements is text.
 */
import {parseAst} from 'rollup/parseAst';

/** A rollup plugin; it runs after TypeScript has become JavaScript and before the names are shortened. */
export function cssLiterals() {
  return {
    name: 'css-literals',
    transform(code, id) {
      if (!/\bcss`/.test(code) || id.includes('node_modules')) return null;
      const shorter = shortenLiterals(code);
      return shorter === code ? null : {code: shorter, map: {mappings: ''}};
    },
  };
}

/** @param {string} code a module @returns {string} the same with shorter css literals */
export function shortenLiterals(code) {
  const pieces = [];
  let end = 0;
  for (const {start, end: stop} of quasis(parseAst(code))) {
    pieces.push(code.slice(end, start), shortenCss(code.slice(start, stop)));
    end = stop;
  }
  return pieces.join('') + code.slice(end);
}

/**
 * Removes comments, white space runs, and the blanks beside `{ } ; ,` and after `:`. Blanks before `:` stay, they are the
 * descendant combinator of `a :hover`; strings stay as they are.
 * @param {string} css a style sheet or a piece of one between two `${}`
 */
export function shortenCss(css) {
  return css
    .replace(textOrComment, (found) => (found.startsWith('/*') ? ' ' : found))
    .split(text)
    .map((piece, index) => (index % 2 === 0 ? tighten(piece) : piece))
    .join('');
}

const text = /("(?:\\[^]|[^"\\])*"|'(?:\\[^]|[^'\\])*')/;
const textOrComment = new RegExp(String.raw`${text.source}|/\*[^]*?\*/`, 'g');

const tighten = (piece) =>
  piece
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replace(/: /g, ':')
    .replace(/;}/g, '}');

/** The text pieces of all css`` literals whose comments and strings do not reach over a `${}`. */
function* quasis(node) {
  if (node === null || typeof node !== 'object') return;
  if (node.type === 'TaggedTemplateExpression' && node.tag.type === 'Identifier' && node.tag.name === 'css') {
    if (node.quasi.quasis.every(({value}) => closed(value.raw))) yield* node.quasi.quasis;
    return;
  }
  for (const child of Object.values(node)) {
    if (Array.isArray(child)) for (const item of child) yield* quasis(item);
    else yield* quasis(child);
  }
}

function closed(css) {
  return !/["']|\/\*|\*\//.test(css.replace(textOrComment, ''));
}
