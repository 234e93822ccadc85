import type {Schedule} from '../../src/contract/schedule.ts';
import {lintSchedule} from '../../src/domain/schedule/index.ts';
import type {Calendar} from './calendar.ts';
import type {Draft} from './draft.ts';
import {faultAt, type Fault} from './fault.ts';
import {sentenceOfFinding, type Said} from './messages.ts';

/** Odd, but a reader knows what to do; everything else that the lint finds leaves no date or a wrong one. */
const mild = new Set([
  'dtstart_outside_rule',
  'count_and_until',
  'duration_and_closes_at',
  'except_without_date',
  'change_without_date',
  'ended',
]);

/** What the domain's lint finds in schedules that are well formed, each at its cell or field. */
export function scheduleFaults(
  draft: Pick<Draft, 'placeOf'>,
  field: 'hours' | 'schedules',
  schedules: readonly Schedule[],
  timezone: string,
): Fault[] {
  return schedules.flatMap((schedule, i) => {
    const findings = lintSchedule(schedule, {timezone});
    /* That nothing ever happens follows from an end before the beginning and need not be said as well. */
    const causes = findings.filter(({code}) => code !== 'never_happens' && !mild.has(code));
    return findings
      .filter(({code}) => code !== 'never_happens' || causes.length === 0)
      .map(({code, field: part, detail}) =>
        faultAt(
          mild.has(code) ? 'warning' : 'error',
          'schedule',
          draft.placeOf([field, i, part]),
          sentenceOfFinding(code, part, detail),
        ),
      );
  });
}

/** A rule that takes place on a public holiday, once for a record: nobody may have thought of it. */
export function holidayFaults(
  draft: Pick<Draft, 'placeOf'>,
  field: 'hours' | 'schedules',
  schedules: readonly Schedule[],
  {timezone, now, land}: Calendar,
): Fault[] {
  for (const [i, schedule] of schedules.entries()) {
    const found = lintSchedule(schedule, {timezone, now, land}).find(({code}) => code === 'on_holiday');
    if (!found) continue;
    const said = sentenceOfFinding(found.code, found.field, found.detail);
    return [faultAt('warning', 'schedule', draft.placeOf([field, i, found.field]), said)];
  }
  return [];
}

const over: Said = {
  de: 'der letzte Termin ist vorbei; erwartet wird ein Termin, der noch kommt, oder kein Eintrag mehr.',
  en: 'the last date is over; expected a date that is to come, or no record any more.',
};

/** An offer of which no date is to come: unlike an event, which stays to be looked up, it only waits to be taken out. */
export function endedFaults(
  draft: Pick<Draft, 'placeOf'>,
  schedules: readonly Schedule[],
  {timezone, now}: Calendar,
): Fault[] {
  const ended = schedules.map((schedule) =>
    lintSchedule(schedule, {timezone, now}).find(({code}) => code === 'ended' || code === 'never_happens'),
  );
  const [first] = ended;
  if (!first || first.code !== 'ended' || !ended.every(Boolean)) return [];
  const place = draft.placeOf(['schedules', 0, first.field]);
  return [faultAt('warning', 'schedule', place, over)];
}
