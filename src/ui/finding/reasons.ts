import type {Offer} from '../../contract/offer.ts';
import {formatLanguage, formatList} from '../../i18n/format.ts';
import {msg, str} from '../../i18n/msg.ts';
import {accessWord} from '../../i18n/words/access.ts';
import {ageWords} from '../../i18n/words/age.ts';
import {audienceWord} from '../../i18n/words/audience.ts';
import {
  careWord,
  childcareKindWord,
  integrationWord,
  providerKindWord,
  vacantWord,
} from '../../i18n/words/childcare.ts';
import {freeWord} from '../../i18n/words/cost.ts';
import {modeWord} from '../../i18n/words/mode.ts';
import type {Surroundings} from '../offer/surroundings.ts';
import {plain, type Reader} from '../reader.ts';
import type {Finding} from './finder.ts';

type Reason = Finding['reasons'][number];

/** No more reasons than fit on a line. */
const most = 4;

/** "passt, weil: 0 bis 3 Jahre, Stockum, ohne Anmeldung"; empty when nothing was asked. */
export function reasonWords({offer, reasons}: Finding, {directory}: Surroundings, reader: Reader): string {
  const words = [...new Set(reasons.flatMap((reason) => wordOf(reason, offer, directory, reader) ?? []))].slice(
    0,
    most,
  );
  if (!words.length) return '';
  const list = formatList(words, reader.locale);
  return msg(str`passt, weil: ${list}`, {
    id: 'reason.because',
    desc: 'Why an offer was found: "Stockum und kostenlos"',
  });
}

function wordOf(
  reason: Reason,
  offer: Offer,
  directory: Surroundings['directory'],
  reader: Reader,
): string | undefined {
  switch (reason.kind) {
    case 'age':
      return ageWords(offer.minimum_age_months, offer.maximum_age_months, reader.locale);
    case 'district':
      return plain(directory.districts?.find(({id}) => id === reason.term)?.name, reader);
    case 'whole_town':
      return msg('ganze Stadt', {id: 'finder.whole_town', desc: 'The offer is for all districts'});
    case 'mode':
      return modeWord(reason.term);
    case 'access':
      return accessWord(reason.term);
    case 'drop_in':
      return accessWord('drop_in');
    case 'language':
      return formatLanguage(reason.term, reader.locale);
    case 'audience':
      return audienceWord(reason.term);
    case 'free':
      return freeWord();
    case 'kind':
      return childcareKindWord(reason.term);
    case 'carrier':
      return providerKindWord(reason.term);
    case 'care':
      return careWord(reason.term);
    case 'integration':
      return integrationWord();
    case 'vacant':
      return vacantWord();
    case 'provider':
      return undefined;
    case 'stepFree':
      return msg('stufenlos', {id: 'amenity.step_free', desc: 'Chip: one gets into a place without a step'});
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
  }
}
