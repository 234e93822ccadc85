import {Directory} from '../../src/contract/directory.ts';
import {isObject} from './draft.ts';
import {faultAt, saidPlace, type Fault} from './fault.ts';
import {readHolidays} from './holidays-csv.ts';
import {impossibleDays} from './calendar-check.ts';
import {collections} from './collections.ts';
import {Known} from './known.ts';
import {missingIn} from './leaves.ts';
import {sentence} from './messages.ts';
import {nearest} from './nearest.ts';
import {jsonDraft, readJson, type Source} from './records.ts';
import {schemaFaults} from './schema-fault.ts';
import type {SourceContext} from './source-context.ts';

/** Version of the contract that is written. */
export const schemaVersion = '1.0';

/** What a town says about itself, checked, and what its records are read against. */
export interface Town {
  directory: Directory;
  context: SourceContext;
  timezone: string;
  faults: Fault[];
}

const Own = Directory.omit({organizations: true, places: true, contacts: true, offers: true, events: true, help: true});

function twice(file: string, field: string, records: readonly {id: string}[]): Fault[] {
  const first = new Map<string, number>();
  return records.flatMap(({id}, i) => {
    const before = first.get(id);
    if (before === undefined) {
      first.set(id, i);
      return [];
    }
    const said = sentence.duplicateId(id, saidPlace({file, pointer: `${field}[${before}].id`}));
    return [faultAt('error', 'duplicate', {file, pointer: `${field}[${i}].id`}, said)];
  });
}

const plainName = (name: Directory['source']['name']): string =>
  typeof name === 'string' ? name : (Object.values(name)[0] ?? '');

/**
 * The town behind `directory.json` and `school_holidays.csv`. `schema` and `generated_at` are set here whatever the file
 * says. Without a readable `directory.json` there is no town, only faults.
 */
export function readTown(
  source: Source | undefined,
  holidaysSource: Source | undefined,
  now: string,
): Town | {faults: Fault[]} {
  if (!source) return {faults: [faultAt('error', 'file', {file: 'directory.json'}, sentence.noDirectory())]};
  const read = readJson(source);
  if ('fault' in read) return {faults: [read.fault]};
  if (!isObject(read.document))
    return {faults: [faultAt('error', 'json', {file: source.path}, sentence.noDirectory())]};
  const {schema: _schema, generated_at: _generatedAt, ...own} = read.document;
  const draft = jsonDraft(source.path, {schema: schemaVersion, generated_at: now, ...own}, []);
  const parsed = Own.safeParse(draft.record);
  if (!parsed.success) return {faults: schemaFaults(draft, parsed.error)};
  const directory: Directory = parsed.data;
  const fields = Object.keys(Own.shape);
  const faults = [...missingIn(directory, draft.record)].map((path) => {
    const name = String(path.at(-1));
    return faultAt(
      'warning',
      'field',
      draft.placeOf(path),
      sentence.unknownField(name, nearest(name, [...fields, ...collections])),
    );
  });
  faults.push(...impossibleDays(draft));
  const {topics = [], districts = []} = directory;
  faults.push(...twice(source.path, 'topics', topics), ...twice(source.path, 'districts', districts));
  if (holidaysSource) {
    const since = new Date(Date.parse(now) - 400 * 86_400_000).toISOString().slice(0, 10);
    const {holidays, faults: found} = readHolidays(holidaysSource, directory.source.land, since);
    faults.push(...found);
    directory.school_holidays = [...(directory.school_holidays ?? []), ...holidays];
  }
  const known = new Known();
  for (const {id, name} of topics) known.add('topics', id, name);
  for (const {id, name} of districts) known.add('districts', id, name);
  const context: SourceContext = {
    locale: directory.locales[0] ?? 'de',
    locales: directory.locales,
    known,
    audiences: new Map((directory.audiences ?? []).map(({id, name}) => [id, plainName(name)])),
  };
  return {directory, context, timezone: directory.timezone ?? 'Europe/Berlin', faults};
}
