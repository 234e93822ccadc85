import {impossibleDays} from './calendar-check.ts';
import {unknownCodes} from './codes-check.ts';
import {recordSchemas, type Collection} from './collections.ts';
import type {Draft} from './draft.ts';
import {faultAt, saidPlace, type Fault, type Place} from './fault.ts';
import {missingIn} from './leaves.ts';
import {sentence} from './messages.ts';
import {nearest} from './nearest.ts';
import {misplacedPoint} from './place-check.ts';
import {readRecords, type Source} from './records.ts';
import {resolveReferences} from './references.ts';
import type {Calendar} from './calendar.ts';
import {endedFaults, holidayFaults, scheduleFaults} from './schedule-check.ts';
import {schemaFaults} from './schema-fault.ts';
import type {SourceContext} from './source-context.ts';
import {wordingFaults} from './wording-check.ts';

/** The checked records of a collection. */
export interface Gathered {
  items: object[];
  faults: Fault[];
}

/** What zod left out of a record, with the nearest field of the contract. */
function unknownFields(draft: Draft, copy: unknown, fields: readonly string[]): Fault[] {
  return [...missingIn(copy, draft.record)].map((path) => {
    const name = String(path.at(-1));
    const near = path.length === 1 ? nearest(name, fields) : undefined;
    return faultAt('warning', 'field', draft.placeOf(path), sentence.unknownField(name, near));
  });
}

/** Remembers a record under its id, and tells when the id is taken. */
function register(collection: Collection, draft: Draft, context: SourceContext, taken: Map<string, Place>): Fault[] {
  const {id, name} = draft.record;
  if (typeof id !== 'string') return [];
  const texts =
    typeof name === 'string'
      ? name
      : name instanceof Object
        ? Object.fromEntries(Object.entries(name).map(([locale, text]) => [locale, String(text)]))
        : undefined;
  context.known.add(collection, id, texts);
  const first = taken.get(id);
  const place = draft.placeOf(['id']);
  if (!first) taken.set(id, place);
  return first ? [faultAt('error', 'duplicate', place, sentence.duplicateId(id, saidPlace(first)))] : [];
}

function check(
  collection: Collection,
  draft: Draft,
  context: SourceContext,
  calendar: Calendar,
): {item?: object; faults: Fault[]} {
  if (draft.faults.length > 0) return {faults: draft.faults};
  const schema = recordSchemas[collection];
  const parsed = schema.safeParse(draft.record);
  if (!parsed.success) return {faults: schemaFaults(draft, parsed.error)};
  const faults = [
    ...resolveReferences(draft, context.known),
    ...impossibleDays(draft),
    ...unknownCodes(draft, context.audiences.keys()),
    ...unknownFields(draft, parsed.data, Object.keys(schema.shape)),
    ...(collection === 'places' ? misplacedPoint(draft) : []),
  ];
  if (faults.some(({level}) => level === 'error')) return {faults};
  const resolved = schema.parse(draft.record);
  const field = 'hours' in resolved ? 'hours' : 'schedules';
  const schedules = 'hours' in resolved ? resolved.hours : 'schedules' in resolved ? resolved.schedules : undefined;
  const doubtful = scheduleFaults(draft, field, schedules ?? [], calendar.timezone);
  faults.push(...doubtful, ...holidayFaults(draft, field, doubtful.length > 0 ? [] : (schedules ?? []), calendar));
  // Rules that lead nowhere say nothing that a text could contradict.
  if ('schedules' in resolved && !doubtful.some(({level}) => level === 'error'))
    faults.push(
      ...wordingFaults(draft, resolved, resolved.schedules ?? [], calendar.timezone),
      ...(collection === 'offers' ? endedFaults(draft, resolved.schedules ?? [], calendar) : []),
    );
  return {item: resolved, faults};
}

/** All records of a collection from its files, in the order of the files; what is over or falls on a holiday is told by `calendar`. */
export function gather(
  collection: Collection,
  sources: readonly Source[],
  context: SourceContext,
  calendar: Calendar,
): Gathered {
  const taken = new Map<string, Place>();
  const gathered: Gathered = {items: [], faults: []};
  const files = sources.map((source) => readRecords(collection, source, context));
  const drafts = files.flatMap(({drafts: some}) => some);
  const duplicates = new Map(drafts.map((draft) => [draft, register(collection, draft, context, taken)]));
  for (const {drafts: some, faults} of files) {
    gathered.faults.push(...faults);
    for (const draft of some) {
      const {item, faults: found} = check(collection, draft, context, calendar);
      gathered.faults.push(...(duplicates.get(draft) ?? []), ...found);
      if (item) gathered.items.push(item);
    }
  }
  return gathered;
}
