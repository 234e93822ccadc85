import {html, nothing, type TemplateResult} from 'lit';
import type {Deadline} from '../../contract/childcare.ts';
import {formatMoment, formatNumber} from '../../i18n/format.ts';
import {msg, str} from '../../i18n/msg.ts';
import {plain, type Reader} from '../../ui/reader.ts';
import type {Surroundings} from '../../ui/offer/surroundings.ts';
import {phoneLink} from '../../ui/views/phone-link.ts';
import {said, saidAtLength} from '../../ui/views/said.ts';
import {webLink} from '../../ui/views/web-link.ts';

/** The right door to a place: the town's portal, who advises, and what has to be kept in mind. Nothing is booked here. */
export function guide({directory, contacts}: Surroundings, reader: Reader): TemplateResult | typeof nothing {
  const {childcare} = directory;
  if (!childcare) return nothing;
  const {portal_url, portal_name, contact_id = '', deadlines = []} = childcare;
  const contact = contacts.get(contact_id);
  return html`<section class="guide" part="guide" aria-labelledby="guide">
    <h3 id="guide">${msg('So kommt man an einen Platz', {id: 'childcare.guide', desc: 'Heading'})}</h3>
    <ol>
      ${
        portal_url
          ? html`<li>
              ${msg('Bedarf anmelden:', {id: 'childcare.portal', desc: 'Before the link to the portal'})}
              ${webLink(portal_url, portal_name ? said(portal_name, reader) : undefined)}
            </li>`
          : nothing
      }
      ${
        contact
          ? html`<li>
              ${msg('Fragen beantwortet:', {id: 'childcare.advice', desc: 'Before the name of who advises'})}
              <b>${said(contact.name, reader)}</b> ${(contact.phones ?? []).map((phone) => phoneLink(phone))}
            </li>`
          : nothing
      }
      ${deadlines.map((deadline) => deadlineItem(deadline, reader))}
    </ol>
  </section>`;
}

function deadlineItem(
  {name, description, months_before, date, verified_on, source_url}: Deadline,
  reader: Reader,
): TemplateResult {
  const {locale} = reader;
  const when = date
    ? formatMoment(date, locale, 'UTC', {dateStyle: 'long'})
    : months_before === undefined
      ? ''
      : beforehand(months_before, locale);
  const checked = verified_on && formatMoment(verified_on, locale, 'UTC', {dateStyle: 'medium'});
  return html`<li>
    <details>
      <summary><b>${plain(name, reader)}</b>${when ? `: ${when}` : nothing}</summary>
      ${saidAtLength(description, reader)}
      ${
        source_url
          ? html`<p class="muted">
              ${webLink(source_url)}
              ${checked ? msg(str`geprüft am ${checked}`, {id: 'help.checked', desc: 'Facts were checked on a day'}) : nothing}
            </p>`
          : nothing
      }
    </details>
  </li>`;
}

function beforehand(months: number, locale: string): string {
  const span = formatNumber(months, locale, {style: 'unit', unit: 'month', unitDisplay: 'long'});
  return msg(str`${span} vor dem Beginn`, {id: 'childcare.before', desc: '"6 Monate" before care begins'});
}
