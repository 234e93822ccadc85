// Written by scripts/contract.ts from the schemas of the same name.
import type {CheckNode} from '../../check-node.ts';
import {CostOptionCheck} from './offer.ts';
import {CodeCheck, IdCheck, InstantCheck, LocalDateCheck, WebUrlCheck} from './scalars.ts';
import {ScheduleCheck} from './schedule.ts';
import {LocaleTagCheck, TextCheck} from './text.ts';

export const EventCheck: CheckNode = {
  'id!': IdCheck,
  'name!': TextCheck,
  description: TextCheck,
  status: /^(confirmed|tentative|cancelled)$/,
  'schedules!': ['list', 1, 60, ScheduleCheck],
  organization_id: IdCheck,
  place_id: IdCheck,
  contact_ids: ['list', 0, 20, IdCheck],
  topics: ['list', 0, 20, IdCheck],
  districts: ['list', 0, 100, IdCheck],
  audiences: ['list', 0, 20, CodeCheck],
  minimum_age_months: ['integer', -10, 1500],
  maximum_age_months: ['integer', -10, 1500],
  modes: ['list', 0, 10, CodeCheck],
  access: ['list', 0, 10, CodeCheck],
  languages: ['list', 0, 40, LocaleTagCheck],
  cost_options: ['list', 0, 20, CostOptionCheck],
  fees_description: TextCheck,
  url: WebUrlCheck,
  source_id: IdCheck,
  same_as: ['list', 0, 20, /^[^]{0,2000}$/u],
  assured_date: LocalDateCheck,
  last_modified: InstantCheck,
};
