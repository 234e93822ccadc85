import {msg, str} from '../../i18n/msg.ts';
import {html, nothing, type TemplateResult} from 'lit';
import type {Offer} from '../../contract/offer.ts';
import type {Place} from '../../contract/place.ts';
import type {Text} from '../../contract/text.ts';
import {isVoice} from '../../domain/phone.ts';
import type {Occurrence} from '../../domain/schedule/index.ts';
import {formatLanguage, formatList, formatMoment} from '../../i18n/format.ts';
import {formatTimeRange} from '../../i18n/format-times.ts';
import {accessWord} from '../../i18n/words/access.ts';
import {modeWord} from '../../i18n/words/mode.ts';
import {openStateWords} from '../../i18n/words/open-state.ts';
import {phoneIcon} from '../../ui/icons/phone.ts';
import type {Reader} from '../../ui/reader.ts';
import {chips} from '../../ui/views/chips.ts';
import {phoneLink} from '../../ui/views/phone-link.ts';
import {said, saidAtLength} from '../../ui/views/said.ts';
import {stateDot} from '../../ui/views/state-dot.ts';
import type {Hour} from './consultations.ts';

/** What a row needs to know besides its hour. */
export interface Around {
  readonly reader: Reader;
  readonly timeZone: string;
  readonly now: Date;
  readonly places: ReadonlyMap<string, Place>;
  /** Names of the districts by id. */
  readonly districts: ReadonlyMap<string, Text>;
  readonly headingLevel: number;
  /** Whether the rows stand under "Jetzt offen". */
  readonly isOpen?: boolean;
}

/** One consultation hour: name, when, where, how to get in, in which languages, and a number to call. */
export function hourRow({offer, date, unsure}: Hour, around: Around): TemplateResult {
  const {reader, timeZone, now, places, headingLevel, isOpen} = around;
  const {locale} = reader;
  const at = (date.placeId ? [date.placeId] : (offer.place_ids ?? [])).flatMap((id) => places.get(id) ?? []);
  const cancelled = date.status === 'cancelled';
  const state = {open: true, nextChange: date.end};
  return html`<li class="hour ${cancelled ? 'cancelled' : ''}" part="entry">
    <h4 class="name" part="name" aria-level=${headingLevel + 1}>${said(offer.name, reader)}</h4>
    ${date.change?.name ? html`<p>${said(date.change.name, reader)}</p>` : nothing} ${statusWords(date.status)}
    <p class="when">
      <time class="time" datetime=${date.start}>${timeWords(date, locale, timeZone)}</time>
      ${isOpen ? stateDot(true, openStateWords(state, now, locale, timeZone)) : nothing}
    </p>
    ${unsure ? unsureWords() : nothing} ${at.map((place) => placeLine(place, around))}
    ${at.length ? nothing : districtLine(offer, around)} ${languageLine(offer, locale)}
    ${chips([
      ...(offer.access ?? []).map(accessWord),
      ...(offer.modes ?? []).filter((mode) => mode !== 'in_person').map(modeWord),
    ])}
    ${date.change?.note ? saidAtLength(date.change.note, reader) : nothing} ${call(offer, at)}
  </li>`;
}

function unsureWords(): TemplateResult {
  return html`<p class="muted">
    ${msg('Nicht in den Schulferien. Ferien noch nicht bekannt.', {
      id: 'consultation.unsure',
      desc: 'This hour pauses in school holidays, and nobody knows yet when they are',
    })}
  </p>`;
}

function statusWords(status: Occurrence['status']): TemplateResult | typeof nothing {
  if (status === 'cancelled')
    return html`<p class="status">
      ${msg('Fällt aus', {id: 'consultation.cancelled', desc: 'This consultation hour is cancelled'})}
    </p>`;
  if (status !== 'moved') return nothing;
  return html`<p class="status">
    ${msg('Verlegt', {id: 'consultation.moved', desc: 'This consultation hour has been moved to this time'})}
  </p>`;
}

/** "10:00–12:00 Uhr", "19:00–01:00", "ganztägig". */
function timeWords({start, end, allDay}: Occurrence, locale: string, timeZone: string): string {
  if (allDay || Date.parse(end) - Date.parse(start) >= 86_400_000)
    return msg('ganztägig', {id: 'consultation.all_day', desc: 'Instead of a time: all day long'});
  const clock = (instant: string): string =>
    formatMoment(instant, locale, timeZone, {hour: '2-digit', minute: '2-digit'});
  const day = (instant: string): string => formatMoment(instant, locale, timeZone, {dateStyle: 'short'});
  // Past midnight `formatRange` would write both dates; under the heading of its day the clock times say enough.
  return day(start) === day(end) ? formatTimeRange(start, end, locale, timeZone) : `${clock(start)}–${clock(end)}`;
}

/** Name, address and district on one line. */
function placeLine({name, address, district}: Place, {reader, districts}: Around): TemplateResult {
  const town = [address?.postal_code, address?.city].filter(Boolean).join(' ');
  const lines = [address?.address_1, address?.address_2, town].filter(Boolean);
  return html`<address class="muted">
    ${said(name, reader)}${lines.map((line) => html` · <bdi>${line}</bdi>`)}${named(district, districts, reader).map(
      (words) => html` · ${words}`,
    )}
  </address>`;
}

/** Of what has no place of its own, the districts it is for. */
function districtLine({districts: served = []}: Offer, {reader, districts}: Around): TemplateResult | typeof nothing {
  const names = served.flatMap((id) => named(id, districts, reader));
  if (names.length === 0) return nothing;
  return html`<p class="muted">${names.map((words, index) => html`${index ? ' · ' : nothing}${words}`)}</p>`;
}

/** The name of a district in a list of one, or none for an id that the directory does not name. */
function named(id: string | undefined, districts: ReadonlyMap<string, Text>, reader: Reader): unknown[] {
  const name = districts.get(id ?? '');
  return name ? [said(name, reader)] : [];
}

/** The languages, unless there is nothing to say but that German is spoken. */
function languageLine({languages = []}: Offer, locale: string): TemplateResult | typeof nothing {
  if (languages.every((tag) => tag === 'de')) return nothing;
  const names = formatList(
    languages.map((tag) => formatLanguage(tag, locale)),
    locale,
  );
  return html`<p>
    ${msg(str`Sprachen: ${names}`, {id: 'consultation.languages', desc: 'Which languages are spoken: "Deutsch und Englisch"'})}
  </p>`;
}

/** The offer's own number that one can talk on, else that of its place. */
function call({phones = []}: Offer, places: readonly Place[]): TemplateResult | typeof nothing {
  const phone = [...phones, ...places.flatMap((place) => place.phones ?? [])].find(isVoice);
  return phone ? html`<p class="call">${phoneIcon} ${phoneLink(phone)}</p>` : nothing;
}
