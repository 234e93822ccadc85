// Written by scripts/contract.ts from the schemas of the same name.
import type {CheckNode} from '../../check-node.ts';
import {ChildcareCheck} from './childcare.ts';
import {PhoneCheck} from './phone.ts';
import {CodeCheck, EmailCheck, IdCheck, InstantCheck, LocalDateCheck, WebUrlCheck} from './scalars.ts';
import {ScheduleCheck} from './schedule.ts';
import {LocaleTagCheck, TextCheck} from './text.ts';

export const TrustCheck: CheckNode = {
  anonymous: 'boolean',
  confidential: 'boolean',
  free: 'boolean',
  who_sees: TextCheck,
  by_youth_office: 'boolean',
};
export const CostOptionCheck: CheckNode = {amount: ['number', 0, 100000], currency: /^[A-Z]{3}$/, option: TextCheck};
export const VacanciesCheck: CheckNode = {'count!': ['integer', 0, 10000], 'assured_date!': LocalDateCheck};
export const OfferCheck: CheckNode = {
  'id!': IdCheck,
  'name!': TextCheck,
  alternate_name: TextCheck,
  description: TextCheck,
  status: /^(active|inactive|defunct|temporarily closed)$/,
  organization_id: IdCheck,
  place_ids: ['list', 0, 50, IdCheck],
  contact_ids: ['list', 0, 20, IdCheck],
  topics: ['list', 0, 20, IdCheck],
  districts: ['list', 0, 100, IdCheck],
  audiences: ['list', 0, 20, CodeCheck],
  minimum_age_months: ['integer', -10, 1500],
  maximum_age_months: ['integer', -10, 1500],
  modes: ['list', 0, 10, CodeCheck],
  access: ['list', 0, 10, CodeCheck],
  languages: ['list', 0, 40, LocaleTagCheck],
  schedules: ['list', 0, 60, ScheduleCheck],
  phones: ['list', 0, 20, PhoneCheck],
  email: EmailCheck,
  url: WebUrlCheck,
  fees_description: TextCheck,
  cost_options: ['list', 0, 20, CostOptionCheck],
  trust: TrustCheck,
  vacancies: VacanciesCheck,
  childcare: ChildcareCheck,
  keywords: ['list', 0, 100, /^[^]{0,100}$/u],
  source_id: IdCheck,
  same_as: ['list', 0, 20, /^[^]{0,2000}$/u],
  assured_date: LocalDateCheck,
  last_modified: InstantCheck,
};
