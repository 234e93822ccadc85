import {html, nothing, type TemplateResult} from 'lit';
import type {Address} from '../../contract/address.ts';

/** A postal address on as many lines as it has. */
export function addressLines({address_1, address_2, postal_code, city}: Address): TemplateResult {
  const town = [postal_code, city].filter(Boolean).join(' ');
  const lines = [address_1, address_2, town].filter((line): line is string => Boolean(line));
  return html`<address>
    ${lines.map((line, index) => html`${index ? html`<br />` : nothing}<bdi>${line}</bdi>`)}
  </address>`;
}
