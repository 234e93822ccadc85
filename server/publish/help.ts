import {Help} from '../../src/contract/help.ts';
import {weeklyOpenAt} from '../../src/domain/schedule/weekly-hours.ts';
import {impossibleDays} from './calendar-check.ts';
import {unknownCodes} from './codes-check.ts';
import {isObject} from './draft.ts';
import {faultAt, saidPlace, type Fault} from './fault.ts';
import {missingIn} from './leaves.ts';
import {sentence} from './messages.ts';
import {jsonDraft, readJson, type Source} from './records.ts';
import {scheduleFaults} from './schedule-check.ts';
import {schemaFaults} from './schema-fault.ts';

/** The checked help document of a town, from `help.json`: `{steps?, lines}`. */
export function readHelp(source: Source, timezone: string): {help?: Help; faults: Fault[]} {
  const read = readJson(source);
  if ('fault' in read) return {faults: [read.fault]};
  if (!isObject(read.document)) return {faults: [faultAt('error', 'json', {file: source.path}, sentence.notRecords())]};
  const {schema: _schema, ...own} = read.document;
  const draft = jsonDraft(source.path, own, []);
  const parsed = Help.safeParse(draft.record);
  if (!parsed.success) return {faults: schemaFaults(draft, parsed.error)};
  const faults = [...impossibleDays(draft), ...unknownCodes(draft)];
  for (const path of missingIn(parsed.data, draft.record)) {
    faults.push(faultAt('warning', 'field', draft.placeOf(path), sentence.unknownField(String(path.at(-1)))));
  }
  for (const field of ['steps', 'lines'] as const) {
    const records = parsed.data[field] ?? [];
    records.forEach(({id}, i) => {
      const first = records.findIndex((record) => record.id === id);
      if (first === i) return;
      const said = sentence.duplicateId(id, saidPlace(draft.placeOf([field, first, 'id'])));
      faults.push(faultAt('error', 'duplicate', draft.placeOf([field, i, 'id']), said));
    });
  }
  parsed.data.lines.forEach((line, i) => {
    const placeOf = (path: readonly PropertyKey[]) => draft.placeOf(['lines', i, ...path]);
    if (!line.phones?.length && line.chat_url === undefined && line.email === undefined) {
      faults.push(faultAt('warning', 'contract', placeOf([]), sentence.nobodyAnswers()));
    }
    const unreadable = scheduleFaults({placeOf}, 'hours', line.hours ?? [], timezone);
    faults.push(...unreadable);
    if (unreadable.some(({level}) => level === 'error')) return;
    (line.hours ?? []).forEach((schedule, n) => {
      if (weeklyOpenAt([schedule], 0, {timezone})) return;
      faults.push(faultAt('warning', 'schedule', placeOf(['hours', n]), sentence.hoursNotWeekly()));
    });
  });
  return {help: parsed.data, faults};
}
