import {html, type TemplateResult} from 'lit';
import {isoDate, monthOf} from '../../domain/schedule/day.ts';
import {momentWords} from '../../i18n/moment.ts';
import {movedFrom, type Entry} from './entries.ts';
import {entryRow, movedNotice, type Around} from './entry.ts';

/** A row of the list: a date, or the day on which it would have been before it was moved. */
interface Line {
  readonly entry: Entry;
  readonly day: number;
  readonly planned?: number;
}

/** Dates under the name of their month; `today`: what was planned for earlier days is not looked for any more. */
export function monthSections(entries: readonly Entry[], around: Around, today = Infinity): TemplateResult[] {
  const {reader, headingLevel} = around;
  const months = new Map<number, Line[]>();
  for (const line of withNotices(entries, today)) {
    const month = monthOf(line.day);
    const known = months.get(month);
    if (known) known.push(line);
    else months.set(month, [line]);
  }
  const inner = {...around, headingLevel: headingLevel + 1};
  return [...months.values()].map(
    (lines) =>
      html`<section class="month">
        <h3 part="month" aria-level=${headingLevel}>
          ${momentWords(isoDate(lines[0]?.day ?? 0), reader.locale, {month: 'long', year: 'numeric'})}
        </h3>
        <ol class="entries" role="list">
          ${lines.map(({entry, planned}) =>
            planned === undefined ? entryRow(entry, inner) : movedNotice(entry, planned, inner),
          )}
        </ol>
      </section>`,
  );
}

/** The dates, and for each that was moved to another day a notice on the day that people may have in mind. */
function withNotices(entries: readonly Entry[], today: number): Line[] {
  const lines: Line[] = entries.map((entry) => ({entry, day: entry.day}));
  const notices = entries.flatMap((entry): Line[] => {
    const planned = movedFrom(entry);
    return planned === undefined || planned < today || entry.event.status === 'cancelled'
      ? []
      : [{entry, day: planned, planned}];
  });
  if (!notices.length) return lines;
  return [...lines, ...notices].sort((a, b) => a.day - b.day);
}
