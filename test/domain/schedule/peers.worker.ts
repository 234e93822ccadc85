/**
 * Compares our expansion with rrule, ical.js and, for rules by the hour and shorter, with a slow walk that asks the calendar of
 * `Date` at each step. The peers give wall-clock times (rrule's TZID depends on the machine's zone); `peers.zones.ts` says which
 * instants these are in each of four zones in turn, and RFC 5545 section 3.8.5.3 that of equal instants one counts ("duplicate
 * instances are ignored"), which happens in the night in which an hour is left out.
 * Run with a seed and a number of rules; prints counts, differences and all our dates in one number as JSON. Run by
 * `peers.test.ts` under several TZ.
 */
import ICAL from 'ical.js';
import rrule from 'rrule';
import {fromRRule, occurrences} from '../../../src/domain/schedule/index.ts';
import {generateRule, seeded, type GeneratedRule} from './generated-rule.ts';
import {clockOf, zoneNames} from './peers.zones.ts';

const [, , seed = '1', amount = '1000'] = process.argv;
const MOST = 40;
/** A night leaves out an hour at most: so many dates may be equal instants. */
const MORE = MOST + 60;
const SUBDAILY: Readonly<Record<string, number>> = {HOURLY: 3_600_000, MINUTELY: 60_000, SECONDLY: 1_000};

const has = ({parts}: GeneratedRule, ...names: string[]): boolean => names.some((name) => parts.has(name));

/**
 * Where rrule 2.8.1 differs from RFC 5545, so that it is no measure:
 * - BYWEEKNO without BYDAY gives all seven days; the RFC takes what a rule leaves open, here the weekday, from DTSTART.
 * - FREQ=WEEKLY with BYSETPOS: the set of the first week begins at DTSTART, not with the week.
 * - BYSETPOS beyond the front of a set wraps around (-4 of one date gives that date), and two places that mean the same date
 *   give it twice: only one place counted from the front is compared.
 */
const rruleIsRight = (rule: GeneratedRule): boolean =>
  !(has(rule, 'BYWEEKNO') && !has(rule, 'BYDAY')) &&
  !(has(rule, 'BYSETPOS') && (rule.freq === 'WEEKLY' || /BYSETPOS=(-|\d+,)/.test(rule.rule)));

/**
 * Where ical.js 2.2.1 does, or never comes back:
 * - It gives DTSTART even when BYMONTH, or BYDAY by the day, forbids it: the start is set to the first date of the rule.
 * - BYSETPOS: sets of times are not built; DAILY with BYMONTHDAY may loop for ever.
 * - MONTHLY with several times on a 31st (30th, 29th) that a month has not gives the second time on the next day; the RFC has
 *   invalid dates ignored (section 3.3.10).
 * - MONTHLY with BYMONTH leaves months out; BYDAY with several times, or with BYMONTHDAY, leaves dates out or adds some.
 * - YEARLY: only one time of a day; ordinals count in the month though BYMONTH is absent; BYMONTHDAY without BYMONTH takes
 *   DTSTART's month, and a negative one is counted by the length of a single month; BYWEEKNO gives every week, or nothing; BYYEARDAY refuses company that the RFC allows.
 */
function icalIsRight(rule: GeneratedRule): boolean {
  const timed = has(rule, 'BYHOUR', 'BYMINUTE', 'BYSECOND');
  if (has(rule, 'BYSETPOS')) return false;
  switch (rule.freq) {
    case 'WEEKLY':
      return true;
    case 'DAILY':
      return !has(rule, 'BYMONTHDAY');
    case 'MONTHLY':
      if (timed && /BYMONTHDAY=[^;]*(29|3[01])/.test(rule.rule)) return false;
      return !has(rule, 'BYMONTH') && !(has(rule, 'BYDAY') && (timed || has(rule, 'BYMONTHDAY')));
    case 'YEARLY':
      if (timed || has(rule, 'BYWEEKNO')) return false;
      if (has(rule, 'BYYEARDAY')) return !has(rule, 'BYMONTH', 'BYMONTHDAY', 'BYDAY');
      if (/BYMONTHDAY=[^;]*-/.test(rule.rule)) return false;
      return has(rule, 'BYMONTH')
        ? !(has(rule, 'BYMONTHDAY') && has(rule, 'BYDAY'))
        : !has(rule, 'BYMONTHDAY', 'BYDAY');
    default:
      return false;
  }
}

function fromRrule({rule, dtstart}: GeneratedRule, end: string, most: number): string[] {
  const dates: string[] = [];
  const options = rrule.RRule.parseString(rule);
  // `end` keeps it from searching on to the year 9999.
  new rrule.RRule({...options, dtstart: new Date(`${dtstart}Z`), until: new Date(Date.parse(`${end}Z`) - 1_000)}).all(
    (date) => {
      dates.push(date.toISOString().slice(0, 19));
      return dates.length < most;
    },
  );
  return dates;
}

function fromIcal(rule: string, dtstart: string, end: string, most: number): string[] {
  const dates: string[] = [];
  const iterator = ICAL.Recur.fromString(rule).iterator(ICAL.Time.fromDateTimeString(dtstart));
  for (let next = iterator.next(); next; next = iterator.next()) {
    if (next.toString() >= end) break;
    dates.push(next.toString());
    if (dates.length === most) break;
  }
  return dates;
}

/** Every step of the unit in turn, each part of the rule asked in words of `Date` (RFC 5545, table of section 3.3.10). */
function fromWalk({rule, dtstart, freq}: GeneratedRule, end: string, most: number): string[] {
  const parts = new Map(
    rule.split(';').map((part): [string, string] => [part.split('=')[0] ?? '', part.split('=')[1] ?? '']),
  );
  const numbers = (name: string): number[] | undefined => parts.get(name)?.split(',').map(Number);
  const step = SUBDAILY[freq] ?? 1_000;
  const start = Date.parse(`${dtstart}Z`);
  const first = new Date(start);
  const dates: string[] = [];
  let count = 0;
  const allowed = (name: string, ...values: number[]): boolean =>
    numbers(name)?.some((n) => values.includes(n)) ?? true;
  const allowsDay = (time: Date): boolean => {
    const [year, month] = [time.getUTCFullYear(), time.getUTCMonth()];
    const midnight = Date.UTC(year, month, time.getUTCDate());
    const days = (from: number): number => (midnight - from) / 86_400_000;
    return (
      allowed('BYMONTH', month + 1) &&
      (parts.get('BYDAY')?.includes(['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'][time.getUTCDay()] ?? '') ?? true) &&
      allowed('BYMONTHDAY', time.getUTCDate(), days(Date.UTC(year, month + 1, 1))) &&
      allowed('BYYEARDAY', days(Date.UTC(year, 0, 1)) + 1, days(Date.UTC(year + 1, 0, 1)))
    );
  };
  const interval = Number(parts.get('INTERVAL') ?? 1);
  for (let at = Math.floor(start / step) * step; at < Date.parse(`${end}Z`); at += step * interval) {
    const time = new Date(at);
    if (!allowsDay(time) || !allowed('BYHOUR', time.getUTCHours())) continue;
    if (freq !== 'HOURLY' && !allowed('BYMINUTE', time.getUTCMinutes())) continue;
    if (freq === 'SECONDLY' && !allowed('BYSECOND', time.getUTCSeconds())) continue;
    const minutes = freq === 'HOURLY' ? (numbers('BYMINUTE') ?? [first.getUTCMinutes()]) : [0];
    const seconds = freq === 'SECONDLY' ? [0] : (numbers('BYSECOND') ?? [first.getUTCSeconds()]);
    const set = minutes.flatMap((m) => seconds.map((s) => at + m * 60_000 + s * 1_000)).sort((a, b) => a - b);
    const places = numbers('BYSETPOS')?.map((place) => (place < 0 ? set.length + place : place - 1));
    for (const [index, value] of set.entries()) {
      if (value < start || value >= Date.parse(`${end}Z`) || (places && !places.includes(index))) continue;
      dates.push(new Date(value).toISOString().slice(0, 19));
      if (dates.length === most || ++count === Number(parts.get('COUNT') ?? Infinity)) return dates;
    }
  }
  return dates;
}

const iso = (instants: readonly number[]): string[] =>
  instants.slice(0, 6).map((instant) => new Date(instant).toISOString());

const random = seeded(Number(seed));
const compared = {rrule: 0, ical: 0, walk: 0};
const differences: string[] = [];
const clocks = zoneNames.map((name) => ({name, clock: clockOf(name)}));
let digest = 0;

for (let i = 0; i < Number(amount); i++) {
  const generated = generateRule(random);
  const {rule, dtstart, freq} = generated;
  const {name = '', clock = Date.parse} = clocks[i % clocks.length] ?? {};

  const expand = (first: string, to: string) => [
    ...occurrences(fromRRule(rule, {dtstart: first, tzid: name}), {to: clock(to), limit: MOST}),
  ];
  /** Our instants beside those of a peer's wall-clock times, of which there may be more. */
  const check = (peer: keyof typeof compared, first: string, to: string, theirs: readonly string[]): void => {
    compared[peer]++;
    const ours = expand(first, to).map(({start}) => Date.parse(start));
    const end = clock(to);
    const instants = [...new Set(theirs.map(clock))].sort((a, b) => a - b).filter((instant) => instant < end);
    for (const instant of ours) digest = (Math.imul(digest, 31) + instant / 1_000) | 0;
    if (ours.join() !== instants.slice(0, MOST).join())
      differences.push(
        `${peer}: ${rule} from ${first} in ${name}\n  ours   ${iso(ours)}\n  theirs ${iso(instants)} of ${theirs.slice(0, 6)}`,
      );
  };
  const step = SUBDAILY[freq];
  if (step) {
    const end = new Date(Date.parse(`${dtstart}Z`) + step * 8_000).toISOString().slice(0, 19);
    check('walk', dtstart, end, fromWalk(generated, end, MORE));
    continue;
  }
  const end = `${Number(dtstart.slice(0, 4)) + (freq === 'YEARLY' || freq === 'MONTHLY' ? 12 : 4)}${dtstart.slice(4)}`;
  const [first] = expand(dtstart, end);
  // The libraries may search for ever where nothing comes; that such rules end is tested in `bad-input.test.ts`.
  if (first === undefined) continue;
  if (rruleIsRight(generated)) check('rrule', dtstart, end, fromRrule(generated, end, MORE));
  if (icalIsRight(generated)) check('ical', first.recurrenceId, end, fromIcal(rule, first.recurrenceId, end, MORE));
}
console.log(JSON.stringify({compared, differences, digest}));
