import {msg, str} from '../../i18n/msg.ts';
import {html, nothing, type TemplateResult} from 'lit';
import type {DirectoryEnvelope} from '../../contract/envelope.ts';
import {formatMoment} from '../../i18n/format.ts';

/** Says of what day the data is once its `valid_until` has passed, or when newer could not be had; nothing before. */
export function staleNote(
  {generated_at, valid_until}: DirectoryEnvelope,
  now: Date,
  locale: string,
  isStale = false,
): TemplateResult | typeof nothing {
  if (!isStale && (!valid_until || Date.parse(valid_until) >= now.getTime())) return nothing;
  const day = formatMoment(generated_at, locale, 'UTC', {dateStyle: 'long'});
  return html`<p class="muted" part="stale">
    ${msg(str`Stand: ${day}. Manches kann sich geändert haben.`, {id: 'data.stale', desc: 'The data is old'})}
  </p>`;
}
