import {msg, str} from '../../i18n/msg.ts';
import {html, nothing, type TemplateResult} from 'lit';
import type {HelpLine} from '../../contract/help.ts';
import {isVoice, readableNumber, telHref} from '../../domain/phone.ts';
import {formatLanguage, formatList, formatMoment} from '../../i18n/format.ts';
import {answersWords} from '../../i18n/words/answers.ts';
import {freeWord} from '../../i18n/words/cost.ts';
import {phoneIcon} from '../../ui/icons/phone.ts';
import type {Reader} from '../../ui/reader.ts';
import {chips} from '../../ui/views/chips.ts';
import {phoneLink} from '../../ui/views/phone-link.ts';
import {said} from '../../ui/views/said.ts';
import {stateDot} from '../../ui/views/state-dot.ts';
import type {LineNow} from './lines.ts';

/** One line: who it is, whether somebody picks up now, and a number large enough to read at arm's length. */
export function lineItem({line, state}: LineNow, reader: Reader, now: Date, timeZone: string): TemplateResult {
  const [first, ...others] = (line.phones ?? []).filter(isVoice);
  const {locale} = reader;
  return html`<li class="line" part="line">
    <h3>${said(line.name, reader)}</h3>
    ${line.description ? html`<p class="muted">${said(line.description, reader)}</p>` : nothing}
    ${state ? stateDot(state.open, answersWords(state, now, locale, timeZone)) : hoursUnknown()}
    ${
      first
        ? html`<a class="button ${state?.open === false ? '' : 'primary'} call" part="call" href=${telHref(first)}
            >${phoneIcon} <bdi dir="ltr">${readableNumber(first)}</bdi></a
          >`
        : nothing
    }
    ${others.length ? html`<p class="others">${others.map((phone) => [phoneLink(phone), ' '])}</p>` : nothing}
    ${
      line.chat_url
        ? html`<a class="button" href=${line.chat_url}
            >${msg('Chat öffnen', {id: 'help.chat', desc: 'Link to a line’s chat'})}</a
          >`
        : nothing
    }
    ${chips([
      line.free ? freeWord() : undefined,
      line.anonymous ? msg('anonym', {id: 'help.anonymous', desc: 'Chip: one need not say one’s name'}) : undefined,
      languageWords(line, reader),
    ])}
    ${checkedOn(line, locale)}
  </li>`;
}

function hoursUnknown(): TemplateResult {
  return html`<p class="muted">
    ${msg('Sprechzeiten nicht bekannt', {id: 'help.hours_unknown', desc: 'Nobody said when the line answers'})}
  </p>`;
}

function languageWords({languages = [], languages_description}: HelpLine, reader: Reader): string | undefined {
  const described = said(languages_description, reader);
  if (typeof described === 'string') return described;
  const {locale} = reader;
  const names = languages.map((tag) => formatLanguage(tag, locale));
  return names.length ? formatList(names, locale) : undefined;
}

function checkedOn({verified_on, verified}: HelpLine, locale: string): TemplateResult | typeof nothing {
  if (!verified_on) return nothing;
  const day = formatMoment(verified_on, locale, 'UTC', {dateStyle: 'medium'});
  return html`<p class="checked muted">
    ${
      verified === false
        ? msg(str`Stand ${day}`, {
            id: 'help.as_of',
            desc: 'Facts as they were on a day, not compared with the operator',
          })
        : msg(str`geprüft am ${day}`, {id: 'help.checked', desc: 'Facts were checked on a day'})
    }
  </p>`;
}
