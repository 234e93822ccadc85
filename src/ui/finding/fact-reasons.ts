import type {Offer} from '../../contract/offer.ts';
import type {FacetReason} from '../../domain/search/answer.ts';
import {formatLanguage} from '../../i18n/format.ts';
import {msg} from '../../i18n/msg.ts';
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

/** Which choice an offer fulfils, in a word or two: "bis 3 Jahre", "Nordviertel". */
export function factReason(
  reason: FacetReason,
  offer: Offer,
  {directory}: Surroundings,
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
  }
}
