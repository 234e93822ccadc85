import type {DirectoryEnvelope} from '../contract/envelope.ts';
import type {Help} from '../contract/help.ts';
import {DataError} from './data-error.ts';
import {readHelp} from './help.ts';
import {readCollection, readSource, sourceOf, type Collection, type Source} from './source.ts';

/** Where a town's data is: addresses of `directory.json`, or the whole document. */
export interface Whereabouts {
  readonly urls: readonly string[];
  readonly inline?: {readonly document: unknown; readonly url: string} | undefined;
}

/** Told of each source that fails while others go on. */
export type Tell = (error: DataError) => void;

/** A town as its elements see it: one or several sources read as one. A source that fails never empties the others. */
export class Town {
  readonly #sources: readonly Source[];
  readonly #tell: Tell;

  private constructor(sources: readonly Source[], tell: Tell) {
    this.#sources = sources;
    this.#tell = tell;
  }

  /** @throws DataError when no source can be read, or none is named (kind `config`) */
  static async open({urls, inline}: Whereabouts, tell: Tell): Promise<Town> {
    if (inline) return new Town([sourceOf(inline.document, inline.url)], tell);
    if (urls.length === 0) {
      throw new DataError('expected data-api="…/directory.json" here, on an ancestor, or in the page’s data block', {
        kind: 'config',
      });
    }
    return new Town(await some(urls.map(readSource), tell), tell);
  }

  get #addresses(): string {
    return this.#sources.map(({url}) => url).join(' ');
  }

  /** The first source's directory, with the topics, districts and audiences of all. */
  get directory(): DirectoryEnvelope {
    const [first, ...others] = this.#sources.map(({directory}) => directory);
    if (!first) throw new DataError('no source', {kind: 'config'});
    return others.reduce<DirectoryEnvelope>(
      (all, next) => ({
        ...all,
        topics: joined(all.topics, next.topics),
        districts: joined(all.districts, next.districts),
        audiences: joined(all.audiences, next.audiences),
      }),
      first,
    );
  }

  /** The records of a collection, source by source. */
  async list<T>(collection: Collection<T>): Promise<readonly T[]> {
    return (
      await some(
        this.#sources.map((source) => readCollection(source, collection)),
        this.#tell,
      )
    ).flat();
  }

  /** The records that can be worked with: one on which `probe` throws is left out, and told with its id. */
  async usable<T extends {id: string}>(collection: Collection<T>, probe: (record: T) => void): Promise<readonly T[]> {
    return (await this.list(collection)).filter((record) => {
      try {
        probe(record);
        return true;
      } catch (cause) {
        const pointer = `${collection.name} "${record.id}"`;
        const message = cause instanceof Error ? cause.message : String(cause);
        this.#tell(new DataError(message, {kind: 'schema', url: this.#addresses, pointer, cause}));
        return false;
      }
    });
  }

  /** One record: the one with `id`, else the first. @throws DataError of kind `config` that names the missing id */
  async one<T extends {id: string}>(collection: Collection<T>, id: string | undefined): Promise<T> {
    const records = await this.list(collection);
    const record = id ? records.find((candidate) => candidate.id === id) : records[0];
    if (record) return record;
    const wanted = id ? `a record with id "${id}"` : 'at least one record';
    throw new DataError(`expected ${wanted}`, {
      kind: 'config',
      url: this.#addresses,
      pointer: collection.name,
    });
  }

  /** The record that another names; without an id, or when its collection cannot be had, the other goes without. */
  async find<T extends {id: string}>(collection: Collection<T>, id: string | undefined): Promise<T | undefined> {
    return id ? (await this.byId(collection)).get(id) : undefined;
  }

  /** Records by id, for those that others name; empty when the collection cannot be had, which is told. */
  async byId<T extends {id: string}>(collection: Collection<T>): Promise<ReadonlyMap<string, T>> {
    try {
      return new Map((await this.list(collection)).map((record) => [record.id, record]));
    } catch (error) {
      if (!(error instanceof DataError)) throw error;
      this.#tell(error);
      return new Map();
    }
  }

  /** Steps of the first source that has some; lines of all. */
  async help(): Promise<Help> {
    const all = await some(this.#sources.map(readHelp), this.#tell);
    return {
      steps: all.find(({steps}) => steps?.length)?.steps ?? [],
      lines: all.flatMap(({lines}) => lines),
    };
  }
}

/** What succeeded; each failure is told. When nothing succeeded the first failure is thrown. */
async function some<T>(tries: readonly Promise<T>[], tell: Tell): Promise<T[]> {
  const results = await Promise.allSettled(tries);
  const values = results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
  const faults = results.flatMap((result) => (result.status === 'rejected' ? [result.reason] : []));
  if (values.length === 0 && faults.length > 0) throw faults[0];
  faults.forEach(tell);
  return values;
}

function joined<T extends {id: string}>(first: readonly T[] = [], second: readonly T[] = []): T[] {
  return [...first, ...second.filter(({id}) => !first.some((known) => known.id === id))];
}
