import {msg, str} from '../../i18n/msg.ts';
import {html, nothing, type TemplateResult} from 'lit';
import type {HelpLine} from '../../contract/help.ts';
import {isVoice, readableNumber, telHref} from '../../domain/phone.ts';
import {formatLanguage, formatList, formatMoment} from '../../i18n/format.ts';
import {answersWords} from '../../i18n/words/answers.ts';
import {freeWord} from '../../i18n/words/cost.ts';
import {phoneIcon} from '../../ui/icons/phone.ts';
import {plain, type Reader} from '../../ui/reader.ts';
import {chips} from '../../ui/views/chips.ts';
import {phoneLink} from '../../ui/views/phone-link.ts';
import {said} from '../../ui/views/said.ts';
import {stateDot} from '../../ui/views/state-dot.ts';
import {answeringFirst, answers, nextToCall, type LineNow} from './lines.ts';
import type {Acts, HelpShown} from './shown.ts';
import {otherWays} from './ways.ts';

/** No window shows more lines than this at once. */
const inView = 3;

/** Lines, who answers now first. */
export function lineList(lines: readonly HelpLine[], help: HelpShown, acts: Acts): TemplateResult | typeof nothing {
  if (!lines.length) return nothing;
  const sorted = answeringFirst(lines.map(help.know)).slice(0, help.whole ? undefined : inView);
  return html`<ul class="lines" role="list">
    ${sorted.map((line) => lineItem(line, help, acts))}
  </ul>`;
}

/** One line: who it is, whether somebody picks up now, and a number large enough to read at arm's length. */
function lineItem({line, state}: LineNow, help: HelpShown, acts: Acts): TemplateResult {
  const {reader, now, timeZone} = help;
  const [first, ...others] = (line.phones ?? []).filter(isVoice);
  return html`<li class="line" part="line">
    <h3>${said(line.name, reader)}</h3>
    ${line.description ? html`<p class="muted">${said(line.description, reader)}</p>` : nothing}
    ${state ? stateDot(answers(state), answersWords(state, now, reader.locale, timeZone)) : hoursUnknown()}
    ${
      first
        ? html`<a
            class="button ${state && !answers(state) ? '' : 'primary'} call"
            part="call"
            href=${telHref(first)}
            @click=${() => acts.call(line)}
            >${phoneIcon} <bdi dir="ltr">${readableNumber(first)}</bdi></a
          >`
        : nothing
    }
    ${others.length ? html`<p class="others">${others.map((phone) => [phoneLink(phone), ' '])}</p>` : nothing}
    ${otherWays(line)} ${help.called === line.id ? whenEngaged(line, help, acts) : nothing}
    ${chips([
      line.free ? freeWord() : undefined,
      line.anonymous ? msg('anonym', {id: 'help.anonymous', desc: 'Chip: one need not say one’s name'}) : undefined,
      languageWords(line, reader),
    ])}
    ${checkedOn(line, reader.locale)}
  </li>`;
}

/** Whoever comes back from a call may have heard the engaged tone: another line, that answers now. */
function whenEngaged(tried: HelpLine, help: HelpShown, acts: Acts): TemplateResult | typeof nothing {
  const next = nextToCall([...help.lines.town, ...help.lines.national].map(help.know), tried);
  const phone = next?.phones?.find(isVoice);
  if (!next || !phone) return nothing;
  return html`<p class="engaged" role="status">
    ${msg('Besetzt? Hier antwortet jetzt auch jemand:', {
      id: 'help.engaged',
      desc: 'After a call, before the link to another line',
    })}
    <a class="phone" href=${telHref(phone)} @click=${() => acts.call(next)}
      >${plain(next.name, help.reader)} <bdi dir="ltr">${readableNumber(phone)}</bdi></a
    >
  </p>`;
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
