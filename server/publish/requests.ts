import type {Directory} from '../../src/contract/directory.ts';
import {Requests, type StreetCollection} from '../../src/contract/requests.ts';
import {isoInstant} from '../../src/domain/schedule/instant.ts';
import {zoneOf} from '../../src/domain/schedule/zone.ts';
import {impossibleDays} from './calendar-check.ts';
import {unknownCodes} from './codes-check.ts';
import {deskFaults} from './desk-check.ts';
import {isObject, type Draft} from './draft.ts';
import {faultAt, saidPlace, type Fault} from './fault.ts';
import {holidaysOf} from './feeds/feed-text.ts';
import type {Known} from './known.ts';
import {missingIn} from './leaves.ts';
import {sentence} from './messages.ts';
import {jsonDraft, readJson, type Source} from './records.ts';
import {resolveReferences} from './references.ts';
import {requestSentence} from './request-sentence.ts';
import {schemaFaults} from './schema-fault.ts';
import {readStreets} from './streets.ts';
import {welcomeFaults} from './welcome-check.ts';

/** What a town's desks are checked against. To be asked when all records are known. */
export interface RequestSetting {
  readonly known: Known;
  readonly directory: Directory;
  readonly timezone: string;
  /** An instant, RFC 3339. */
  readonly now: string;
}

/** Whom families can write to, and the streets that lead them there. */
export interface ReadRequests {
  requests?: Requests;
  streets?: StreetCollection;
  faults: Fault[];
}

/** From `requests.json`: `{api?, desks, welcome?}`, and `streets.csv`. */
export function readRequests(
  source: Source | undefined,
  streetSource: Source | undefined,
  setting: RequestSetting,
): ReadRequests {
  const {requests, faults} = source ? requestsIn(source, setting) : {faults: []};
  if (!streetSource) return {...(requests && {requests}), faults};
  const {streets, faults: found} = readStreets(streetSource, setting.known);
  faults.push(...found);
  if (requests?.welcome && streets) return {requests, streets, faults};
  const broken = faults.some(({level}) => level === 'error');
  if (!broken) {
    faults.push(faultAt('warning', 'file', {file: streetSource.path}, requestSentence.streetsWithoutWelcome()));
  }
  return {...(requests && {requests}), faults};
}

function requestsIn(source: Source, setting: RequestSetting): {requests?: Requests; faults: Fault[]} {
  const read = readJson(source);
  if ('fault' in read) return {faults: [read.fault]};
  if (!isObject(read.document)) return {faults: [faultAt('error', 'json', {file: source.path}, sentence.notRecords())]};
  const {schema: _schema, ...own} = read.document;
  const draft = jsonDraft(source.path, own, []);
  const parsed = Requests.safeParse(draft.record);
  if (!parsed.success) return {faults: schemaFaults(draft, parsed.error)};
  const {known, directory, timezone, now} = setting;
  const faults = [...resolveReferences(draft, known), ...impossibleDays(draft), ...unknownCodes(draft)];
  for (const path of missingIn(parsed.data, draft.record)) {
    faults.push(faultAt('warning', 'field', draft.placeOf(path), sentence.unknownField(String(path.at(-1)))));
  }
  // Once more: references have become ids.
  const requests = Requests.parse(draft.record);
  const {desks, welcome} = requests;
  faults.push(...twice(draft, ['desks'], desks), ...twice(draft, ['welcome', 'ways'], welcome?.ways ?? []));
  desks.forEach(({slots = []}, i) => faults.push(...twice(draft, ['desks', i, 'slots'], slots)));
  const today = isoInstant(Date.parse(now) / 1000, zoneOf(timezone)).slice(0, 10);
  const deskSetting = {now: new Date(now), today, timezone, holidays: holidaysOf(directory)};
  faults.push(...deskFaults(requests, draft, deskSetting));
  faults.push(...welcomeFaults(requests, directory.districts ?? [], draft, today));
  return {requests, faults};
}

/** Ids that a list has more than once. */
const twice = (draft: Draft, list: readonly PropertyKey[], records: readonly {id: string}[]): Fault[] =>
  records.flatMap(({id}, i) => {
    const first = records.findIndex((record) => record.id === id);
    if (first === i) return [];
    const said = sentence.duplicateId(id, saidPlace(draft.placeOf([...list, first, 'id'])));
    return [faultAt('error', 'duplicate', draft.placeOf([...list, i, 'id']), said)];
  });
