import type {DirectoryEnvelope} from '../contract/envelope.ts';
import type {Help} from '../contract/help.ts';
import type {StoredIndex} from '../domain/search/stored-index.ts';
import type {Asking} from './asking.ts';
import {load} from './client.ts';
import type {Collection, Pick} from './collection.ts';
import type {Collections} from './collections.ts';
import {DataError} from './data-error.ts';
import {faultOf, type Tell} from './gathering.ts';
import type {Lists} from './lists.ts';
import type {Sent} from './sent.ts';
import type {Provenance} from './source.ts';
import {Sources} from './sources.ts';
import type {Whereabouts} from './whereabouts.ts';

/**
 * A town as its elements see it: one or several sources read as one. A source that fails or is slow neither empties nor holds
 * up the others; an event `change` tells that there is more to read than there was.
 */
export class Town extends EventTarget {
  readonly #sources: Sources;
  #lists: Promise<Lists> | undefined;
  #help: Promise<() => Promise<Help>> | undefined;
  #asking: Promise<() => Promise<Asking | undefined>> | undefined;

  private constructor(urls: readonly string[], answers: readonly unknown[], tell: Tell) {
    super();
    this.#sources = new Sources(urls, answers, tell, this.#change);
  }

  /**
   * Reads the directories; waits for the first that is there, and a moment for the others. `sent`: requests that are
   * under way already, in the order of the addresses.
   * @throws DataError when no source can be read, or none is named (kind `config`)
   */
  static async open({urls, inline}: Whereabouts, tell: Tell, sent: readonly Sent[] = []): Promise<Town> {
    if (!inline && !urls.length) throw new DataError('expected data-api="…/directory.json"', {kind: 'config'});
    const town = inline
      ? new Town([inline.url], [inline.document], tell)
      : new Town(
          urls,
          urls.map((url, place) => load(url, sent[place])),
          tell,
        );
    await town.#sources.open();
    return town;
  }

  /** The first source's directory, with the topics, districts and audiences of all. */
  get directory(): DirectoryEnvelope {
    return this.#sources.there
      .map(({url, directory}) => withFeeds(directory, url))
      .reduce((all, next) => ({
        ...all,
        topics: joined(all.topics, next.topics),
        districts: joined(all.districts, next.districts),
        audiences: joined(all.audiences, next.audiences),
      }));
  }

  /** Is some of it older than it should be, because a newer answer could not be had? */
  get isStale(): boolean {
    return this.#sources.isStale;
  }

  /**
   * The records of a collection, source by source, each thing once. Ids of further sources have their directory's address in
   * front (`…/directory.json#id`), so that none is taken for another's. @throws DataError when no source can be read
   */
  async list<N extends keyof Collections>(name: N): Promise<readonly Collections[N][]> {
    return (await (await this.#of(name)).whole()).records;
  }

  /**
   * The first page of a long collection while `list` is under way, and `change` once that is there. Undefined when there is
   * no such page, when the list was faster, and from the second time on: then it is time for `list`. Never an error. `pick`
   * makes such a page of many records that stand in the directory itself.
   */
  async first<N extends keyof Collections>(name: N, pick?: Pick): Promise<readonly Collections[N][] | undefined> {
    return (await this.#of(name)).first(this.#change, pick);
  }

  /** The index of a collection that its publisher made; undefined without one that is of records of `list`. */
  async indexOf(name: keyof Collections): Promise<StoredIndex | undefined> {
    return (await this.#of(name)).index();
  }

  /** Whose a record is: a partner's, a neighbour's; undefined when it is of the page's first directory itself. */
  originOf(record: object): Provenance | undefined {
    return this.#sources.origins.get(record);
  }

  /** Records by id, for those that others name; empty when the collection cannot be had, which is told. */
  async byId<N extends keyof Collections>(name: N): Promise<ReadonlyMap<string, Collections[N]>> {
    try {
      return await (await this.#of(name)).byId();
    } catch (cause) {
      this.#sources.tell(faultOf(cause));
      return new Map();
    }
  }

  /** The record that another names; without an id, or when its collection cannot be had, the other goes without. */
  async find<N extends keyof Collections>(name: N, id: string | undefined): Promise<Collections[N] | undefined> {
    return id ? (await this.byId(name)).get(id) : undefined;
  }

  /** Steps of the first source that has some; lines of all. @throws DataError when no source can be read */
  async help(): Promise<Help> {
    this.#sources.askAhead('help');
    this.#help ??= import('./help.ts').then(({helpOf}) => helpOf(this.#sources));
    return (await this.#help)();
  }

  /** Whom families can write to: of the first source that says so; undefined when none does. @throws DataError */
  async requests(): Promise<Asking | undefined> {
    this.#sources.askAhead('requests');
    this.#asking ??= import('./asking.ts').then(({askingOf}) => askingOf(this.#sources));
    return (await this.#asking)();
  }

  /** The outlines of the first directory's districts, GeoJSON as it is; undefined without some. @throws DataError */
  async outlines(): Promise<unknown> {
    const [source] = this.#sources.there;
    const link = source?.directory.outlines;
    return source && link && load(new URL(link.href, source.url).href);
  }

  /** Tells of a fault in one record while the others are shown. */
  tellOf(name: keyof Collections, id: string, cause: unknown): void {
    this.#sources.tell(this.#sources.fault(String(cause), `${name} "${id}"`));
  }

  /**
   * The record with `id`, in a further source also without its address in front; else the first.
   * @throws DataError of kind `config` that names what is missing
   */
  async one<N extends keyof Collections>(name: N, id: string): Promise<Collections[N]> {
    return (await this.#of(name)).one(id);
  }

  readonly #change = (): void => {
    this.dispatchEvent(new Event('change'));
  };

  /** A collection; the requests for it go out while the code that reads lists is on its way. */
  async #of<N extends keyof Collections>(name: N): Promise<Collection<N>> {
    this.#sources.askAhead(name);
    this.#lists ??= import('./lists.ts').then(({listsOf}) => listsOf(this.#sources));
    return (await this.#lists)[name];
  }
}

function joined<T extends {id: string}>(first: readonly T[] = [], second: readonly T[] = []): T[] {
  return [...first, ...second.filter(({id}) => !first.some((known) => known.id === id))];
}

/** Calendars to subscribe to have addresses that hold outside of the page. */
function withFeeds(directory: DirectoryEnvelope, url: string): DirectoryEnvelope {
  const {feeds} = directory;
  return feeds
    ? {...directory, feeds: feeds.map((feed) => ({...feed, href: new URL(feed.href, url).href}))}
    : directory;
}
