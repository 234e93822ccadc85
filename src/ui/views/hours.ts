import {html, nothing, type TemplateResult} from 'lit';
import type {HoursGroup} from '../../domain/schedule/index.ts';
import {formatClock, formatWeekday} from '../../i18n/format.ts';

/** Weekly opening hours: "Mo–Fr  9:00–12:00, 14:00–18:00". */
export function hoursList(groups: readonly HoursGroup[], locale: string): TemplateResult | typeof nothing {
  if (groups.length === 0) return nothing;
  return html`<dl class="hours" part="hours">
    ${groups.map(
      ({days, spans}) =>
        html`<dt>${dayWords(days, locale)}</dt>
          <dd>
            ${spans.map(({opens, closes}) => `${formatClock(opens, locale)}–${formatClock(closes, locale)}`).join(', ')}
          </dd>`,
    )}
  </dl>`;
}

const week = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/** Three days or more in a row are a range, else they stand one by one. */
function dayWords(days: readonly string[], locale: string): string {
  const names = days.map((day) => formatWeekday(day, locale, 'short'));
  const first = week.indexOf(days[0] ?? '');
  const inARow = days.length > 2 && days.every((day, index) => week[first + index] === day);
  return inARow ? `${names[0]}–${names.at(-1)}` : names.join(', ');
}
