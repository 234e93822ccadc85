import {Requests} from '../../src/contract/requests.ts';
import {impossibleDays} from './calendar-check.ts';
import {unknownCodes} from './codes-check.ts';
import {isObject} from './draft.ts';
import {faultAt, saidPlace, type Fault} from './fault.ts';
import type {Known} from './known.ts';
import {missingIn} from './leaves.ts';
import {sentence} from './messages.ts';
import {jsonDraft, readJson, type Source} from './records.ts';
import {resolveReferences} from './references.ts';
import {scheduleFaults} from './schedule-check.ts';
import {schemaFaults} from './schema-fault.ts';

/** Whom families can write to, from `requests.json`: `{api?, desks, welcome?}`. To be asked when all records are known. */
export function readRequests(source: Source, known: Known, timezone: string): {requests?: Requests; faults: Fault[]} {
  const read = readJson(source);
  if ('fault' in read) return {faults: [read.fault]};
  if (!isObject(read.document)) return {faults: [faultAt('error', 'json', {file: source.path}, sentence.notRecords())]};
  const {schema: _schema, ...own} = read.document;
  const draft = jsonDraft(source.path, own, []);
  const parsed = Requests.safeParse(draft.record);
  if (!parsed.success) return {faults: schemaFaults(draft, parsed.error)};
  const faults = [...resolveReferences(draft, known), ...impossibleDays(draft), ...unknownCodes(draft)];
  for (const path of missingIn(parsed.data, draft.record)) {
    faults.push(faultAt('warning', 'field', draft.placeOf(path), sentence.unknownField(String(path.at(-1)))));
  }
  const requests = Requests.parse(draft.record);
  requests.desks.forEach(({id, slots = []}, i) => {
    const first = requests.desks.findIndex((desk) => desk.id === id);
    if (first !== i) {
      const said = sentence.duplicateId(id, saidPlace(draft.placeOf(['desks', first, 'id'])));
      faults.push(faultAt('error', 'duplicate', draft.placeOf(['desks', i, 'id']), said));
    }
    slots.forEach(({schedules}, n) => {
      const placeOf = (path: readonly PropertyKey[]) => draft.placeOf(['desks', i, 'slots', n, ...path]);
      faults.push(...scheduleFaults({placeOf}, 'schedules', schedules, timezone));
    });
  });
  return {requests, faults};
}
