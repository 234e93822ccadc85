import {z} from 'zod';
import {Directory} from '../../src/contract/directory.ts';
import {Requests, type Desk} from '../../src/contract/requests.ts';
import type {HolidayCalendar} from '../../src/domain/schedule/holidays.ts';
import {isoInstant} from '../../src/domain/schedule/instant.ts';
import {zoneOf} from '../../src/domain/schedule/zone.ts';
import {isStorePath, type Store} from '../store/store.ts';

/** What the server knows of a town that takes requests: only what the town published itself. */
export interface Town {
  /** Of its folder, as in the address. */
  readonly name: string;
  /** Its AGS, under which everything is kept. */
  readonly tenant: string;
  readonly timezone: string;
  readonly holidays: HolidayCalendar;
  readonly desks: readonly Desk[];
  /** Ids. */
  readonly districts: ReadonlySet<string>;
  /** Is there such a record: `offers/babykorb`? */
  knows(about: string): Promise<boolean>;
}

/** The parts of a directory that are read here; the rest may be as it likes. */
const Head = Directory.pick({source: true, timezone: true, districts: true, school_holidays: true}).extend({
  requests: z.unknown().optional(),
  organizations: z.unknown().optional(),
  places: z.unknown().optional(),
  contacts: z.unknown().optional(),
  offers: z.unknown().optional(),
  events: z.unknown().optional(),
});
type Head = z.infer<typeof Head>;

const collections = ['organizations', 'places', 'contacts', 'offers', 'events'] as const;

const Linked = z.object({href: z.string()});
const Named = z.object({id: z.string()});
const Items = z.union([z.array(z.unknown()), z.object({items: z.array(z.unknown())}).transform(({items}) => items)]);

/** Finds towns in a store, and remembers each until its directory is another. */
export class Towns {
  readonly #store: Store;
  readonly #read = new Map<string, {etag: string; town: Promise<Town | undefined>}>();

  constructor(store: Store) {
    this.#store = store;
  }

  /** Undefined for a name that the store does not know, or that publishes nobody to write to. */
  async find(name: string): Promise<Town | undefined> {
    const path = `${name}/directory.json`;
    const file = isStorePath(path) ? await this.#store.read(path) : undefined;
    if (!file) return undefined;
    const before = this.#read.get(name);
    if (before?.etag === file.etag) return before.town;
    const town = this.#townOf(name, file.bytes);
    this.#read.set(name, {etag: file.etag, town});
    // Nothing is remembered of a try that failed: the file behind a link may come a moment later.
    const forget = (): void => void this.#read.delete(name);
    town.then((found) => void (found ?? forget()), forget);
    return town;
  }

  async #townOf(name: string, bytes: Uint8Array): Promise<Town | undefined> {
    const head = Head.safeParse(documentIn(bytes));
    if (!head.success) return undefined;
    const {source, timezone = 'Europe/Berlin', districts = [], school_holidays = []} = head.data;
    const requests = Requests.safeParse(await this.#behind(name, head.data.requests));
    if (!requests.success) return undefined;
    return {
      name,
      tenant: source.ags,
      timezone,
      holidays: {land: source.land, school: school_holidays},
      desks: requests.data.desks,
      districts: new Set(districts.map(({id}) => id)),
      knows: (about) => this.#knows(name, head.data, about),
    };
  }

  async #knows(name: string, head: Head, about: string): Promise<boolean> {
    const [start = ''] = about.split('/', 1);
    const collection = collections.find((known) => known === start);
    if (!collection) return false;
    const records = Items.safeParse(await this.#behind(name, head[collection]));
    const id = about.slice(start.length + 1);
    return records.success && records.data.some((record) => Named.safeParse(record).data?.id === id);
  }

  /** What a directory carries itself, or what its link leads to. */
  async #behind(name: string, part: unknown): Promise<unknown> {
    const link = Linked.safeParse(part);
    if (!link.success) return part;
    const path = `${name}/${link.data.href.replace(/^\.\//, '')}`;
    const file = isStorePath(path) ? await this.#store.read(path) : undefined;
    return file && documentIn(file.bytes);
  }
}

function documentIn(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}

/** The day that the town's calendars show: `2026-11-22`. */
export const dayIn = ({timezone}: Town, now: Date): string =>
  isoInstant(Math.floor(now.getTime() / 1000), zoneOf(timezone)).slice(0, 10);
