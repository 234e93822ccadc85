import {html, nothing, type TemplateResult} from 'lit';
import type {RequestMessage} from '../../contract/request.ts';
import {spelled} from '../../domain/asking/spelling.ts';
import {msg, str} from '../../i18n/msg.ts';
import type {OfficeLetter} from '../../ui/office/session.ts';

/**
 * Ways to answer, the one that the family wished for first and marked. The subject says nothing but the reference: mails lie in
 * inboxes and on locked screens.
 */
export function answerLinks({request, message}: OfficeLetter): TemplateResult | typeof nothing {
  if (!message) return nothing;
  const ways = waysOf(message, spelled(request.reference));
  if (!ways.length) return nothing;
  return html`<p class="actions">
    ${ways.map(
      ({way, href, words}) =>
        html`<a class=${way === message.answer ? 'button primary' : 'button'} href=${href}>${words}</a>`,
    )}
  </p>`;
}

function waysOf({phone, email, answer}: RequestMessage, reference: string) {
  const number = phone && dialled(phone);
  const subject = msg(str`Ihre Anfrage ${reference}`, {id: 'office.subject', desc: 'Subject of a mail to the family'});
  const ways = [
    ...(number
      ? [
          {
            way: 'call',
            href: `tel:${number}`,
            words: msg('Anrufen', {id: 'office.call', desc: 'Link: call the family'}),
          },
          {
            way: 'sms',
            href: `sms:${number}`,
            words: msg('SMS schreiben', {id: 'office.sms', desc: 'Link: text the family'}),
          },
        ]
      : []),
    ...(email
      ? [
          {
            way: 'mail',
            href: `mailto:${encodeURIComponent(email).replace('%40', '@')}?subject=${encodeURIComponent(subject)}`,
            words: msg('E-Mail schreiben', {id: 'office.mail', desc: 'Link: write to the family'}),
          },
        ]
      : []),
  ];
  return ways.sort((one, other) => Number(other.way === answer) - Number(one.way === answer));
}

/** The digits of a number as somebody wrote it; undefined when that is no number. `(0)` after a country's code is not dialled. */
export function dialled(text: string): string | undefined {
  const digits = text
    .normalize('NFKC')
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/(\+|\b00)(\d{1,3})\s*\(0\)/, '$1$2')
    .replace(/[^\d+]/g, '');
  return /^\+?\d{3,20}$/.test(digits) ? digits : undefined;
}
