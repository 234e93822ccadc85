/**
 * Takes the notes for translators (`desc`) out of msg() calls: they are read from the sources when words are extracted, and
 * no page needs them.
 */
import {parseAst} from 'rollup/parseAst';

/** A rollup plugin; it runs after TypeScript has become JavaScript. */
export function msgDescriptions() {
  return {
    name: 'msg-descriptions',
    transform(code, id) {
      if (!/\bmsg\(/.test(code) || id.includes('node_modules')) return null;
      const shorter = withoutDescriptions(code);
      return shorter === code ? null : {code: shorter, map: {mappings: ''}};
    },
  };
}

/** @param {string} code a module @returns {string} the same, `msg(text, {id, desc})` as `msg(text, {id})` */
export function withoutDescriptions(code) {
  const pieces = [];
  let end = 0;
  for (const {start, end: stop} of [...descriptions(parseAst(code))].sort((a, b) => a.start - b.start)) {
    pieces.push(code.slice(end, start));
    // With the comma behind it; one before it may stay, as `{id, }` says the same as `{id}`.
    end = stop + (/^\s*,/.exec(code.slice(stop))?.[0].length ?? 0);
  }
  return pieces.join('') + code.slice(end);
}

function* descriptions(node) {
  if (Array.isArray(node)) for (const item of node) yield* descriptions(item);
  if (typeof node?.type !== 'string') return;
  if (node.type === 'CallExpression' && node.callee.name === 'msg') {
    const [, options] = node.arguments;
    for (const property of options?.properties ?? []) if (property.key?.name === 'desc') yield property;
  }
  for (const value of Object.values(node)) if (typeof value === 'object') yield* descriptions(value);
}
