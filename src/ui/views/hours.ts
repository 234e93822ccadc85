import {html, nothing, type TemplateResult} from 'lit';
import type {HoursException, HoursGroup, ScheduleDescription} from '../../domain/schedule/index.ts';
import {formatWeekday} from '../../i18n/format-times.ts';
import {exceptionWords, notesOf, otherWords, seasonWords, spansWords} from '../../i18n/words/hours.ts';

/** Opening hours as they are shown. */
export interface HoursShown {
  /** Those of the week, seasons one after the other. */
  readonly groups: readonly HoursGroup[];
  /** By the month and single dates. */
  readonly others: readonly ScheduleDescription[];
  /** What is different in the coming weeks. */
  readonly exceptions: readonly HoursException[];
  /** `2026-11-24` */
  readonly today: string;
}

/** Opening hours: "Mo–Fr  9:00–12:00, 14:00–18:00", under each season what it is and what else is to be known. */
export function hoursList({groups, others, exceptions, today}: HoursShown, locale: string): unknown {
  const current = groups.filter(({validTo}) => !validTo || validTo >= today);
  const lines = [
    ...others.flatMap((other) => otherWords(other, today, locale) ?? []),
    ...exceptions.map((exception) => exceptionWords(exception, locale)),
  ];
  return [
    ...sets(current).map((set) => weekOf(set, locale)),
    lines.length
      ? html`<ul class="further-hours" role="list">
          ${lines.map((line) => html`<li>${line}</li>`)}
        </ul>`
      : nothing,
  ];
}

/** Groups of one season with the same notes, which are said once. */
function sets(groups: readonly HoursGroup[]): [HoursGroup, ...HoursGroup[]][] {
  const found = new Map<string, [HoursGroup, ...HoursGroup[]]>();
  for (const group of groups) {
    const {days: _, spans: __, ...facts} = group;
    const key = JSON.stringify(facts);
    const set = found.get(key);
    if (set) set.push(group);
    else found.set(key, [group]);
  }
  return [...found.values()];
}

function weekOf(set: readonly [HoursGroup, ...HoursGroup[]], locale: string): TemplateResult {
  const [first] = set;
  const season = seasonWords(first.validFrom, first.validTo, locale);
  return html`${season ? html`<p class="season">${season}</p>` : nothing}
    <dl class="hours" part="hours">
      ${set.map(
        ({days, spans}) =>
          html`<dt>${dayWords(days, locale)}</dt>
            <dd>${spansWords(spans, locale)}</dd>`,
      )}
    </dl>
    ${notesOf(first).map((note) => html`<p class="muted">${note}</p>`)}`;
}

const week = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/** Three days or more in a row are a range, else they stand one by one. */
function dayWords(days: readonly string[], locale: string): string {
  const names = days.map((day) => formatWeekday(day, locale, 'short'));
  const first = week.indexOf(days[0] ?? '');
  const inARow = days.length > 2 && days.every((day, index) => week[first + index] === day);
  return inARow ? `${names[0]}–${names.at(-1)}` : names.join(', ');
}
