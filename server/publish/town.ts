import {Directory, type District} from '../../src/contract/directory.ts';
import {isObject} from './draft.ts';
import {faultAt, saidPlace, type Fault} from './fault.ts';
import {readHolidays} from './holidays-csv.ts';
import {impossibleDays} from './calendar-check.ts';
import {collections} from './collections.ts';
import {Known} from './known.ts';
import {unknownCodes} from './codes-check.ts';
import {missingIn} from './leaves.ts';
import {nouns, sentence} from './messages.ts';
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

const Own = Directory.omit({
  organizations: true,
  places: true,
  contacts: true,
  offers: true,
  events: true,
  help: true,
  requests: true,
});

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

/** A neighbour that is no district of the town leads nowhere. */
const unknownNeighbours = (file: string, districts: readonly District[]): Fault[] =>
  districts.flatMap(({neighbours = []}, i) =>
    neighbours.flatMap((id, n) => {
      const ids = districts.map((district) => district.id);
      if (ids.includes(id) && districts[i]?.id !== id) return [];
      const place = {file, pointer: `districts[${i}].neighbours[${n}]`};
      return [faultAt('error', 'reference', place, sentence.unknownReference(nouns.districts, id, nearest(id, ids)))];
    }),
  );

/** What the guide to childcare names must be there; to be asked when the contacts are known. */
export function guideFaults({childcare}: Directory, known: Known): Fault[] {
  const id = childcare?.contact_id;
  const file = 'directory.json';
  const faults = twice(file, 'childcare.deadlines', childcare?.deadlines ?? []);
  if (id !== undefined && typeof known.find('contacts', id) !== 'string') {
    const near = nearest(id, known.words('contacts'));
    const place = {file, pointer: 'childcare.contact_id'};
    faults.push(faultAt('error', 'reference', place, sentence.unknownReference(nouns.contacts, id, near)));
  } else if (childcare && id !== undefined) childcare.contact_id = known.find('contacts', id) ?? id;
  return faults;
}

/** One directory holds so many offers; above, a visitor would load a county to find a playgroup. */
export const mostOffers = 10_000;

export const tooManyOffers = (count: number): Fault =>
  faultAt(
    'error',
    'offers',
    {file: 'offers'},
    {
      de: `${count} Angebote sind zu viele für ein Verzeichnis, erlaubt sind ${mostOffers}; bitte nach Städten oder Gemeinden aufteilen (ein Ordner je Stadt, „familienlotse postcodes“ führt hin).`,
      en: `${count} offers are too many for one directory, ${mostOffers} are allowed; please split by town (one folder per town; “familienlotse postcodes” leads there).`,
    },
  );

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
  faults.push(
    ...impossibleDays(draft),
    ...unknownCodes(
      draft,
      (directory.audiences ?? []).map(({id}) => id),
    ),
  );
  const {topics = [], districts = []} = directory;
  faults.push(...twice(source.path, 'topics', topics), ...twice(source.path, 'districts', districts));
  faults.push(...unknownNeighbours(source.path, districts));
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
