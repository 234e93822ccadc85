import type {Help} from '../../src/contract/help.ts';
import {collections, isCollection, type Collection} from './collections.ts';
import {faultAt, type Fault} from './fault.ts';
import {gather} from './gather.ts';
import {readHelp} from './help.ts';
import {sentence} from './messages.ts';
import {nearest} from './nearest.ts';
import {outputFiles} from './output.ts';
import type {Source} from './records.ts';
import {readTown} from './town.ts';

export type {Fault} from './fault.ts';
export type {Source} from './records.ts';

/** What came of a town's content. */
export interface Publication {
  /** Name -> bytes, in the order in which they are to be written; empty when there is an error. */
  files: Map<string, Uint8Array>;
  faults: Fault[];
  /** How many records each collection has, and help its lines. */
  counts: Partial<Record<Collection | 'help', number>>;
}

const special = ['directory.json', 'help.json', 'school_holidays.csv'] as const;

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
        !special.some((name) => name === path) && !collectionOf(path) && /\.(csv|json|xlsx?|ods)$/i.test(path),
    )
    .map(({path}) =>
      /\.(csv|json)$/i.test(path)
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
 * The files of a town's content -> its static API. Pure: the same sources and the same `now` (an instant, RFC 3339) give
 * the same bytes, and a collection that did not change keeps its name. With any fault of level `error` there are no files.
 */
export function publish(sources: readonly Source[], {now}: {now: string}): Publication {
  const named = (path: string): Source | undefined => sources.find((source) => source.path === path);
  const faults = strangers(sources);
  const town = readTown(named('directory.json'), named('school_holidays.csv'), now);
  faults.push(...town.faults);
  if (!('directory' in town)) return {files: new Map(), faults, counts: {}};
  const items = new Map<Collection, object[]>();
  const counts: Publication['counts'] = {};
  for (const collection of collections) {
    const own = inOrder(sources.filter(({path}) => collectionOf(path) === collection));
    if (own.length === 0) continue;
    const gathered = gather(collection, own, town.context, town.timezone);
    faults.push(...gathered.faults);
    items.set(collection, gathered.items);
    counts[collection] = gathered.items.length;
  }
  const helpSource = named('help.json');
  let help: Help | undefined;
  if (helpSource) {
    const read = readHelp(helpSource, town.timezone);
    faults.push(...read.faults);
    help = read.help;
    counts.help = help?.lines.length ?? 0;
  }
  const broken = faults.some(({level}) => level === 'error');
  return {files: broken ? new Map() : outputFiles(town.directory, items, help), faults, counts};
}
