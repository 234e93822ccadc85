import {agendaOf, type Agenda} from './agenda.ts';
import {beginOf, datesOf, inOrder, type Entry} from './entries.ts';
import type {Stock} from './stock.ts';

/** How many ranges are kept: a visitor who leafs through a year comes back to each month for nothing. */
const most = 24;

const day = 86_400_000;

/** The dates of some events, worked out for the range that is shown, and kept. */
export class Expansion {
  readonly #stock: Stock;
  readonly #timeZone: string;
  readonly #ranges = new Map<string, readonly Entry[]>();
  #agenda: {readonly at: number; readonly days: number; readonly value: Agenda} | undefined;

  constructor(stock: Stock, timeZone: string) {
    this.#stock = stock;
    this.#timeZone = timeZone;
  }

  agenda(now: Date, days: number): Agenda {
    const at = now.getTime();
    if (this.#agenda?.at !== at || this.#agenda.days !== days) {
      const {events, timezone, holidays, tell} = this.#stock;
      const value = agendaOf(events, {now, days, timezone, holidays, tell, timeZone: this.#timeZone});
      this.#agenda = {at, days, value};
    }
    return this.#agenda.value;
  }

  /** What takes place from one day to another, both included, in order. */
  between(first: number, last: number): readonly Entry[] {
    const key = `${first} ${last}`;
    const kept = this.#ranges.get(key);
    if (kept) return kept;
    const [oldest] = this.#ranges.keys();
    if (oldest && this.#ranges.size >= most) this.#ranges.delete(oldest);
    const {events, timezone, holidays, tell} = this.#stock;
    // What takes all day is on the same day in every zone, so that a day more is looked at on each side.
    const range = {from: beginOf(first, this.#timeZone) - day, to: beginOf(last + 1, this.#timeZone) + day};
    const entries = events
      .flatMap((event) => datesOf(event, range, {timezone, holidays, tell}, this.#timeZone))
      .filter((entry) => entry.day <= last && entry.last >= first)
      .sort(inOrder);
    this.#ranges.set(key, entries);
    return entries;
  }
}
