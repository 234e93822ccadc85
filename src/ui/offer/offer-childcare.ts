import {html, nothing, type TemplateResult} from 'lit';
import type {Offer} from '../../contract/offer.ts';
import {formatList, formatNumber} from '../../i18n/format.ts';
import {formatClock} from '../../i18n/format-times.ts';
import {msg, str} from '../../i18n/msg.ts';
import {childcareKindWord, integrationWord, providerKindWord} from '../../i18n/words/childcare.ts';
import {plain, type Reader} from '../reader.ts';

/** What there is to compare about a place in childcare, a line each. */
export function offerChildcare({childcare}: Offer, reader: Reader): TemplateResult | typeof nothing {
  if (!childcare) return nothing;
  const {kind, opens_at, closes_at, weekly_hours = [], provider_kind = '', pedagogy = [], integration} = childcare;
  const {locale} = reader;
  const carrier = providerKindWord(provider_kind);
  const hours = formatList(
    weekly_hours.map((count) => formatNumber(count, locale)),
    locale,
  );
  const lines = [
    childcareKindWord(kind),
    opens_at && closes_at ? careHours(`${formatClock(opens_at, locale)}–${formatClock(closes_at, locale)}`) : undefined,
    weekly_hours.length
      ? msg(str`${hours} Stunden in der Woche`, {id: 'childcare.weekly', desc: '"25, 35 und 45" hours a week'})
      : undefined,
    carrier && msg(str`Träger: ${carrier}`, {id: 'childcare.carrier', desc: 'Who runs it: "kirchlich"'}),
    pedagogy.length
      ? formatList(
          pedagogy.map((one) => plain(one, reader)),
          locale,
        )
      : undefined,
    integration ? integrationWord() : undefined,
  ].filter(Boolean);
  return html`<ul class="care">
    ${lines.map((line) => html`<li>${line}</li>`)}
  </ul>`;
}

/** "7:30–16:30 Uhr" */
export const careHours = (span: string): string =>
  msg(str`Betreuung ${span} Uhr`, {id: 'childcare.hours', desc: 'Hours of care: "7:30–16:30"'});
