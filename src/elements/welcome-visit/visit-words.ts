import {html, nothing, type TemplateResult} from 'lit';
import type {Welcome, WelcomeWay} from '../../contract/requests.ts';
import type {WelcomeTime} from '../../domain/asking/welcome-window.ts';
import {formatDayRange} from '../../i18n/format-times.ts';
import {msg, str} from '../../i18n/msg.ts';
import type {Scene} from '../../ui/asking/scene.ts';
import {plain} from '../../ui/reader.ts';
import {said, saidAtLength} from '../../ui/views/said.ts';
import type {Visit} from './visit.ts';

export const visitTitle = (): string =>
  msg('Willkommensbesuch', {id: 'welcome.title', desc: 'Heading: a visit after a birth or after moving in'});

/** What the welcome is, that nobody controls, when it is, and how it is done at present. */
export function intro({welcome, ways}: Visit, scene: Scene): TemplateResult {
  return html`${saidAtLength(welcome.description, scene.reader)}
    <p>
      ${msg('Es ist Beratung und keine Kontrolle. Sie entscheiden, und Sie können immer Nein sagen.', {
        id: 'welcome.no_control',
        desc: 'A welcome visit is advice, nobody checks on the family',
      })}
    </p>
    ${forWhom(welcome)}
    ${ways.length === 1 ? ways.map((way) => html`<p class="way">${wayWords(way, scene)}</p>`) : nothing}`;
}

function forWhom({weeks_from: from = 6, weeks_to: to = 8, months = 36}: Welcome): TemplateResult {
  const age = under(months);
  return html`<p>
    ${
      from > 0
        ? msg(
            str`Der Besuch kommt ${from} bis ${to} Wochen nach der Geburt. Auch wer mit einem Kind ${age} herzieht, wird besucht.`,
            {
              id: 'welcome.for_whom',
              desc: 'Weeks after birth, and an age such as "unter 3 Jahren"',
            },
          )
        : msg(str`Für Familien mit einem Kind ${age}, nach der Geburt oder neu hergezogen.`, {
            id: 'welcome.for_whom_young',
            desc: 'An age such as "unter 3 Jahren"',
          })
    }
  </p>`;
}

/** "unter 3 Jahren", after "mit einem Kind". */
export function under(months: number): string {
  const years = months / 12;
  if (months === 12) return msg('unter einem Jahr', {id: 'welcome.under_year', desc: 'Age, after "mit einem Kind"'});
  return Number.isInteger(years)
    ? msg(str`unter ${years} Jahren`, {
        id: 'welcome.under_years',
        desc: 'Age, after "mit einem Kind"; two years or more',
      })
    : msg(str`unter ${months} Monaten`, {id: 'welcome.under_months', desc: 'Age, after "mit einem Kind"'});
}

/** A way of the town: what it is called, where, and what is said of it. */
export function wayWords({name, description, place_id = ''}: WelcomeWay, {places, reader}: Scene): TemplateResult {
  const place = places.get(place_id)?.name;
  return html`<span
    ><b>${said(name, reader)}</b>${place ? html`, ${said(place, reader)}` : nothing}
    ${description ? html`<br /><span class="muted">${said(description, reader)}</span>` : nothing}</span
  >`;
}

/** When the visit comes, in words with dates; nothing while the day of birth is not known. */
export function timeWords(time: WelcomeTime, today: string, {reader}: Scene): string {
  if (time.kind === 'any') {
    return msg('Der Besuch kommt, sobald es Ihnen passt.', {
      id: 'welcome.any_time',
      desc: 'When a welcome visit comes',
    });
  }
  if (time.kind === 'fault') return '';
  if (time.first <= today) {
    const last = formatDayRange(time.last, time.last, reader.locale);
    return msg(str`Passend ist die Zeit von jetzt bis zu diesem Tag: ${last}.`, {
      id: 'welcome.window_until',
      desc: 'When a welcome visit comes; its last day',
    });
  }
  const range = formatDayRange(time.first, time.last, reader.locale);
  return time.due
    ? msg(str`Passend ist diese Zeit, wenn Ihr Kind an dem Tag kommt: ${range}.`, {
        id: 'welcome.window_due',
        desc: 'When a welcome visit comes, by the due date; the first to the last day',
      })
    : msg(str`Passend ist diese Zeit: ${range}.`, {
        id: 'welcome.window',
        desc: 'When a welcome visit comes; the first to the last day',
      });
}

/** Why a day is none for a welcome. */
export function timeFault(time: WelcomeTime, {months = 36}: Welcome): string | undefined {
  if (time.kind !== 'fault') return undefined;
  const age = under(months);
  switch (time.fault) {
    case 'old':
      return msg(str`Den Besuch gibt es für Kinder ${age}. Bitte prüfen Sie das Datum, oder rufen Sie uns an.`, {
        id: 'welcome.too_old',
        desc: 'The child is too old; an age such as "unter 3 Jahren"',
      });
    case 'ahead':
      return msg('Dieser Tag liegt zu weit in der Zukunft. Bitte prüfen Sie das Jahr.', {
        id: 'welcome.ahead',
        desc: 'The day of birth is more than nine months ahead',
      });
    case 'unborn':
      return msg('Dieser Tag liegt in der Zukunft. Ist Ihr Kind noch nicht geboren, wählen Sie bitte „Geburt“.', {
        id: 'welcome.unborn',
        desc: 'Moved in with a child that is not born yet; „Geburt“ is the word of welcome.by_birth',
      });
    default:
      return birthMissing();
  }
}

export const birthMissing = (): string =>
  msg('Bitte den Tag der Geburt angeben.', {
    id: 'welcome.birth_missing',
    desc: 'No day of birth, or none of the calendar',
  });

/** What the device found for an address. */
export function foundWords({found, districts}: Visit, typed: string | undefined, {reader}: Scene): string {
  const [only, ...more] = found;
  if (!typed?.trim()) return '';
  if (only === undefined) {
    return msg('Zu dieser Straße fehlt uns der Stadtteil. Bitte wählen Sie ihn unten.', {
      id: 'welcome.street_unknown',
      desc: 'The street is not in the list; the district is asked below',
    });
  }
  if (more.length > 0) {
    return msg('Diese Straße liegt in mehreren Stadtteilen. Bitte wählen Sie unten Ihren.', {
      id: 'welcome.street_several',
      desc: 'The street is in several districts; the district is asked below',
    });
  }
  const name = plain(districts.find(({id}) => id === only)?.name, reader);
  return msg(str`Gefunden: ${name}.`, {
    id: 'welcome.street_found',
    desc: 'The district of an address was found; its name',
  });
}
