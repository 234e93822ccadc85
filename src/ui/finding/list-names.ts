import type {Offer} from '../../contract/offer.ts';
import {msg} from '../../i18n/msg.ts';
import type {ListName} from './filter-outline.ts';

/** The lists that offers of all kinds are chosen from; `districts` is what the page calls those. */
export const listNames = (districts: string): readonly ListName[] => [
  {name: 'topic', label: topicLabel(), of: ({topics}) => topics},
  {name: 'age', label: ageLabel(), of: ages},
  {name: 'district', label: districtLabel(districts), of: ({districts: some}) => some},
  {name: 'mode', label: modeLabel(), of: ({modes}) => modes},
];

export const ages = ({minimum_age_months, maximum_age_months}: Offer): unknown => [
  minimum_age_months,
  maximum_age_months,
];

export const topicLabel = (): string => msg('Thema', {id: 'finder.topic', desc: 'Label of a list'});

export const ageLabel = (): string => msg('Alter des Kindes', {id: 'finder.age', desc: 'Label of a list'});

export const districtLabel = (own: string): string =>
  own || msg('Ortsteil', {id: 'finder.district', desc: 'Label of a list'});

export const modeLabel = (): string =>
  msg('Art der Teilnahme', {id: 'finder.mode', desc: 'Label of a list: in person or digital'});
