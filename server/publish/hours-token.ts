import {readTime} from './date-text.ts';
import {expected} from './messages.ts';
import {Unreadable} from './unreadable.ts';
import {weekdayOf, weekdays, type Weekday} from './weekday.ts';

/** A word of a text about opening hours. */
export type HoursToken =
  | {kind: 'days'; days: readonly Weekday[]}
  | {kind: 'holidays'; which: 'public' | 'school'}
  | {kind: 'time'; time: string}
  | {kind: 'dash' | 'and' | 'end' | 'closed' | 'appointment' | 'always' | 'except' | 'also'};

const patterns: readonly [RegExp, (found: RegExpExecArray) => HoursToken | undefined][] = [
  [/^(24\s*\/\s*7|rund um die uhr|durchgehend geöffnet)/, () => ({kind: 'always'})],
  [
    /^(und\s+|sowie\s+|oder\s+)?(termine?\s+|nur\s+|jederzeit\s+)*(nach|n\.)\s*(telefonischer\s+|vorheriger\s+|individueller\s+)?(vereinbarung|absprache|anmeldung|v\.)/,
    () => ({kind: 'appointment'}),
  ],
  [/^(nicht|außer|ausser|except)(\s+(in|an))?(\s+den)?(?![\p{L}])/u, () => ({kind: 'except'})],
  [/^auch(\s+(in|an))?(\s+den)?(?![\p{L}])/u, () => ({kind: 'also'})],
  [/^(schulferien|ferien|sh)(?![\p{L}])/u, () => ({kind: 'holidays', which: 'school'})],
  [/^(gesetzlichen?\s+)?(feiertag(s|e|en)?|ph)(?![\p{L}])/u, () => ({kind: 'holidays', which: 'public'})],
  [/^(geschlossen|zu|closed|off)(?![\p{L}])/u, () => ({kind: 'closed'})],
  [/^(täglich|jeden tag|daily)(?![\p{L}])/u, () => ({kind: 'days', days: weekdays})],
  [/^(am\s+)?wochenende(?![\p{L}])/u, () => ({kind: 'days', days: ['SA', 'SU']})],
  [/^(-|–|—|bis(?![\p{L}]))/u, () => ({kind: 'dash'})],
  [/^(,|\+|&|\/|und(?![\p{L}])|u\.|sowie(?![\p{L}]))/u, () => ({kind: 'and'})],
  [/^[;\n]/, () => ({kind: 'end'})],
  [/^\d{1,2}([:.]\d{2})?(\s*(uhr|h)(?![\p{L}]))?/u, ([written]) => ({kind: 'time', time: readTime(written)})],
  [
    /^\p{L}+\.?/u,
    ([word]) => {
      const day = weekdayOf(word);
      return day && {kind: 'days', days: [day]};
    },
  ],
];

/** Words that carry nothing: "von 9 bis 12 Uhr", "Mo: 9-12". */
const filler =
  /^(\s|:|von(?![\p{L}])|uhr(?![\p{L}])|jeweils(?![\p{L}])|jeden(?![\p{L}])|am(?![\p{L}])|geöffnet(?![\p{L}])|offen(?![\p{L}]))/u;

/** The words of a text about opening hours. Throws `Unreadable` with the first part that is none. */
export function hoursTokens(text: string): HoursToken[] {
  const tokens: HoursToken[] = [];
  let rest = text.normalize('NFC').toLowerCase().replace(/\r\n?/g, '\n');
  while (rest !== '') {
    const skipped = /^\n/.test(rest) ? null : filler.exec(rest);
    if (skipped) {
      rest = rest.slice(skipped[0].length);
      continue;
    }
    if (/^werktags/.test(rest)) throw new Unreadable(expected.weekdays, text);
    let token: HoursToken | undefined;
    for (const [pattern, make] of patterns) {
      const found = pattern.exec(rest);
      if (!found) continue;
      token = make(found);
      if (token) {
        rest = rest.slice(found[0].length);
        break;
      }
    }
    if (!token) throw new Unreadable(expected.hours, text);
    tokens.push(token);
  }
  return [...tokens, {kind: 'end'}];
}
