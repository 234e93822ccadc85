import {html, nothing, type TemplateResult} from 'lit';
import type {Text} from '../../contract/text.ts';
import {directionOf} from '../../i18n/locale.ts';
import {textFor, type Reader} from '../reader.ts';

/** A record's text, marked with its language where that is not the interface's, so that it is read out rightly. */
export function said(text: Text | undefined, reader: Reader): TemplateResult | string | typeof nothing {
  const best = textFor(text, reader);
  if (!best) return nothing;
  if (best.locale === reader.locale) return best.text;
  return html`<span lang=${best.locale} dir=${directionOf(best.locale)}>${best.text}</span>`;
}

/** The same in paragraphs: a blank line in the source begins a new one. */
export function saidAtLength(text: Text | undefined, reader: Reader): TemplateResult[] {
  const best = textFor(text, reader);
  if (!best) return [];
  return best.text
    .split(/\n\s*\n/)
    .map((paragraph) => html`<p lang=${best.locale} dir=${directionOf(best.locale)}>${paragraph.trim()}</p>`);
}
