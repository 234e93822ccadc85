import {createHash} from 'node:crypto';
import type {Directory, Link} from '../../src/contract/directory.ts';
import type {Help} from '../../src/contract/help.ts';
import type {Collection} from './collections.ts';
import {schemaVersion} from './town.ts';

/** Names of files that carry a hash of their content: they never change, and no other file looks like them. */
export const hashedName = /^(organizations|places|contacts|offers|events|help)\.[0-9a-f]{10}\.json$/;

const bytesOf = (document: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(document));

/**
 * The files of a static API, in the order in which they are to be written: documents whose names carry the hash of their
 * bytes, plain copies, and last `directory.json`, which links the hashed ones.
 */
export function outputFiles(
  directory: Directory,
  items: ReadonlyMap<Collection, object[]>,
  help: Help | undefined,
): Map<string, Uint8Array> {
  const hashed = new Map<string, Uint8Array>();
  const plain = new Map<string, Uint8Array>();
  const add = (name: string, document: unknown): string => {
    const bytes = bytesOf(document);
    const href = `${name}.${createHash('sha256').update(bytes).digest('hex').slice(0, 10)}.json`;
    hashed.set(href, bytes);
    plain.set(`${name}.json`, bytes);
    return href;
  };
  const links: Partial<Record<Collection | 'help', Link>> = {};
  for (const [name, records] of items) {
    links[name] = {href: add(name, {schema: schemaVersion, items: records}), count: records.length};
  }
  if (help) links.help = {href: add('help', {schema: schemaVersion, ...help})};
  return new Map([...hashed, ...plain, ['directory.json', bytesOf({...directory, ...links})]]);
}
