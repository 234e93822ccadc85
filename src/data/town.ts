import type {DirectoryEnvelope} from '../contract/envelope.ts';
import type {Help} from '../contract/help.ts';
import {load} from './client.ts';
import type {Collections} from './collections.ts';
import {DataError} from './data-error.ts';
import {sourceOf, type Source} from './source.ts';
import type {Whereabouts} from './whereabouts.ts';

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

  /**
   * Reads the directories. `answers` are requests that are under way already, in the order of the addresses.
   * @throws DataError when no source can be read, or none is named (kind `config`)
   */
  static async open(
    {urls, inline}: Whereabouts,
    tell: Tell,
    answers: readonly Promise<unknown>[] = urls.map(load),
  ): Promise<Town> {
    if (inline) return new Town([sourceOf(inline.document, inline.url)], tell);
    if (!urls.length) throw new DataError('expected data-api="…/directory.json"', {kind: 'config'});
    const reading = urls.map(async (url, index) => sourceOf(await answers[index], url));
    return new Town(await some(reading, tell), tell);
  }

  /** The first source's directory, with the topics, districts and audiences of all. */
  get directory(): DirectoryEnvelope {
    return this.#sources
      .map(({directory}) => directory)
      .reduce((all, next) => ({
        ...all,
        topics: joined(all.topics, next.topics),
        districts: joined(all.districts, next.districts),
        audiences: joined(all.audiences, next.audiences),
      }));
  }

  /** The records of a collection, source by source. @throws DataError when no source can be read */
  async list<N extends keyof Collections>(name: N): Promise<readonly Collections[N][]> {
    return (
      await some(
        this.#sources.map((source) => recordsIn(source, name)),
        this.#tell,
      )
    ).flat();
  }

  /** Records by id, for those that others name; empty when the collection cannot be had, which is told. */
  async byId<N extends keyof Collections>(name: N): Promise<ReadonlyMap<string, Collections[N]>> {
    const records = await this.list(name).catch((error: DataError) => (this.#tell(error), []));
    return new Map(records.map((record) => [record.id, record]));
  }

  /** The record that another names; without an id, or when its collection cannot be had, the other goes without. */
  async find<N extends keyof Collections>(name: N, id: string | undefined): Promise<Collections[N] | undefined> {
    return id ? (await this.byId(name)).get(id) : undefined;
  }

  /** Steps of the first source that has some; lines of all. @throws DataError when no source can be read */
  async help(): Promise<Help> {
    const all = await some(this.#sources.map(helpIn), this.#tell);
    return {
      steps: all.find(({steps}) => steps?.length)?.steps ?? [],
      lines: all.flatMap(({lines}) => lines),
    };
  }

  /** Tells of a fault in one record while the others are shown. */
  tellOf(name: keyof Collections, id: string, cause: unknown): void {
    this.#tell(this.#fault(String(cause), `${name} "${id}"`));
  }

  /** The record with `id`, else the first. @throws DataError of kind `config` that names what is missing */
  async one<N extends keyof Collections>(name: N, id: string): Promise<Collections[N]> {
    const records = await this.list(name);
    const record = id ? records.find((candidate) => candidate.id === id) : records[0];
    if (record) return record;
    throw this.#fault(id ? `expected a record with id "${id}"` : 'expected a record', name);
  }

  #fault(message: string, pointer: string): DataError {
    const url = this.#sources.map((source) => source.url).join(' ');
    return new DataError(message, {kind: 'config', url, pointer});
  }
}

/**
 * The records of a collection in one source; a source that does not carry the collection has none. The rules that check them
 * come while their document is on its way.
 */
async function recordsIn<N extends keyof Collections>(
  {url, directory}: Source,
  name: N,
): Promise<readonly Collections[N][]> {
  const there = directory[name];
  if (!there) return [];
  const href = Array.isArray(there) ? url : new URL(there.href, url).href;
  const [{itemsOf, soundRecords}, document] = await Promise.all([
    import('./collections.ts'),
    Array.isArray(there) ? undefined : load(href),
  ]);
  return Array.isArray(there)
    ? soundRecords(name, there, href, name)
    : soundRecords(name, itemsOf(document, href), href, 'items');
}

/** What one source says of help. */
async function helpIn({url, directory: {help}}: Source): Promise<Help> {
  if (!help) return {lines: []};
  const href = 'href' in help ? new URL(help.href, url).href : url;
  const [{helpDocument, soundHelp}, document] = await Promise.all([
    import('./help.ts'),
    'href' in help ? load(href) : undefined,
  ]);
  return soundHelp('href' in help ? helpDocument(document, href) : help, href);
}

/** What succeeded; each failure is told. When nothing succeeded the first failure is thrown. */
async function some<T>(tries: readonly Promise<T>[], tell: Tell): Promise<T[]> {
  const values: T[] = [];
  const faults: DataError[] = [];
  for (const result of await Promise.allSettled(tries)) {
    if (result.status === 'fulfilled') values.push(result.value);
    else faults.push(faultOf(result.reason));
  }
  if (!values.length && faults[0]) throw faults[0];
  faults.forEach(tell);
  return values;
}

function joined<T extends {id: string}>(first: readonly T[] = [], second: readonly T[] = []): T[] {
  return [...first, ...second.filter(({id}) => !first.some((known) => known.id === id))];
}

/** What was thrown, as an error of ours: a file of the script that cannot be had throws one of the browser's. */
function faultOf(cause: unknown): DataError {
  return cause instanceof DataError ? cause : new DataError(String(cause), {kind: 'script', cause});
}
