import {html, nothing, type TemplateResult} from 'lit';
import type {Offer} from '../../contract/offer.ts';
import type {Schedule} from '../../contract/schedule.ts';
import {describeSchedule} from '../../domain/schedule/description.ts';
import {occurrences, type Occurrence} from '../../domain/schedule/occurrences.ts';
import {formatMoment} from '../../i18n/format.ts';
import {msg} from '../../i18n/msg.ts';
import {dateWords} from '../../i18n/words/date.ts';
import {otherWords} from '../../i18n/words/hours.ts';
import {openingHours} from '../opening-hours.ts';
import type {Beholder, Surroundings} from './surroundings.ts';

/** How many of the next dates are named. */
const most = 3;

/** When: weekly hours with "open now"; a series in words with its next dates. What cannot be read is left out. */
export function offerTimes(
  {schedules = []}: Offer,
  {timezone, holidays}: Surroundings,
  {reader: {locale}, now, timeZone}: Beholder,
): TemplateResult | typeof nothing {
  const isDated = ({dtstart, dates}: Schedule): boolean => Boolean(dtstart ?? dates);
  const weekly = schedules.filter((schedule) => !isDated(schedule));
  const dated = schedules.filter(isDated);
  const today = formatMoment(now.toISOString(), 'sv', timeZone, {dateStyle: 'short'});
  const next = dated
    .flatMap(
      (schedule) =>
        readable(() => [...occurrences(schedule, {from: now, to: inAYear(now), limit: most, timezone, holidays})]) ??
        [],
    )
    .filter(({status}) => status !== 'cancelled')
    .sort((a: Occurrence, b: Occurrence) => Date.parse(a.start) - Date.parse(b.start))
    .slice(0, most);
  return html`${weekly.length ? readable(() => openingHours(weekly, {timezone, holidays}).view(now, locale)) : nothing}
  ${dated.map((schedule) => {
    const words = readable(() => otherWords(describeSchedule(schedule), today, locale));
    return words ? html`<p class="series">${words}</p>` : nothing;
  })}
  ${
    next.length
      ? html`<div>
          <p>${msg('Nächste Termine', {id: 'offer.next_dates', desc: 'Above the next dates of an offer'})}</p>
          <ul class="dates">
            ${next.map((date) => html`<li>${dateWords(date, locale, timeZone)}</li>`)}
          </ul>
        </div>`
      : nothing
  }`;
}

const inAYear = (now: Date): number => now.getTime() + 366 * 86_400_000;

/** Nothing for a schedule that cannot be read: the publisher's check has told, and the rest of the record is worth showing. */
function readable<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
