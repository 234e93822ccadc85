import type {StoredIndex} from '../domain/search/stored-index.ts';
import {fittingIn, foundIn, originsOf, type Collections} from './collections.ts';
import type {Gathering} from './gathering.ts';
import type {Found, Merged} from './merged.ts';
import {isId} from './record-id.ts';
import {quiet} from './slices.ts';
import type {Source} from './source.ts';
import type {Sources} from './sources.ts';

/** From so many records on a page is shown before all are checked. */
const many = 1_000;

/** Chooses those of many records, none of them checked yet, that are to be shown at once. */
export type Pick = (records: readonly unknown[]) => readonly unknown[];

/** One collection over all sources. */
export class Collection<N extends keyof Collections> {
  readonly #name: N;
  readonly #sources: Sources;
  #gathering: Gathering<Found<Collections[N]>> | undefined;
  #hasBegun = false;

  constructor(name: N, sources: Sources) {
    this.#name = name;
    this.#sources = sources;
  }

  /** All its records, each thing once. @throws DataError when no source can be read */
  async whole(): Promise<Merged<Collections[N]>> {
    const found = await this.#gathered.values();
    const [only, second] = found.filter(({records}) => records.length);
    if (!second) return {records: only?.records ?? [], others: new Map()};
    return (await import('./merged.ts')).merged(found);
  }

  /** Its records by id, those that were left out for another among them. @throws DataError when no source can be read */
  async byId(): Promise<ReadonlyMap<string, Collections[N]>> {
    const {records, others} = await this.whole();
    return new Map([...others, ...records.map((record) => [record.id, record] as const)]);
  }

  /** The record with `id`, else the first. @throws DataError of kind `config` that names what is missing */
  async one(id: string): Promise<Collections[N]> {
    const {records} = await this.whole();
    const record = records.find((candidate) => !id || isId(candidate.id, id));
    if (record) return record;
    throw this.#sources.fault(id ? `expected a record with id "${id}"` : 'expected a record', this.#name);
  }

  /** The first page of one source and, once the whole is there, a call of `then`. Undefined: it is time for the whole. */
  async first(then: () => void, pick?: Pick): Promise<readonly Collections[N][] | undefined> {
    if (this.#hasBegun) return undefined;
    this.#hasBegun = true;
    const picked = pick && this.#picked(pick);
    if (picked) {
      void quiet()
        .then(() => this.#gathered.values())
        .then(then, then);
      return picked;
    }
    const pages = this.#sources.there.map(async (source) => {
      const link = source.directory[this.#name];
      if (!link || !('first' in link) || !link.first) throw new Error('no first page');
      return (await this.#read(source, link.first)).records;
    });
    const first = Promise.any(pages);
    // To read a long list keeps the page busy: the first page is drawn before.
    const whole = Promise.race([first.then(quiet, nothing), longEnough()])
      .then(() => this.#gathered.values())
      .then(nothing, nothing);
    const page = await Promise.race([whole, first.catch(() => whole)]);
    if (page) void whole.then(then);
    return page;
  }

  /** The publisher's index of one single source, when it is of its records; else undefined, told if there is one. */
  async index(): Promise<StoredIndex | undefined> {
    const {there, urls} = this.#sources;
    const link = there[0]?.directory[this.#name];
    if (urls.length > 1 || !link || !('index' in link) || !link.index) return undefined;
    const {href} = new URL(link.index, urls[0]);
    const [document, {records}] = await Promise.all([
      this.#sources.document(href).catch((cause: unknown) => cause),
      this.whole(),
    ]);
    return (await import('./prebuilt-index.ts')).prebuiltIndex(document, records, href);
  }

  /** A first page of the records that stand in the one directory there is, when they are many. */
  #picked(pick: Pick): readonly Collections[N][] | undefined {
    const [source, further] = this.#sources.there;
    const list = source?.directory[this.#name];
    if (!source || further || !Array.isArray(list) || list.length <= many) return undefined;
    const records = fittingIn(this.#name, pick(list));
    for (const [record, origin] of originsOf({source, records})) this.#sources.origins.set(record, origin);
    return records.length ? records : undefined;
  }

  get #gathered(): Gathering<Found<Collections[N]>> {
    return (this.#gathering ??= this.#sources.gather(async (source) => {
      const there = source.directory[this.#name];
      // A source that does not carry the collection has none.
      return there ? this.#read(source, 'href' in there ? there.href : undefined) : {source, records: []};
    }));
  }

  /** What is behind an address, relative to the source's own, or, without one, in the directory itself. */
  async #read(source: Source, link: string | undefined): Promise<Found<Collections[N]>> {
    const {href} = new URL(link ?? source.url, source.url);
    const document = link === undefined ? undefined : await this.#sources.document(href);
    const found = await foundIn(source, this.#name, href, document);
    for (const [record, origin] of originsOf(found)) this.#sources.origins.set(record, origin);
    return found;
  }
}

const nothing = (): undefined => undefined;

/** So long the whole waits for the first page at most. */
const longEnough = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 500));
