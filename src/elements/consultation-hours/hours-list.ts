import {msg} from '../../i18n/msg.ts';
import {html, type TemplateResult} from 'lit';
import {formatMoment} from '../../i18n/format.ts';
import type {Consultations, Hour} from './consultations.ts';
import {hourRow, type Around} from './hour-row.ts';

export {consultationsOf, faultIn} from './consultations.ts';

/** What is open now, then day by day; nothing for a list without hours. */
export function hourSections({open, days, today}: Consultations, around: Around): TemplateResult[] {
  const {locale} = around.reader;
  const name = (day: string): string =>
    day === today
      ? msg('Heute', {id: 'consultation.today', desc: 'Heading over the hours of today that are still to come'})
      : formatMoment(day, locale, 'UTC', {weekday: 'long', day: 'numeric', month: 'long'});
  const now = msg('Jetzt offen', {id: 'consultation.now', desc: 'Heading over the hours that are open at this moment'});
  return [
    ...(open.length ? [section(now, open, {...around, isOpen: true})] : []),
    ...[...days].map(([day, hours]) => section(name(day), hours, around)),
  ];
}

function section(name: string, hours: readonly Hour[], around: Around): TemplateResult {
  return html`<section class="day">
    <h3 part="day" aria-level=${around.headingLevel}>${name}</h3>
    <ul class="hours-of-day" role="list">
      ${hours.map((hour) => hourRow(hour, around))}
    </ul>
  </section>`;
}
