import {etagOf} from './etag.ts';
import {typeOf, type Store, type StoredFile} from './store.ts';

/**
 * A store of a map from `<town>/<name>` to bytes. The map is looked at anew for each read, so a test or a story may change
 * it. Free of Node: runs in the browser for stories.
 */
export function memoryStore(files: ReadonlyMap<string, Uint8Array>): Store {
  return {
    read(path): Promise<StoredFile | undefined> {
      const bytes = files.get(path);
      const type = typeOf(path);
      return Promise.resolve(bytes && type ? {bytes, type, etag: etagOf(bytes)} : undefined);
    },
    towns: () => Promise.resolve([...new Set([...files.keys()].map((path) => path.split('/', 1)[0] ?? ''))].sort()),
  };
}
