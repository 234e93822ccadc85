import {html, type TemplateResult} from 'lit';
import {formatMoment} from '../../i18n/format.ts';
import type {Entry} from './agenda.ts';
import {entryRow, type Around} from './entry.ts';

/** Dates under the name of their month. */
export function monthSections(entries: readonly Entry[], around: Around): TemplateResult[] {
  const {reader, timeZone, headingLevel} = around;
  const months = new Map<string, Entry[]>();
  for (const entry of entries) {
    const name = formatMoment(entry.date.start, reader.locale, timeZone, {month: 'long', year: 'numeric'});
    const known = months.get(name);
    if (known) known.push(entry);
    else months.set(name, [entry]);
  }
  return [...months].map(
    ([name, dates]) =>
      html`<section class="month">
        <h3 part="month" aria-level=${headingLevel}>${name}</h3>
        <ol class="entries" role="list">
          ${dates.map((entry) => entryRow(entry, around))}
        </ol>
      </section>`,
  );
}
