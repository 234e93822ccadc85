import {compact, datesOf, inOrder, keyOf, type Entry} from './entries.ts';
import type {Stock} from './stock.ts';

/** How far from its planned day a date may have been moved, in milliseconds. */
const reach = 400 * 86_400_000;

let last:
  {readonly keys: readonly string[]; readonly stock: Stock; readonly zone: string; readonly value: Entry[]} | undefined;

/** The dates behind keys, in order; what does not exist any more is left out. */
export function entriesOf(keys: readonly string[], stock: Stock, zone: string): readonly Entry[] {
  if (last?.keys !== keys || last.stock !== stock || last.zone !== zone) {
    const value = keys.flatMap((key) => entryOf(key, stock, zone) ?? []).sort(inOrder);
    last = {keys, stock, zone, value};
  }
  return last.value;
}

function entryOf(key: string, {events, timezone, holidays, tell}: Stock, zone: string): Entry | undefined {
  const cut = key.lastIndexOf('~');
  const planned = key.slice(cut + 1);
  const day = Date.parse(planned.replace(/^(\d{4})(\d\d)(\d\d).*$/, '$1-$2-$3'));
  const event = events.find(({id}) => id === key.slice(0, cut));
  if (!event || Number.isNaN(day)) return undefined;
  const near = datesOf(event, {from: day - reach, to: day + reach}, {timezone, holidays, tell}, zone);
  return near.find((entry) => keyOf(entry) === key && compact(entry.date.recurrenceId) === planned);
}
