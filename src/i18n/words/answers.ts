import {msg, str} from '../msg.ts';
import {endWords, nextTimeWords} from './next-time.ts';
import type {Openness} from './open-state.ts';

/** Whether somebody picks up: "antwortet jetzt, bis 17:00 Uhr", "antwortet wieder morgen um 9:00 Uhr". */
export function answersWords(
  {open, nextChange, uncertain}: Openness,
  now: Date,
  locale: string,
  timeZone: string,
): string {
  if (uncertain) {
    return msg('außerhalb der Ferien besetzt. Ferien noch nicht bekannt', {
      id: 'answers.unsure',
      desc: 'A telephone line that pauses in school holidays, of which nobody knows yet',
    });
  }
  if (nextChange === null) {
    return open
      ? msg('antwortet jetzt, rund um die Uhr', {
          id: 'answers.always',
          desc: 'A telephone line that answers day and night',
        })
      : msg('zurzeit nicht besetzt', {id: 'answers.not', desc: 'A telephone line, nobody answers'});
  }
  if (!open) {
    const when = nextTimeWords(nextChange, now, locale, timeZone);
    return msg(str`antwortet wieder ${when}`, {id: 'answers.again', desc: 'Answers again "morgen um 9:00"'});
  }
  const end = endWords(nextChange, now, locale, timeZone);
  return msg(str`antwortet jetzt, bis ${end}`, {id: 'answers.until', desc: 'Answers now until "17:00"'});
}
