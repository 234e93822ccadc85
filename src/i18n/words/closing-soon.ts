import {msg, str} from '../msg.ts';
import {formatNumber} from '../format.ts';
import type {Openness} from './open-state.ts';

const minute = 60_000;

/** How long before the end the minutes are counted. */
const soon = 60 * minute;

/** "schließt in 20 Minuten" in the last hour before it closes; undefined earlier, and when it is closed, never closes, or may be closed. */
export function closingSoonWords(
  {open, nextChange, uncertain}: Openness,
  now: Date,
  locale: string,
): string | undefined {
  if (!open || nextChange === null || uncertain) return undefined;
  const left = Date.parse(nextChange) - now.getTime();
  if (left > soon) return undefined;
  // Rounded down: who comes a minute early is let in.
  const minutes = Math.max(1, Math.floor(left / minute));
  const span = formatNumber(minutes, locale, {style: 'unit', unit: 'minute', unitDisplay: 'long'});
  return msg(str`schließt in ${span}`, {id: 'place.closes_soon', desc: 'Closes in "20 Minuten"; the unit is in it'});
}
