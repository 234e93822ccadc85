import {formatList} from '../../i18n/format.ts';
import {msg, str} from '../../i18n/msg.ts';
import type {Surroundings} from '../offer/surroundings.ts';
import type {Reader} from '../reader.ts';
import type {factReason} from './fact-reasons.ts';
import type {Finding} from './found.ts';

/** No more reasons than fit on a line. */
const most = 4;

/**
 * "passt, weil: 0 bis 3 Jahre, Stockum, ohne Anmeldung"; empty when nothing was asked. `ofFact` has the words for what was
 * chosen from lists, which come with the lists.
 */
export function reasonWords(
  {offer, reasons}: Finding,
  surroundings: Surroundings,
  reader: Reader,
  ofFact: typeof factReason | undefined,
): string {
  const wordOf = (reason: Finding['reasons'][number]): string | undefined => {
    switch (reason.kind) {
      // What a hit lacks is no reason for it.
      case 'partial':
        return undefined;
      case 'name':
      case 'topic':
      case 'keyword':
      case 'organization':
      case 'place':
      case 'text':
      case 'compound':
      case 'synonym':
      case 'typo':
        return msg(str`„${reason.term}“`, {id: 'reason.word', desc: 'A word of the offer, quoted'});
      default:
        return ofFact?.(reason, offer, surroundings, reader);
    }
  };
  const words = [...new Set(reasons.flatMap((reason) => wordOf(reason) ?? []))].slice(0, most);
  if (!words.length) return '';
  const list = formatList(words, reader.locale);
  return msg(str`passt, weil: ${list}`, {
    id: 'reason.because',
    desc: 'Why an offer was found: "Stockum und kostenlos"',
  });
}
