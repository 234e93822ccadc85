import type {Schedule} from '../../../contract/schedule.ts';
import {isoLocal, readLocal} from '../../schedule/day.ts';
import {fromRRule} from '../../schedule/from-rrule.ts';
import {instantIn, wallAt} from './moment.ts';
import type {Report} from './calendar-fault.ts';
import type {PropertyLine} from './property-line.ts';
import type {Span} from './span.ts';

const longestRule = 2_000;

/** Nothing for families happens every minute; and a rule of 27 years of days is one without an end. */
const tooOften = /^(SECONDLY|MINUTELY)$/;
const mostTimes = 10_000;
const mostTimesADay = 24;
const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/** The parts of a rule without what says nothing: empty parts, X- parts, `COUNT=-1` and `INTERVAL=0` of endless series. */
function partsOf(line: PropertyLine, report: Report): Map<string, string> {
  const parts = new Map<string, string>();
  const text = line.value
    .replace(/\s+/g, '')
    .replace(/^RRULE:/i, '')
    .toUpperCase();
  for (const part of text.split(';')) {
    const [, name = '', value = ''] = /^([A-Z-]+)=(.*)$/.exec(part) ?? [];
    if (part === '' || (name === 'RSCALE' && value === 'GREGORIAN')) continue;
    const idle = name.startsWith('X-') || (name !== '' && value === '') || /^(COUNT=-1|COUNT=0|INTERVAL=0)$/.test(part);
    if (idle || parts.has(name)) report('repaired', 'rule_part', line, part);
    else parts.set(name === '' ? part : name, value);
  }
  const count = parts.get('COUNT') ?? '';
  if (/^\d{1,9}$/.test(count) && Number(count) > mostTimes) {
    parts.delete('COUNT');
    report('repaired', 'rule_part', line, `COUNT=${count}`);
  }
  const until = parts.get('UNTIL');
  // `2026-12-31T23:59:59Z` and `20261231T` are no forms of the RFC, but there is no doubt about them.
  if (until !== undefined)
    parts.set(
      'UNTIL',
      until
        .replace(/[-:]/g, '')
        .replace(/T$/, '')
        .replace(/T\d{4}(?=Z?$)/, (time) => `${time}00`),
    );
  return parts;
}

/** Of two forms of one moment, that in UTC and that with the hour of the start, the later: the last date is to be among the others. */
function untilOnTownClocks(until: string, utc: string, {start, zone}: Span): string {
  const [, year, month, day, time = ''] = /^(\d{4})(\d\d)(\d\d)T(\d{6})Z$/.exec(until) ?? [];
  if (year === undefined) return until;
  try {
    const instant = readLocal(`${year}-${month}-${day}T${time.replace(/(..)(..)(..)/, '$1:$2:$3')}`);
    const shifted = isoLocal(instant + readLocal(start) - readLocal(utc));
    const exact = wallAt(instant, zone);
    return (shifted > exact ? shifted : exact).replace(/[-:]/g, '');
  } catch {
    return until;
  }
}

const written = (parts: ReadonlyMap<string, string>): string =>
  [...parts].map(([name, value]) => (value === '' ? name : `${name}=${value}`)).join(';');

/**
 * A rule beside a start in UTC means the clocks of the town: the Monday group that begins at 9:00 UTC in winter does not begin
 * an hour later in summer, the program that wrote it only forgot the zone. Undefined when the rule names days or hours that are
 * others there; then it stays in UTC.
 */
function onTownClocks(parts: ReadonlyMap<string, string>, span: Span): ReadonlyMap<string, string> | undefined {
  const utc = wallAt(instantIn(span.start, span.zone), 'UTC');
  const day = (local: string): number => Date.parse(local.slice(0, 10)) / 86_400_000;
  const later = day(span.start) - day(utc);
  if (parts.has('BYHOUR') || parts.get('FREQ') === 'HOURLY') return undefined;
  const until = parts.get('UNTIL');
  const ended = new Map(parts);
  if (until !== undefined) ended.set('UNTIL', untilOnTownClocks(until, utc, span));
  if (later === 0) return ended;
  if ([...parts.keys()].some((name) => /^BY(?!DAY)/.test(name)) || /\d/.test(parts.get('BYDAY') ?? ''))
    return undefined;
  const moved = parts
    .get('BYDAY')
    ?.split(',')
    .map((name) => (weekdays.includes(name) ? weekdays[(weekdays.indexOf(name) + later + 7) % 7] : name));
  return moved ? ended.set('BYDAY', moved.join(',')) : ended;
}

/** RRULE in the contract's words, and the span it belongs to, which may have gone back to UTC. */
export interface Ruled {
  span: Span;
  rule: Schedule | undefined;
}

/** The rule of an event. One that cannot be read is reported and leaves the first date. */
export function ruleOf(line: PropertyLine | undefined, span: Span, report: Report): Ruled {
  if (!line || line.value.trim() === '') return {span, rule: undefined};
  if (line.value.length > longestRule) {
    report('part', 'unreadable_rule', line, line.value);
    return {span, rule: undefined};
  }
  let parts: ReadonlyMap<string, string> = partsOf(line, report);
  const times = ['BYHOUR', 'BYMINUTE', 'BYSECOND'].map((name) => (parts.get(name) ?? '').split(',').length);
  if (tooOften.test(parts.get('FREQ') ?? '') || times.reduce((a, b) => a * b, 1) > mostTimesADay) {
    report('part', 'unreadable_rule', line, line.value);
    return {span, rule: undefined};
  }
  let based = span;
  if (span.utc && span.zone !== 'UTC') {
    const local = onTownClocks(parts, span);
    if (local) report('repaired', 'utc_rule', line, line.value);
    else based = {...span, start: wallAt(instantIn(span.start, span.zone), 'UTC'), zone: 'UTC'};
    parts = local ?? parts;
  }
  // RFC 5545 forbids COUNT beside UNTIL; here both are kept, and whichever comes first ends the series.
  const count = parts.has('UNTIL') ? Number(parts.get('COUNT')) : NaN;
  const rest = new Map(parts);
  if (Number.isInteger(count) && count > 0 && count <= 100_000) {
    rest.delete('COUNT');
    report('repaired', 'rule_part', line, `COUNT=${count}`);
  }
  try {
    const rule = fromRRule(written(rest), {dtstart: based.start});
    return {span: based, rule: rest.size < parts.size ? {...rule, count} : rule};
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    report('part', 'unreadable_rule', line, error.message.replace(/^RRULE: /, ''));
    return {span, rule: undefined};
  }
}
