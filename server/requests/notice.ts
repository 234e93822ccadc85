import type {Desk} from '../../src/contract/requests.ts';
import {textIn} from '../../src/domain/text.ts';
import type {Entry, NewMail} from './ledger.ts';
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

/** What happened: a family asked, or took it back. */
export type News = 'asked' | 'cancelled';

/** What a notice is about, as far as a mail may say it. */
export type Subject = Pick<Entry, 'kind' | 'booking'>;

/**
 * What the office is told by mail: that there is something or no longer, of which kind, and when. Nothing about the family, not
 * even the request's number, for mail is read by many machines; and no link, lest the office get used to following links in
 * mails.
 */
export function noticeOf(
  news: News,
  {kind, booking}: Subject,
  desk: Desk | undefined,
  {timezone}: Town,
): NewMail | undefined {
  if (desk?.email === undefined) return undefined;
  const name = oneLine(textIn(desk.name, ['de'])?.text ?? desk.id);
  const what = kinds[kind] ?? 'Anfrage';
  const when = booking && `${timeOf(booking.start, timezone)} Uhr${modeOf(booking.mode)}`;
  const lines =
    news === 'asked'
      ? [
          `Für „${name}“ ist eine neue Anfrage da: ${what}.`,
          ...(when === undefined ? [] : [`Termin: ${when}.`]),
          '',
          'Was die Familie geschrieben hat, ist verschlüsselt und steht nicht in dieser Mail.',
          'Bitte öffnen Sie dafür wie gewohnt den Posteingang der Anfragen.',
        ]
      : [
          `Bei „${name}“ hat eine Familie ihre Anfrage zurückgenommen: ${what}.`,
          ...(when === undefined ? [] : [`Der Termin fällt aus: ${when}. Die Zeit ist wieder frei.`]),
          '',
          'Welche Anfrage es ist, steht im Posteingang der Anfragen.',
        ];
  const about = news === 'asked' ? 'Neue Anfrage' : 'Abgesagt';
  return {to: desk.email, subject: `${about}: ${what} (${name})`, text: `${lines.join('\n')}\n`};
}

const modeOf = (mode: string): string => (modes[mode] === undefined ? '' : `, ${modes[mode]}`);

/** `Dienstag, 1. Dezember 2026, 09:00`. */
function timeOf(start: Date, timeZone: string): string {
  const day = new Intl.DateTimeFormat('de', {timeZone, dateStyle: 'full'}).format(start);
  return `${day}, ${new Intl.DateTimeFormat('de', {timeZone, timeStyle: 'short'}).format(start)}`;
}

/** A line break in a name would begin another header of the mail. */
const oneLine = (text: string): string => text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').slice(0, 120);
