import * as fs from 'node:fs/promises';
import {join} from 'node:path';
import {etagOf} from './etag.ts';
import {packer} from './packed.ts';
import {isStorePath, typeOf, type Store, type StoredFile} from './store.ts';

/** How many files are held in memory; older ones are read again. */
const remembered = 200;

/**
 * A store of a folder with one folder per town. A path that climbs out of it, a hidden file or a symbolic link is not there.
 * `only` names the towns that are served when the folder may hold others.
 */
export function folderStore(root: string, only?: readonly string[]): Store {
  const memory = new Map<string, StoredFile & {stamp: string}>();

  const towns = async (): Promise<string[]> => {
    const entries = await fs.readdir(root, {withFileTypes: true}).catch(() => []);
    return entries
      .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.') && (only?.includes(entry.name) ?? true))
      .map(({name}) => name)
      .sort();
  };

  const read = async (path: string): Promise<StoredFile | undefined> => {
    const type = typeOf(path);
    if (!type || !isStorePath(path) || only?.includes(path.split('/', 1)[0] ?? '') === false) return undefined;
    try {
      const file = join(root, path);
      const stat = await fs.lstat(file, {bigint: true});
      if (!stat.isFile()) return undefined;
      const stamp = `${stat.ino} ${stat.size} ${stat.mtimeNs}`;
      const known = memory.get(path);
      if (known?.stamp === stamp) return known;
      const bytes = await fs.readFile(file);
      const stored = {bytes, type, etag: etagOf(bytes), packed: packer(bytes), stamp};
      memory.delete(path);
      memory.set(path, stored);
      const [oldest] = memory.keys();
      if (memory.size > remembered && oldest !== undefined) memory.delete(oldest);
      return stored;
    } catch {
      return undefined;
    }
  };

  return {read, towns};
}
