import type {Offer} from '../../contract/offer.ts';
import {nextDate} from '../../domain/schedule/next-date.ts';
import type {Occurrence} from '../../domain/schedule/index.ts';
import {weeklyOpenAt} from '../../domain/schedule/weekly-hours.ts';
import {msg, str} from '../../i18n/msg.ts';
import {dateWords} from '../../i18n/words/date.ts';
import type {Stock} from './stock.ts';

/** What only the expansion of schedules knows, in a file that comes after the rows: next dates, and what is open. */
export type Times = typeof import('./times.ts');

/** The next dates that were worked out in a minute; worked out anew in the next. */
const known = new WeakMap<Offer, {readonly minute: number; readonly next: Occurrence | undefined}>();

/** "nächster Termin Mi., 16. Dez., 10:00"; undefined when none comes within a year. */
export function nextWords(offer: Offer, stock: Stock, now: Date, locale: string, timeZone: string): string | undefined {
  const minute = Math.floor(now.getTime() / 60_000);
  let at = known.get(offer);
  if (at?.minute !== minute) known.set(offer, (at = {minute, next: nextDate(offer.schedules ?? [], now, stock)}));
  if (!at.next) return undefined;
  const when = dateWords(at.next, locale, timeZone);
  return msg(str`nächster Termin ${when}`, {id: 'finder.next', desc: 'Next date of an offer'});
}

/** Is somebody there at a moment? By the hours of the offer, else of its place; not when that is uncertain. */
export function isOpen(
  {schedules = [], place_ids = []}: Offer,
  now: Date,
  {timezone, holidays, places}: Stock,
): boolean {
  const own = schedules.filter(({dtstart, dates}) => !dtstart && !dates);
  const hours = own.length ? own : schedules.length ? [] : place_ids.flatMap((id) => places.get(id)?.hours ?? []);
  try {
    const state = hours.length ? weeklyOpenAt(hours, now, {timezone, holidays}) : undefined;
    return Boolean(state?.open && !state.uncertain);
  } catch {
    // Hours that cannot be read are not known to be open.
    return false;
  }
}
