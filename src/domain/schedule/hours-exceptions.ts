import type {Schedule} from '../../contract/schedule.ts';
import {dayOf, isoDate} from './day.ts';
import {instantOf, type When} from './instant.ts';
import {occurrences} from './occurrences.ts';
import type {OpenOptions} from './weekly-hours.ts';
import {zoneOf} from './zone.ts';

/** Days on which the hours are not those of the week. */
export interface HoursException {
  /** `2026-12-24` */
  first: string;
  /** The same day, or the last of several closed ones in a row. */
  last: string;
  /** As in `HoursGroup`; none when closed. */
  spans: {opens: string; closes: string}[];
}

/**
 * The days of the next four weeks on which it is closed or open otherwise than the rule says: days left out, cancelled, moved or
 * added, and holidays. Closed days in a row are one, also over days that are closed in any week.
 * @throws RangeError as `occurrences`
 */
export function exceptionsAhead(hours: readonly Schedule[], now: When, options: OpenOptions = {}): HoursException[] {
  const zone = zoneOf(hours[0]?.timezone ?? options.timezone ?? 'Europe/Berlin');
  const instant = instantOf(now, zone);
  const today = dayOf(instant + zone.offset(instant));
  const range = {from: isoDate(today), to: isoDate(today + 28), ...options};
  // A schedule that only lists dates has no week from which they could differ.
  const usual = spansByDay(
    hours.filter(({freq}) => freq).map((rule) => ({...rule, except: [], except_holidays: [], dates: [], changes: []})),
    range,
  );
  const planned = spansByDay(hours, range);
  const found: HoursException[] = [];
  let before: HoursException | undefined;
  for (let day = today; day < today + 28; day++) {
    const date = isoDate(day);
    const spans = [...(planned.get(date) ?? [])].sort();
    const week = [...(usual.get(date) ?? [])].sort();
    if (spans.join() !== week.join()) {
      if (before && !spans.length) before.last = date;
      else {
        const written = spans.map((span) => ({opens: span.slice(0, 5), closes: span.slice(6)}));
        const exception = {first: date, last: date, spans: written};
        found.push(exception);
        before = spans.length ? undefined : exception;
      }
    } else if (week.length) before = undefined;
  }
  return found;
}

/** `09:00-12:00` and others of each day on which something begins. */
function spansByDay(
  hours: readonly Schedule[],
  range: OpenOptions & {from: string; to: string},
): Map<string, Set<string>> {
  const days = new Map<string, Set<string>>();
  for (const schedule of hours) {
    for (const {start, end, allDay, status} of occurrences(schedule, {...range, limit: 500})) {
      const date = start.slice(0, 10);
      if (status === 'cancelled' || start === end || date < range.from) continue;
      const closes = end.slice(11, 16);
      const span = allDay ? '00:00-24:00' : `${start.slice(11, 16)}-${closes === '00:00' ? '24:00' : closes}`;
      days.set(date, (days.get(date) ?? new Set()).add(span));
    }
  }
  return days;
}
