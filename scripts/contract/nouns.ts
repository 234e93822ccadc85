import {readFile, readdir} from 'node:fs/promises';
import ts from 'typescript';
import {z} from 'zod';

/** One exported schema of the contract, with the words its source says about it. */
export interface Noun {
  /** `Offer` */
  readonly name: string;
  /** The module that defines it, without ending: `offer`. */
  readonly file: string;
  readonly schema: z.ZodType;
  readonly description: string;
  /** What the source says about its fields. */
  readonly fields: ReadonlyMap<string, string>;
}

const folder = new URL('../../src/contract/', import.meta.url);
const notNouns = new Set(['check-node.ts', 'codes.ts', 'endpoints.ts', 'index.ts', 'request-endpoints.ts']);

/** All nouns, file by file, in the order in which each file defines them. */
export async function readNouns(): Promise<Noun[]> {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.ts') && !notNouns.has(name)).sort();
  return (await Promise.all(files.map(readModule))).flat();
}

async function readModule(fileName: string): Promise<Noun[]> {
  const url = new URL(fileName, folder);
  const exported: Record<string, unknown> = await import(url.href);
  const source = ts.createSourceFile(fileName, await readFile(url, 'utf8'), ts.ScriptTarget.ES2022, true);
  return source.statements.filter(ts.isVariableStatement).flatMap((statement): Noun[] => {
    const [declaration] = statement.declarationList.declarations;
    const name = declaration?.name.getText(source) ?? '';
    const schema = exported[name];
    if (!(schema instanceof z.ZodType)) return [];
    const description = commentOn(statement);
    return [{name, file: fileName.slice(0, -3), schema, description, fields: commentsOnFields(statement)}];
  });
}

/** The doc comments of the fields of every object literal in the statement; a noun has one such literal. */
function commentsOnFields(statement: ts.Node): Map<string, string> {
  const fields = new Map<string, string>();
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAssignment(node)) {
      const comment = commentOn(node);
      if (comment) fields.set(node.name.getText(), comment);
    }
    ts.forEachChild(node, visit);
  };
  visit(statement);
  return fields;
}

function commentOn(node: ts.Node): string {
  const comments = ts.getJSDocCommentsAndTags(node).map(({comment}) => ts.getTextOfJSDocComment(comment) ?? '');
  return (comments.at(-1) ?? '').replaceAll(/\s+/g, ' ').trim();
}
