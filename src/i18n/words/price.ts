import {msg, str} from '../msg.ts';
import type {CostOption} from '../../contract/offer.ts';
import {formatNumber} from '../format.ts';
import {freeWord} from './cost.ts';

/** "kostenlos", "teils kostenlos", "5 €", "ab 5 €"; undefined when the costs are not known. */
export function costWord(options: readonly CostOption[] | undefined, locale: string): string | undefined {
  const amounts = (options ?? []).flatMap(({amount, currency = 'EUR'}) =>
    amount === undefined ? [] : [{amount, currency}],
  );
  const [least] = amounts.sort((a, b) => a.amount - b.amount);
  if (!least) return undefined;
  if (amounts.every(({amount}) => amount === 0)) return freeWord();
  if (least.amount === 0) return msg('teils kostenlos', {id: 'cost.partly_free', desc: 'Chip: free for some'});
  const price = formatNumber(least.amount, locale, {
    style: 'currency',
    currency: least.currency,
    minimumFractionDigits: least.amount % 1 ? 2 : 0,
  });
  return amounts.length === 1 ? price : fromPrice(price);
}

function fromPrice(price: string): string {
  return msg(str`ab ${price}`, {id: 'cost.from', desc: 'Chip: from "5 €"'});
}
