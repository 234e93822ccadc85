import {msg, str} from '../msg.ts';
import {endWords, nextTimeWords} from './next-time.ts';

/** Whether somebody is there, and what comes next. `nextChange` is an instant, null when nothing changes in sight. */
export interface Openness {
  readonly open: boolean;
  readonly nextChange: string | null;
  /** Set when it hangs on school holidays that nobody knows yet. */
  readonly uncertain?: 'school_holidays';
}

/** "jetzt offen bis 12:00 Uhr", "öffnet Montag um 9:00 Uhr", "öffnet am 2. Januar". */
export function openStateWords(state: Openness, now: Date, locale: string, timeZone: string): string {
  const {open, nextChange, uncertain} = state;
  if (uncertain) return unsureWords(state, now, locale, timeZone);
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

/** What the week says, as no more than that. */
function unsureWords({open, nextChange}: Openness, now: Date, locale: string, timeZone: string): string {
  if (nextChange === null) {
    return msg('außerhalb der Ferien offen. Ferien noch nicht bekannt', {
      id: 'open.unsure',
      desc: 'Open unless there are school holidays, of which nobody knows yet',
    });
  }
  if (!open) {
    const when = nextTimeWords(nextChange, now, locale, timeZone);
    return msg(str`öffnet ${when}, wenn keine Ferien sind. Ferien noch nicht bekannt`, {
      id: 'open.unsure_opens',
      desc: 'Opens "morgen um 9:00" unless there are school holidays, of which nobody knows yet',
    });
  }
  const end = endWords(nextChange, now, locale, timeZone);
  return msg(str`außerhalb der Ferien offen bis ${end}. Ferien noch nicht bekannt`, {
    id: 'open.unsure_until',
    desc: 'Open until "12:00" unless there are school holidays, of which nobody knows yet',
  });
}
