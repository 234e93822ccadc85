import {msg} from '../../i18n/msg.ts';
import {
  careWord,
  childcareKindWord,
  integrationWord,
  providerKindWord,
  vacantWord,
} from '../../i18n/words/childcare.ts';
import {ageLabel, careLabel, kindLabel} from './list-names.ts';
import type {FilterContext, Filters} from '../../ui/finding/filters.ts';
import {isCounted} from '../../ui/offer/offer-facts.ts';
import {
  ageList,
  districtList,
  languageList,
  providerList,
  stepFreeTick,
  worded,
} from '../../ui/finding/offer-filters.ts';

/** What places in childcare are chosen by. */
export function careFilters(context: FilterContext): Filters {
  const {counts, all, stock, now} = context;
  const some = (count = 0) => count > 0 && count < all.total;
  return {
    main: () => [
      {
        name: 'kind',
        label: kindLabel(),
        options: worded(counts.kind, childcareKindWord),
      },
      ageList(ageLabel()),
      districtList(context),
      {
        name: 'care',
        label: careLabel(),
        options: worded(counts.care, careWord),
      },
    ],
    further: () => [
      {
        name: 'carrier',
        label: msg('Träger', {id: 'childcare.carrier_list', desc: 'Label of a list: who runs it'}),
        options: worded(counts.carrier, providerKindWord),
      },
      languageList(context),
      providerList(context),
    ],
    ticks: [
      ...(stock.offers.some(({vacancies}) => vacancies?.count && isCounted(vacancies, now))
        ? [{name: 'vacant', words: vacantWord()} as const]
        : []),
      ...(some(all.counts.integration['true']) ? [{name: 'integration', words: integrationWord()} as const] : []),
      ...(some(all.counts.stepFree['true']) ? [stepFreeTick()] : []),
    ],
  };
}
