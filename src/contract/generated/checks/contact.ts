// Written by scripts/contract.ts from the schemas of the same name.
import type {CheckNode} from '../../check-node.ts';
import {AddressCheck} from './address.ts';
import {PhoneCheck} from './phone.ts';
import {EmailCheck, IdCheck, LocalDateCheck, WebUrlCheck} from './scalars.ts';
import {ScheduleCheck} from './schedule.ts';
import {LocaleTagCheck, TextCheck} from './text.ts';

export const ContactCheck: CheckNode = {
  'id!': IdCheck,
  'name!': TextCheck,
  title: TextCheck,
  department: TextCheck,
  description: TextCheck,
  organization_id: IdCheck,
  place_id: IdCheck,
  address: AddressCheck,
  phones: ['list', 0, 20, PhoneCheck],
  email: EmailCheck,
  url: WebUrlCheck,
  hours: ['list', 0, 60, ScheduleCheck],
  languages: ['list', 0, 40, LocaleTagCheck],
  source_id: IdCheck,
  same_as: ['list', 0, 20, /^[^]{0,2000}$/u],
  assured_date: LocalDateCheck,
};
