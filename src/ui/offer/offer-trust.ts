import {html, nothing, type TemplateResult} from 'lit';
import type {Offer} from '../../contract/offer.ts';
import {msg} from '../../i18n/msg.ts';
import type {Reader} from '../reader.ts';
import {said} from '../views/said.ts';

/** What a family wants to know before it dares to come. */
export function offerTrust({trust: facts}: Offer, reader: Reader): TemplateResult | typeof nothing {
  if (!facts) return nothing;
  const words = [
    facts.anonymous && msg('Ihr Name wird nicht gebraucht.', {id: 'trust.anonymous', desc: 'One may stay anonymous'}),
    facts.confidential && msg('Alles bleibt vertraulich.', {id: 'trust.confidential', desc: 'Kept secret'}),
    facts.by_youth_office === false &&
      msg('Das Jugendamt ist nicht beteiligt.', {id: 'trust.not_youth_office', desc: 'Not by the youth office'}),
    facts.by_youth_office &&
      msg('Ein Angebot des Jugendamts.', {id: 'trust.youth_office', desc: 'Offered by the youth office'}),
  ].filter(Boolean);
  return html`<p>${words.join(' ')} ${said(facts.who_sees, reader)}</p>`;
}
