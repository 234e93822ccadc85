import {msg} from '../../i18n/msg.ts';
import type {ListName} from '../../ui/finding/filter-outline.ts';
import {ages, districtLabel} from '../../ui/finding/list-names.ts';

/** The lists that places of care are chosen from; `districts` is what the page calls those. */
export const listNames = (districts: string): readonly ListName[] => [
  {name: 'kind', label: kindLabel(), of: ({childcare}) => childcare?.kind},
  {name: 'age', label: ageLabel(), of: ages},
  {name: 'district', label: districtLabel(districts), of: ({districts: some}) => some},
  {
    name: 'care',
    label: careLabel(),
    of: ({childcare: {opens_at = '24', closes_at = ''} = {kind: ''}}) => [opens_at <= '07:00', closes_at >= '17:00'],
  },
];

export const kindLabel = (): string => msg('Art der Betreuung', {id: 'childcare.kind', desc: 'Label of a list'});

export const ageLabel = (): string =>
  msg('Alter am Anfang', {id: 'childcare.age', desc: 'Label of a list: age of the child when care begins'});

export const careLabel = (): string =>
  msg('Betreuungszeit', {id: 'childcare.time', desc: 'Label of a list: when care is needed'});
