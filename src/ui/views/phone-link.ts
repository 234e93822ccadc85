import {html, type TemplateResult} from 'lit';
import type {Phone} from '../../contract/phone.ts';
import {readableNumber, telHref} from '../../domain/phone.ts';

/** A number that can be tapped. Digits run from left to right in every language. */
export function phoneLink(phone: Pick<Phone, 'number' | 'display'>): TemplateResult {
  return html`<a class="phone" part="phone" href=${telHref(phone)}><bdi dir="ltr">${readableNumber(phone)}</bdi></a>`;
}
