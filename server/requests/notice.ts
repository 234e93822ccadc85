import type {Desk} from '../../src/contract/requests.ts';
import {textIn} from '../../src/domain/text.ts';
import type {Booking, NewMail} from './ledger.ts';
import type {Town} from './town.ts';

const kinds: Readonly<Record<string, string>> = {
  appointment: 'Termin',
  welcome_visit: 'Willkommensbesuch',
  callback: 'Bitte um Rückruf',
  correction: 'Korrektur',
};

const modes: Readonly<Record<string, string>> = {
  in_person: 'vor Ort',
  phone: 'am Telefon',
  video: 'per Video',
  home_visit: 'Besuch zu Hause',
};

/**
 * What the office is told by mail: that there is something, of which kind, and when. Nothing about the family, not even the
 * request's number, for mail is read by many machines; and no link, lest the office get used to following links in mails.
 */
export function noticeOf(
  kind: string,
  desk: Desk,
  booking: Booking | undefined,
  {timezone}: Town,
): NewMail | undefined {
  if (desk.email === undefined) return undefined;
  const name = oneLine(textIn(desk.name, ['de'])?.text ?? desk.id);
  const what = kinds[kind] ?? 'Anfrage';
  const lines = [`Für „${name}“ ist eine neue Anfrage da: ${what}.`];
  if (booking) {
    const mode = modes[booking.mode];
    lines.push(`Termin: ${timeOf(booking.start, timezone)} Uhr${mode === undefined ? '' : `, ${mode}`}.`);
  }
  lines.push(
    '',
    'Was die Familie geschrieben hat, ist verschlüsselt und steht nicht in dieser Mail.',
    'Bitte öffnen Sie dafür wie gewohnt den Posteingang der Anfragen.',
  );
  return {to: desk.email, subject: `Neue Anfrage: ${what} (${name})`, text: `${lines.join('\n')}\n`};
}

/** `Dienstag, 1. Dezember 2026, 09:00`. */
function timeOf(start: Date, timeZone: string): string {
  const day = new Intl.DateTimeFormat('de', {timeZone, dateStyle: 'full'}).format(start);
  return `${day}, ${new Intl.DateTimeFormat('de', {timeZone, timeStyle: 'short'}).format(start)}`;
}

/** A line break in a name would begin another header of the mail. */
const oneLine = (text: string): string => text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').slice(0, 120);
