import type {OfficeRequest} from '../../contract/request.ts';
import type {Slot} from '../../contract/slot.ts';
import {formatMoment, intlTag} from '../../i18n/format.ts';
import {dateWords} from '../../i18n/words/date.ts';
import {modeWord} from '../../i18n/words/mode.ts';
import {plain} from '../../ui/reader.ts';
import type {Around} from './shown.ts';

/** "Di., 1. Dez., 09:00, vor Ort · Familienbüro". */
export function slotWords({start, mode, place_id: id}: Slot, {reader, timeZone, places}: Around): string {
  const {locale} = reader;
  const words = [modeWord(mode) ?? mode, plain(id ? places.get(id)?.name : undefined, reader)].filter(Boolean);
  return [dateWords({start, allDay: false}, locale, timeZone), ...words].join(' · ');
}

/** "22.11.2026, 21:14". */
export const momentWords = (iso: string, {reader, timeZone}: Around): string =>
  formatMoment(iso, reader.locale, timeZone, {dateStyle: 'medium', timeStyle: 'short'});

/** "in 12 Tagen": when the server deletes a request. */
export function deadlineWords({kept_until}: OfficeRequest, {now, reader}: Around): string {
  const days = Math.max(0, Math.ceil((Date.parse(kept_until) - now.getTime()) / 86_400_000));
  return new Intl.RelativeTimeFormat(intlTag(reader.locale), {numeric: 'auto'}).format(days, 'day');
}

/** The day in the town's zone, `2026-11-22`. */
export const dayWords = ({now, timeZone}: Around): string =>
  formatMoment(now.toISOString(), 'sv', timeZone, {dateStyle: 'short'});

/** When a slot of this id begins, as an instant; undefined for an id of another make. */
export function startIn(slotId: string): string | undefined {
  const [, date, time] = /~(\d{8})T(\d{6})Z$/.exec(slotId) ?? [];
  if (!date || !time) return undefined;
  return `${date.replace(/(....)(..)/, '$1-$2-')}T${time.replace(/(..)(..)/, '$1:$2:')}Z`;
}
