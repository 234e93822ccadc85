import {html, nothing, type TemplateResult} from 'lit';
import type {HelpLine} from '../../contract/help.ts';
import {readableNumber, telHref} from '../../domain/phone.ts';
import {msg, str} from '../../i18n/msg.ts';

/** Ways to a line without speaking on a telephone: message, relay service, chat, mail, web page. */
export function otherWays({phones = [], chat_url, email, url}: HelpLine): TemplateResult | typeof nothing {
  const ways = [
    ...phones.flatMap((phone) => {
      const number = readableNumber(phone);
      if (phone.type === 'sms')
        return way(
          `sms:${phone.number}`,
          msg(str`SMS an ${number}`, {id: 'way.sms', desc: 'Link: write a text message to a number'}),
        );
      if (phone.type === 'relay')
        return way(
          telHref(phone),
          msg(str`Gebärden- und Schrift-Dolmetsch-Dienst ${number}`, {
            id: 'way.relay',
            desc: 'Link: a relay service for deaf people, and its number',
          }),
        );
      return [];
    }),
    ...(chat_url ? [way(chat_url, msg('Chat öffnen', {id: 'help.chat', desc: 'Link to a line’s chat'}))] : []),
    ...(email
      ? [way(`mailto:${email}`, msg('E-Mail schreiben', {id: 'way.mail', desc: 'Link: write an e-mail'}))]
      : []),
    ...(url ? [way(url, msg('Internet-Seite', {id: 'way.web', desc: 'Link to a line’s own page'}))] : []),
  ];
  return ways.length ? html`<p class="ways-to">${ways}</p>` : nothing;
}

const way = (href: string, words: string): TemplateResult =>
  html`<a class="button" part="way" href=${href}>${words}</a>`;
