import {html, nothing, type TemplateResult} from 'lit';
import {isoDate, monthOf} from '../../domain/schedule/day.ts';
import {formatMoment} from '../../i18n/format.ts';
import {directionOf} from '../../i18n/locale.ts';
import {msg} from '../../i18n/msg.ts';
import type {Beholder} from '../../ui/offer/surroundings.ts';
import {printPage} from '../../ui/print-page.ts';
import {said} from '../../ui/views/said.ts';
import {placeIdOf, type Entry} from './entries.ts';
import {statusWords, timeWords} from './entry.ts';
import type {Stock} from './stock.ts';

/** Prints dates in large type, each month on a page of its own; `below` stands under the last one. */
export function printDates(
  entries: readonly Entry[],
  stock: Stock,
  {reader, timeZone}: Beholder,
  below: TemplateResult | typeof nothing = nothing,
): void {
  const {locale} = reader;
  const title = msg('Termine', {id: 'calendar.print_title', desc: 'Title of a printed list of dates'});
  const months = new Map<number, Entry[]>();
  for (const entry of entries) months.set(monthOf(entry.day), [...(months.get(monthOf(entry.day)) ?? []), entry]);
  printPage(
    title,
    locale,
    directionOf(locale),
    html`${[...months.values()].map(
      (some) =>
        html`<section>
          <h1>${formatMoment(isoDate(some[0]?.day ?? 0), locale, 'UTC', {month: 'long', year: 'numeric'})}</h1>
          ${some.map((entry) => article(entry, stock, {reader, timeZone}))}
        </section>`,
    )}
    ${below}`,
  );
}

function article(
  entry: Entry,
  {places}: Stock,
  {reader, timeZone}: Pick<Beholder, 'reader' | 'timeZone'>,
): TemplateResult {
  const {event, date} = entry;
  const {locale} = reader;
  const place = places.get(placeIdOf(entry));
  const {address_1, postal_code, city} = place?.address ?? {};
  const where = [address_1, [postal_code, city].filter(Boolean).join(' ')].filter(Boolean).join(', ');
  return html`<article>
    <h2>${formatMoment(date.start, locale, timeZone, {weekday: 'long', day: 'numeric', month: 'long'})}</h2>
    <p>
      <time datetime=${date.start}>${timeWords(entry, locale, timeZone)}</time> · <b>${said(event.name, reader)}</b>
    </p>
    ${date.change?.name ? html`<p>${said(date.change.name, reader)}</p>` : nothing} ${statusWords(entry, locale)}
    ${place ? html`<p>${said(place.name, reader)}${where ? `, ${where}` : nothing}</p>` : nothing}
  </article>`;
}
