import type {Schedule} from '../../src/contract/schedule.ts';
import {hoursTokens, type HoursToken} from './hours-token.ts';
import {expected} from './messages.ts';
import {readMonthly} from './monthly-text.ts';
import {Unreadable} from './unreadable.ts';
import {byday, weekdays, weekdaysBetween, type Weekday} from './weekday.ts';

type Holidays = 'public' | 'school';

/** Reads the words of one text from left to right: days, then the times of these days, then the next days. */
class HoursReader {
  readonly #tokens: readonly HoursToken[];
  readonly #refuse: () => never;
  readonly #schedules: Schedule[] = [];
  /** Undefined while nothing is said of holidays. */
  #except: Set<Holidays> | undefined;
  #at = 0;

  constructor(tokens: readonly HoursToken[], refuse: () => never) {
    this.#tokens = tokens;
    this.#refuse = refuse;
  }

  read(): Schedule[] {
    while (this.#at < this.#tokens.length) this.#rule();
    const except = this.#except && [...this.#except].sort();
    return except ? this.#schedules.map((schedule) => ({...schedule, except_holidays: except})) : this.#schedules;
  }

  #peek(): HoursToken['kind'] | undefined {
    return this.#tokens[this.#at]?.kind;
  }

  #take(): HoursToken {
    return this.#tokens[this.#at++] ?? this.#refuse();
  }

  #skip(...kinds: HoursToken['kind'][]): void {
    for (let kind = this.#peek(); kind !== undefined && kinds.includes(kind); kind = this.#peek()) this.#at++;
  }

  #rule(): void {
    const token = this.#take();
    if (token.kind === 'end' || token.kind === 'and' || token.kind === 'appointment') return;
    if (token.kind === 'always') return this.#add(weekdays, '00:00', '24:00');
    if (token.kind === 'except') return this.#holidays((which) => this.#leaveOut(which));
    if (token.kind === 'also') return this.#holidays(() => (this.#except ??= new Set()));
    if (token.kind === 'holidays') {
      if (this.#peek() !== 'closed') this.#refuse();
      this.#at++;
      this.#leaveOut(token.which);
      return;
    }
    if (token.kind !== 'days') this.#refuse();
    const days = this.#days(token.days);
    if (this.#peek() === 'closed' || this.#peek() === 'appointment') {
      this.#at++;
      return;
    }
    if (this.#peek() === 'always') {
      this.#at++;
      return this.#add(days, '00:00', '24:00');
    }
    this.#skip('and');
    this.#times(days);
  }

  #leaveOut(which: Holidays): void {
    (this.#except ??= new Set()).add(which);
  }

  #holidays(meet: (which: Holidays) => void): void {
    let found = 0;
    for (this.#skip('and'); this.#peek() === 'holidays'; this.#skip('and')) {
      const token = this.#take();
      if (token.kind === 'holidays') meet(token.which);
      found++;
    }
    if (found === 0) this.#refuse();
  }

  #days(first: readonly Weekday[]): Weekday[] {
    let days = [...first];
    for (;;) {
      const separator = this.#peek();
      const next = this.#tokens[this.#at + 1];
      if ((separator !== 'dash' && separator !== 'and') || next?.kind !== 'days') return days;
      this.#at += 2;
      const [from, to] = [days.at(-1), next.days[0]];
      if (separator === 'and' || !from || !to) days = [...days, ...next.days];
      else days = [...days.slice(0, -1), ...weekdaysBetween(from, to)];
    }
  }

  #times(days: readonly Weekday[]): void {
    let found = 0;
    while (this.#peek() === 'time') {
      const opens = this.#take();
      if (this.#peek() !== 'dash') this.#refuse();
      this.#at++;
      const closes = this.#take();
      if (opens.kind !== 'time' || closes.kind !== 'time') this.#refuse();
      this.#add(days, opens.time, closes.time);
      found++;
      if (this.#peek() === 'and' && this.#tokens[this.#at + 1]?.kind === 'time') this.#at++;
    }
    if (found === 0) this.#refuse();
  }

  #add(days: readonly Weekday[], opens: string, closes: string): void {
    if (opens === closes || opens === '24:00') this.#refuse();
    this.#schedules.push({freq: 'WEEKLY', byday: byday(days), opens_at: opens, closes_at: closes});
  }
}

/** `1. Mittwoch im Monat 10-12 Uhr`: a monthly hour has its own words. */
function monthly(part: string): Schedule | undefined {
  const found = /^(.*?\bmonat\w*|.*?\bmonats)[,:]?\s+(?:von\s+)?(\d.*)$/i.exec(part.trim());
  const rule = found && readMonthly(found[1] ?? '');
  if (!rule) return undefined;
  const [hours] = readHours(`täglich ${found[2] ?? ''}`);
  return hours && {...hours, freq: 'MONTHLY', byday: rule};
}

/**
 * Opening hours as people write them -> one schedule for each span: `Mo-Fr 9-12, Do 14-18:30; Sa 10-13`, `Mo+Mi 9-12`,
 * `täglich 8-20 Uhr`, `24/7`, `1. Mittwoch im Monat 10-12`. `nach Vereinbarung` and `geschlossen` give no hours. A span
 * that ends before it begins goes on after midnight. Throws `Unreadable`.
 */
export function readHours(text: string): Schedule[] {
  const refuse = (): never => {
    throw new Unreadable(expected.hours, text);
  };
  const months: Schedule[] = [];
  const others: string[] = [];
  for (const part of text.split(/[;\n]/)) {
    const schedule = monthly(part);
    if (schedule) months.push(schedule);
    else others.push(part);
  }
  try {
    return [...new HoursReader(hoursTokens(others.join(';')), refuse).read(), ...months];
  } catch (error) {
    if (error instanceof Unreadable && error.expected === expected.weekdays) throw new Unreadable(error.expected, text);
    return refuse();
  }
}
