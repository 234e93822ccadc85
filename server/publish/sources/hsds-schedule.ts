import {Schedule} from '../../../src/contract/schedule.ts';
import {lintSchedule} from '../../../src/domain/schedule/index.ts';
import {date, number, objects, present, text, type Json} from './hsds-field.ts';

/** `10:00:00`, `10:00Z`, `10:00+01:00` -> `10:00`: a feed's wall-clock time; its offset is wrong for half of the year. */
const clock = (from: Json, field: string): string | undefined =>
  /^([01]\d|2[0-3]):[0-5]\d/.exec(text(from, field) ?? '')?.[0];

const whole = (from: Json, field: string): number | undefined => {
  const value = number(from, field);
  return value !== undefined && Number.isInteger(value) && value > 0 ? value : undefined;
};

const mild = new Set(['ended', 'dtstart_outside_rule', 'count_and_until']);

/**
 * The schedules of a service or a place in the contract's form. Opening hours by weekday without a frequency are weekly. What
 * yields no date, or cannot be read, is left out.
 */
export function schedulesOf(from: Json, placeId?: string): Schedule[] {
  return objects(from, 'schedules').flatMap((each) => {
    const byday = text(each, 'byday')?.replace(/\s/g, '');
    const freq = text(each, 'freq')?.toUpperCase() ?? (byday === undefined ? undefined : 'WEEKLY');
    const parsed = Schedule.safeParse(
      present({
        description: text(each, 'description'),
        dtstart: date(each, 'dtstart'),
        opens_at: clock(each, 'opens_at'),
        closes_at: clock(each, 'closes_at'),
        freq,
        interval: whole(each, 'interval'),
        count: whole(each, 'count'),
        until: date(each, 'until'),
        wkst: text(each, 'wkst'),
        byday,
        bymonthday: text(each, 'bymonthday')?.replace(/\s/g, ''),
        byweekno: text(each, 'byweekno')?.replace(/\s/g, ''),
        byyearday: text(each, 'byyearday')?.replace(/\s/g, ''),
        valid_from: date(each, 'valid_from'),
        valid_to: date(each, 'valid_to'),
        place_id: placeId,
      }),
    );
    return parsed.success && lintSchedule(parsed.data).every(({code}) => mild.has(code)) ? [parsed.data] : [];
  });
}
