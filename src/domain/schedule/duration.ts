import {fault} from './day.ts';

/**
 * Days and seconds of `P1W`, `P1D`, `PT1H30M`: RFC 5545 counts days on the calendar and the rest on the clock.
 * @throws RangeError that names a text which is none
 */
export function durationOf(text: string): [days: number, seconds: number] {
  const match = /^P(\d+W)?(\d+D)?(?:T(\d+H)?(\d+M)?(\d+S)?)?$/.exec(text) ?? fault('duration', text);
  const [, weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = match.map((part) => parseInt(part) || 0);
  return [weeks * 7 + days, hours * 3600 + minutes * 60 + seconds];
}
