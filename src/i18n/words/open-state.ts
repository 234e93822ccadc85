import {msg, str} from '../msg.ts';
import {endWords, nextTimeWords} from './next-time.ts';

/** Whether somebody is there, and what comes next. `nextChange` is an instant, null when nothing changes in sight. */
export interface Openness {
  readonly open: boolean;
  readonly nextChange: string | null;
}

/** "jetzt offen bis 12:00 Uhr", "öffnet Montag um 9:00 Uhr", "öffnet am 2. Januar". */
export function openStateWords({open, nextChange}: Openness, now: Date, locale: string, timeZone: string): string {
  if (nextChange === null) {
    return open
      ? msg('jetzt offen', {id: 'open.now', desc: 'Open, no end in sight'})
      : msg('zurzeit geschlossen', {id: 'open.closed', desc: 'Closed, no opening in sight'});
  }
  if (!open) {
    const when = nextTimeWords(nextChange, now, locale, timeZone);
    return msg(str`öffnet ${when}`, {id: 'open.opens', desc: 'Opens "morgen um 9:00"'});
  }
  const end = endWords(nextChange, now, locale, timeZone);
  return msg(str`jetzt offen bis ${end}`, {id: 'open.until', desc: 'Open now until "12:00"'});
}
