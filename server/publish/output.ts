import {createHash} from 'node:crypto';
import {
  EventCollection,
  OfferCollection,
  OrganizationCollection,
  PlaceCollection,
  type Directory,
  type Link,
} from '../../src/contract/directory.ts';
import type {Help} from '../../src/contract/help.ts';
import type {Requests, StreetCollection} from '../../src/contract/requests.ts';
import type {Text} from '../../src/contract/text.ts';
import type {Collection} from './collections.ts';
import type {Fault} from './fault.ts';
import {eventsJsonLd} from './feeds/events-json-ld.ts';
import {feedFiles} from './feeds/feed-files.ts';
import {indexedOffers, type IndexedOffers} from './offer-index.ts';
import type {Outlines} from './outlines.ts';
import {schemaVersion} from './town.ts';

/** Names of files that carry a hash of their content: they never change, and no other file looks like them. */
export const hashedName =
  /^((organizations|places|contacts|offers|events|help|requests|streets|outlines)|offers\.(first|index))\.[0-9a-f]{10}\.json$/;

/** Up to so many offers a page reads and indexes them faster than it would ask for a second document. */
const fewOffers = 60;

/** What is published of a town. */
export interface Content {
  directory: Directory;
  items: ReadonlyMap<Collection, readonly object[]>;
  help: Help | undefined;
  requests: Requests | undefined;
  /** Linked from `requests.welcome`. */
  streets: StreetCollection | undefined;
  outlines: {document: Outlines; attribution: Text | undefined} | undefined;
}

const bytesOf = (document: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(document));

/** The calendars of a town's events, and the next of them for search engines. */
function calendarFiles(directory: Directory, items: Content['items']) {
  const events = EventCollection.shape.items.parse(items.get('events') ?? []);
  const organizations = OrganizationCollection.shape.items.parse(items.get('organizations') ?? []);
  const places = PlaceCollection.shape.items.parse(items.get('places') ?? []);
  const made = feedFiles(directory, events, organizations, places);
  const jsonLd = eventsJsonLd(directory, events, organizations, places);
  return {...made, files: new Map([...made.files, ['events.jsonld', jsonLd]])};
}

const longOffers = (directory: Directory, items: Content['items']): IndexedOffers =>
  indexedOffers(
    {
      directory,
      offers: OfferCollection.shape.items.parse(items.get('offers') ?? []),
      organizations: OrganizationCollection.shape.items.parse(items.get('organizations') ?? []),
      places: PlaceCollection.shape.items.parse(items.get('places') ?? []),
    },
    schemaVersion,
  );

/**
 * The files of a static API, in the order in which they are to be written: documents whose names carry the hash of their
 * bytes, plain copies, and last `directory.json`, which links the hashed ones.
 */
export function outputFiles({directory, items, help, requests, streets, outlines}: Content): {
  files: Map<string, Uint8Array>;
  faults: Fault[];
} {
  const hashed = new Map<string, Uint8Array>();
  const plain = new Map<string, Uint8Array>();
  const addHashed = (name: string, bytes: Uint8Array): string => {
    const href = `${name}.${createHash('sha256').update(bytes).digest('hex').slice(0, 10)}.json`;
    hashed.set(href, bytes);
    return href;
  };
  const add = (name: string, document: unknown): string => {
    const bytes = bytesOf(document);
    plain.set(`${name}.json`, bytes);
    return addHashed(name, bytes);
  };
  const links: Partial<Record<Collection | 'help' | 'requests', Link>> = {};
  for (const [name, records] of items) {
    const long = name === 'offers' && records.length > fewOffers ? longOffers(directory, items) : undefined;
    const href = add(name, {schema: schemaVersion, items: long?.offers ?? records});
    links[name] = {
      href,
      count: records.length,
      ...(long && {
        first: addHashed('offers.first', bytesOf({schema: schemaVersion, items: long.first})),
        index: addHashed('offers.index', bytesOf({schema: schemaVersion, ...long.index})),
      }),
    };
  }
  if (help) links.help = {href: add('help', {schema: schemaVersion, ...help})};
  if (requests) {
    const {welcome} = requests;
    const found = welcome && streets && {welcome: {...welcome, streets: add('streets', streets)}};
    links.requests = {href: add('requests', {schema: schemaVersion, ...requests, ...found})};
  }
  const calendars = items.get('events')?.length ? calendarFiles(directory, items) : undefined;
  const entry = {...directory, ...links, ...(calendars?.feeds.length && {feeds: calendars.feeds})};
  if (outlines) {
    const {document, attribution} = outlines;
    entry.outlines = {href: add('outlines', document), ...(attribution !== undefined && {attribution})};
  }
  const files = new Map([
    ...hashed,
    ...plain,
    ...(calendars?.files ?? []),
    ['directory.json', bytesOf(entry)] as const,
  ]);
  return {files, faults: calendars?.faults ?? []};
}
