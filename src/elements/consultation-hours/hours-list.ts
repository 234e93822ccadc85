import {msg} from '../../i18n/msg.ts';
import {html, type TemplateResult} from 'lit';
import {formatMoment} from '../../i18n/format.ts';
import type {Consultations, Hour} from './consultations.ts';
import {hourRow, type Around} from './hour-row.ts';

export {consultationsOf, faultIn} from './consultations.ts';

/** Days are shown until there are so many rows; a tired person reads no further. */
const rowsShown = 8;

/** For less nobody should have to tap. */
const worthFolding = 3;

/** What is open now, then day by day, the later days of a long list folded; nothing for a list without hours. */
export function hourSections({open, days, today}: Consultations, around: Around): TemplateResult[] {
  const {locale} = around.reader;
  const name = (day: string): string =>
    day === today
      ? msg('Heute', {id: 'consultation.today', desc: 'Heading over the hours of today that are still to come'})
      : formatMoment(day, locale, 'UTC', {weekday: 'long', day: 'numeric', month: 'long'});
  const now = msg('Jetzt offen', {id: 'consultation.now', desc: 'Heading over the hours that are open at this moment'});
  let rows = open.length;
  const near: TemplateResult[] = open.length ? [section(now, open, {...around, isOpen: true})] : [];
  const later: TemplateResult[] = [];
  const all = open.length + [...days.values()].flat().length;
  let folded = false;
  for (const [day, hours] of days) {
    // Today is never folded.
    folded ||= day !== today && rows >= rowsShown && all - rows >= worthFolding;
    (folded ? later : near).push(section(name(day), hours, around));
    rows += hours.length;
  }
  return later.length ? [...near, laterDays(later)] : near;
}

function laterDays(sections: readonly TemplateResult[]): TemplateResult {
  return html`<details part="later">
    <summary>${msg('Weitere Tage', {id: 'consultation.later', desc: 'Opens the later days of a long list'})}</summary>
    <div class="days">${sections}</div>
  </details>`;
}

function section(name: string, hours: readonly Hour[], around: Around): TemplateResult {
  return html`<section class="day">
    <h3 part="day" aria-level=${around.headingLevel}>${name}</h3>
    <ul class="hours-of-day" role="list">
      ${hours.map((hour) => hourRow(hour, around))}
    </ul>
  </section>`;
}
