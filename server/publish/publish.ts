import type {Help} from '../../src/contract/help.ts';
import {collections, isCollection, type Collection} from './collections.ts';
import {faultAt, type Fault} from './fault.ts';
import {gather} from './gather.ts';
import {readHelp} from './help.ts';
import {readRequests} from './requests.ts';
import {sentence} from './messages.ts';
import {nearest} from './nearest.ts';
import {readOutlines} from './outlines.ts';
import {outputFiles} from './output.ts';
import {privateKeys} from './private-key.ts';
import type {Source} from './records.ts';
import {noPartners, type Partners} from './sources/load-partners.ts';
import {withPartners} from './sources/with-partners.ts';
import {guideFaults, mostOffers, readTown, tooManyOffers} from './town.ts';

export type {Fault} from './fault.ts';
export type {Source} from './records.ts';

/** What came of a town's content. */
export interface Publication {
  /** Name -> bytes, in the order in which they are to be written; empty when there is an error. */
  files: Map<string, Uint8Array>;
  faults: Fault[];
  /** How many records each collection has, help its lines, requests their desks. */
  counts: Partial<Record<Collection | 'help' | 'requests', number>>;
}

export interface PublishOptions {
  /** An instant, RFC 3339. */
  now: string;
  /** What was read of the partners in `sources.json`. */
  partners?: Partners;
}

const special = [
  'directory.json',
  'help.json',
  'requests.json',
  'school_holidays.csv',
  'sources.json',
  'outlines.geojson',
  'streets.csv',
] as const;

const collectionOf = (path: string): Collection | undefined => {
  const [, name = ''] = /^([a-z]+)(?:\.[^/]+)?\.(?:csv|json)$/i.exec(path) ?? [];
  return isCollection(name.toLowerCase()) ? collections.find((known) => known === name.toLowerCase()) : undefined;
};

/** Tables and documents that nobody asked for are probably misspelt; pictures and notes are none of our business. */
function strangers(sources: readonly Source[]): Fault[] {
  const names = [...special, ...collections.map((name) => `${name}.csv`)];
  return sources
    .filter(
      ({path}) =>
        !special.some((name) => name === path) && !collectionOf(path) && /\.(csv|json|geojson|xlsx?|ods)$/i.test(path),
    )
    .map(({path}) =>
      /\.(csv|json|geojson)$/i.test(path)
        ? faultAt('warning', 'file', {file: path}, sentence.unknownFile(names, nearest(path, names)))
        : faultAt('warning', 'file', {file: path}, sentence.spreadsheet()),
    );
}

/** The JSON files of a collection before its tables, each kind by name, whatever the order in which a disk lists them. */
const inOrder = (sources: readonly Source[]): Source[] => {
  const rank = ({path}: Source): string => `${/\.json$/i.test(path) ? 0 : 1}${path}`;
  return [...sources].sort((a, b) => (rank(a) < rank(b) ? -1 : rank(a) > rank(b) ? 1 : 0));
};

/**
 * The files of a town's content, and what its partners sent -> its static API. Pure: the same sources, partners and `now` give
 * the same bytes, and a collection that did not change keeps its name. With any fault of level `error` there are no files.
 */
export function publish(all: readonly Source[], {now, partners = noPartners}: PublishOptions): Publication {
  const leaked = privateKeys(all);
  if (leaked.length > 0) return {files: new Map(), faults: leaked, counts: {}};
  const sources = all.filter(({path}) => !partners.files.has(path));
  const named = (path: string): Source | undefined => sources.find((source) => source.path === path);
  const faults = [...strangers(sources), ...partners.faults];
  const town = readTown(named('directory.json'), named('school_holidays.csv'), now);
  faults.push(...town.faults);
  if (!('directory' in town)) return {files: new Map(), faults, counts: {}};
  const {directory, context, timezone} = town;
  const own = new Map<Collection, object[]>();
  for (const collection of collections) {
    const files = inOrder(sources.filter(({path}) => collectionOf(path) === collection));
    if (files.length === 0) continue;
    const gathered = gather(collection, files, context, {timezone, now, land: directory.source.land});
    faults.push(...gathered.faults);
    own.set(collection, gathered.items);
  }
  faults.push(...guideFaults(directory, context.known));
  const {items, origins, faults: foreign} = withPartners(own, partners.reads, context.known, timezone);
  faults.push(...foreign);
  if (origins.length > 0) directory.sources = [...(directory.sources ?? []), ...origins];
  const counts: Publication['counts'] = {};
  for (const [collection, {length}] of items) counts[collection] = length;
  if ((counts.offers ?? 0) > mostOffers) faults.push(tooManyOffers(counts.offers ?? 0));
  const helpSource = named('help.json');
  let help: Help | undefined;
  if (helpSource) {
    const read = readHelp(helpSource, timezone);
    faults.push(...read.faults);
    help = read.help;
    counts.help = help?.lines.length ?? 0;
  }
  const setting = {known: context.known, directory, timezone, now};
  const {requests, streets, faults: asked} = readRequests(named('requests.json'), named('streets.csv'), setting);
  faults.push(...asked);
  if (named('requests.json')) counts.requests = requests?.desks.length ?? 0;
  const {outlines: document, attribution, faults: drawn} = readOutlines(named('outlines.geojson'), context.known);
  faults.push(...drawn);
  if (faults.some(({level}) => level === 'error')) return {files: new Map(), faults, counts};
  const outlines = document && {document, attribution};
  const made = outputFiles({directory, items, help, requests, streets, outlines});
  return {files: made.files, faults: [...faults, ...made.faults], counts};
}
