import {existsSync, readFileSync, readdirSync} from 'node:fs';
import {posix} from 'node:path';
import {fileURLToPath} from 'node:url';
import ts from 'typescript';

/** The folder of the repository, with a slash at the end. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

/** One module that another asks for. */
export interface Import {
  /** As it is written. */
  readonly specifier: string;
  /** Path from the root of the repository; nothing for a package. */
  readonly path: string | undefined;
  /** `import type` leaves nothing behind; `import {type X}` does leave the module's side effects. */
  readonly typeOnly: boolean;
}

/** Files below a folder, paths from the root of the repository; generated and installed ones are left out. */
export function filesBelow(folder: string): string[] {
  if (!existsSync(root + folder)) return [];
  return readdirSync(root + folder, {withFileTypes: true})
    .flatMap((entry) => {
      const path = posix.join(folder, entry.name);
      if (!entry.isDirectory()) return [path];
      return ['node_modules', 'dist', '.git'].includes(entry.name) ? [] : filesBelow(path);
    })
    .sort();
}

export const textOf = (path: string): string => readFileSync(root + path, 'utf8');

const parsed = new Map<string, ts.SourceFile>();

/** The syntax tree of a TypeScript file. */
export function syntaxOf(path: string): ts.SourceFile {
  const known = parsed.get(path);
  if (known) return known;
  const tree = ts.createSourceFile(path, textOf(path), ts.ScriptTarget.ESNext, false, ts.ScriptKind.TS);
  parsed.set(path, tree);
  return tree;
}

/** Every node of a file. */
export function* nodesOf(path: string): Iterable<ts.Node> {
  const open: ts.Node[] = [syntaxOf(path)];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    yield node;
    ts.forEachChild(node, (child) => void open.push(child));
  }
}

/** What a file imports and re-exports, also through `import()`. */
export function importsOf(path: string): Import[] {
  return [...nodesOf(path)].flatMap((node) => {
    const found = importIn(node);
    if (!found) return [];
    const {specifier} = found;
    const beside = specifier.startsWith('.') ? posix.join(posix.dirname(path), specifier) : undefined;
    return [{...found, path: beside}];
  });
}

function importIn(node: ts.Node): {specifier: string; typeOnly: boolean} | undefined {
  if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
    const typeOnly = node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
    return {specifier: node.moduleSpecifier.text, typeOnly};
  }
  if (ts.isExportDeclaration(node) && node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier)) {
    return {specifier: node.moduleSpecifier.text, typeOnly: node.isTypeOnly};
  }
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument) && ts.isStringLiteral(node.argument.literal)) {
    return {specifier: node.argument.literal.text, typeOnly: true};
  }
  const [argument] =
    ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword ? node.arguments : [];
  return argument && ts.isStringLiteral(argument) ? {specifier: argument.text, typeOnly: false} : undefined;
}

/**
 * The way from an entry to a package at run time, file by file, or nothing when there is none. Types and packages' own
 * imports are not followed.
 */
export function wayTo(name: string, entry: string): string[] | undefined {
  const ways = new Map([[entry, [entry]]]);
  for (const [path, way] of ways) {
    for (const {specifier, path: next, typeOnly} of importsOf(path)) {
      if (typeOnly) continue;
      if (specifier === name || specifier.startsWith(`${name}/`)) return [...way, specifier];
      if (next && !ways.has(next) && next.endsWith('.ts')) ways.set(next, [...way, next]);
    }
  }
  return undefined;
}
