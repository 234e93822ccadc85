import {html, type TemplateResult} from 'lit';
import type {Slot} from '../../contract/slot.ts';
import {formatMoment, formatNumber} from '../../i18n/format.ts';
import {msg, str} from '../../i18n/msg.ts';
import {modeWord} from '../../i18n/words/mode.ts';
import {plain} from '../reader.ts';
import type {Question} from './question.ts';
import type {Scene} from './scene.ts';
import type {SlotStock} from './slot-stock.ts';

/** "Wann passt es?": the free times by day, a few days at first. */
export function slotQuestion(kind: string, stock: SlotStock, scene: Scene): Question {
  const slots = stock.slots.filter(({kinds}) => kinds.includes(kind));
  const days = [...new Set(slots.map((slot) => dayOf(slot, scene)))];
  const shown = new Set(days.slice(0, stock.days));
  const isMore = days.length > shown.size;
  return {
    field: 'slot',
    as: 'radio',
    label: msg('Freie Zeiten', {id: 'asking.slots', desc: 'Label of the list of free appointments'}),
    choices: slots
      .filter((slot) => shown.has(dayOf(slot, scene)))
      .map((slot) => ({value: slot.id, label: slotWords(slot, scene), group: dayWords(slot, scene)})),
    none: noSlots(stock, scene),
    more: isMore
      ? {
          words: msg('Weitere Tage zeigen', {id: 'asking.more_days', desc: 'Button: shows more free appointments'}),
          act: stock.showMore,
        }
      : undefined,
    missing: msg('Bitte eine Zeit wählen.', {id: 'asking.slot_missing', desc: 'No appointment was chosen'}),
  };
}

function noSlots(stock: SlotStock, {children}: Scene): TemplateResult {
  switch (stock.state) {
    case 'pending':
      return html`<p class="pending" role="status">
        ${msg('Freie Zeiten werden geholt …', {id: 'asking.slots_pending', desc: 'The list is on its way'})}
      </p>`;
    case 'failed':
      return html`<p role="status">
          ${msg('Die freien Zeiten sind gerade nicht zu bekommen.', {id: 'asking.slots_failed', desc: 'The list could not be read'})}
        </p>
        <button class="button" type="button" @click=${() => stock.refresh()}>
          ${msg('Noch einmal versuchen', {id: 'asking.again', desc: 'Button: tries again'})}
        </button>
        ${children}`;
    default:
      return html`<p role="status">
          ${msg('Zurzeit ist keine Zeit frei. Bitte rufen Sie an.', {id: 'asking.slots_none', desc: 'All appointments are taken'})}
        </p>
        ${children}`;
  }
}

/** `2026-12-01` in the zone in which times are shown. */
const dayOf = ({start}: Slot, {timeZone}: Scene): string => dayIn(start, timeZone);

/** The day of an instant in a zone. */
export const dayIn = (instant: string, timeZone: string): string =>
  formatMoment(instant, 'sv', timeZone, {dateStyle: 'short'});

/** "Dienstag, 1. Dezember". */
const dayWords = ({start}: Slot, {reader, timeZone}: Scene): string =>
  formatMoment(start, reader.locale, timeZone, {weekday: 'long', day: 'numeric', month: 'long'});

/** "9:00 Uhr, 45 Minuten, vor Ort, Familienbüro". */
const slotWords = (slot: Slot, scene: Scene): TemplateResult =>
  html`<b>${clockWords(slot, scene)}</b> <span class="muted">${whereWords(slot, scene)}</span>`;

function clockWords({start}: Slot, {reader, timeZone}: Scene): string {
  const time = formatMoment(start, reader.locale, timeZone, {hour: 'numeric', minute: '2-digit'});
  return msg(str`${time} Uhr`, {id: 'next.clock', desc: 'A time of day'});
}

/** How long, how and where: "45 Minuten, vor Ort, Familienbüro am Markt". */
export function whereWords({start, end, mode, place_id = ''}: Slot, {reader, places}: Scene): string {
  const minutes = Math.round((Date.parse(end) - Date.parse(start)) / 60_000);
  const length = formatNumber(minutes, reader.locale, {style: 'unit', unit: 'minute', unitDisplay: 'long'});
  return [length, modeWord(mode), plain(places.get(place_id)?.name, reader)].filter(Boolean).join(', ');
}

/** "Dienstag, 1. Dezember 2026, 9:00 Uhr" of a slot in one line. */
export function whenWords(slot: Slot, scene: Scene): string {
  const {reader, timeZone} = scene;
  const day = formatMoment(slot.start, reader.locale, timeZone, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });
  const time = clockWords(slot, scene);
  return msg(str`${day}, ${time}`, {
    id: 'asking.when',
    desc: 'A day and a time of day: "Dienstag, 1. Dezember, 9:00 Uhr"',
  });
}
