/**
 * Makes one blank of each run of white space in lit's html`` and svg`` literals, as a browser does when it shows them.
 */
import {parseAst} from 'rollup/parseAst';

/** A rollup plugin; it runs after TypeScript has become JavaScript and before the names are shortened. */
export function htmlLiterals() {
  return {
    name: 'html-literals',
    transform(code, id) {
      if (!/\b(html|svg)`/.test(code) || id.includes('node_modules')) return null;
      return {code: foldWhiteSpace(code), map: {mappings: ''}};
    },
  };
}

/** @param {string} code a module @returns {string} the same with shorter html literals */
export function foldWhiteSpace(code) {
  const pieces = [];
  let end = 0;
  for (const {start, end: stop} of [...quasis(parseAst(code))].sort((a, b) => a.start - b.start)) {
    pieces.push(code.slice(end, start), code.slice(start, stop).replace(/\s+/g, ' '));
    end = stop;
  }
  return pieces.join('') + code.slice(end);
}

function* quasis(node) {
  if (node === null || typeof node !== 'object') return;
  if (node.type === 'TaggedTemplateExpression' && /^(html|svg)$/.test(node.tag.name)) yield* node.quasi.quasis;
  for (const child of Object.values(node)) yield* quasis(child);
}
