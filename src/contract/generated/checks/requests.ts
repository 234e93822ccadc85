// Written by scripts/contract.ts from the schemas of the same name.
import type {CheckNode} from '../../check-node.ts';
import {PhoneCheck} from './phone.ts';
import {CodeCheck, EmailCheck, IdCheck, LocalDateCheck, WebUrlCheck} from './scalars.ts';
import {ScheduleCheck} from './schedule.ts';
import {LocaleTagCheck, TextCheck} from './text.ts';

export const SealingKeyCheck: CheckNode = {
  'recipient!': /^age1[02-9ac-hj-np-z]{58}$/,
  name: TextCheck,
  valid_from: LocalDateCheck,
  valid_until: LocalDateCheck,
};
export const SlotRuleCheck: CheckNode = {
  'id!': IdCheck,
  'schedules!': ['list', 1, 60, ScheduleCheck],
  'minutes!': ['integer', 5, 1440],
  pause: ['integer', 0, 600],
  lead_hours: ['integer', 0, 2000],
  days_ahead: ['integer', 1, 366],
  capacity: ['integer', 1, 100],
  'mode!': CodeCheck,
  place_id: IdCheck,
  kinds: ['list', 0, 10, CodeCheck],
};
export const ClosureCheck: CheckNode = {'start!': LocalDateCheck, 'end!': LocalDateCheck, name: TextCheck};
export const DeskCheck: CheckNode = {
  'id!': IdCheck,
  'name!': TextCheck,
  description: TextCheck,
  organization_id: IdCheck,
  'kinds!': ['list', 1, 10, CodeCheck],
  districts: ['list', 0, 500, IdCheck],
  answers: ['list', 0, 10, CodeCheck],
  next: TextCheck,
  phones: ['list', 0, 10, PhoneCheck],
  email: EmailCheck,
  url: WebUrlCheck,
  languages: ['list', 0, 40, LocaleTagCheck],
  keys: ['list', 0, 20, SealingKeyCheck],
  slots: ['list', 0, 50, SlotRuleCheck],
  closures: ['list', 0, 500, ClosureCheck],
};
export const WelcomeWayCheck: CheckNode = {
  'id!': IdCheck,
  'name!': TextCheck,
  description: TextCheck,
  mode: CodeCheck,
  place_id: IdCheck,
  offer_id: IdCheck,
  valid_from: LocalDateCheck,
  valid_until: LocalDateCheck,
};
export const WelcomeCheck: CheckNode = {
  description: TextCheck,
  weeks_from: ['integer', 0, 100],
  weeks_to: ['integer', 0, 100],
  months: ['integer', 0, 216],
  ways: ['list', 0, 20, WelcomeWayCheck],
  streets: /^[^]{1,2000}$/u,
};
export const StreetCheck: CheckNode = {
  'name!': /^[^]{1,200}$/u,
  'district_id!': IdCheck,
  numbers: /^\d{1,4}(-\d{0,4})?( (odd|even))?$/,
};
export const StreetCollectionCheck: CheckNode = {
  'schema!': /^1\.\d+$/,
  attribution: TextCheck,
  'items!': ['list', 0, 20000, StreetCheck],
};
export const RequestsCheck: CheckNode = {
  api: /^[^]{1,2000}$/u,
  'desks!': ['list', 0, 200, DeskCheck],
  welcome: WelcomeCheck,
};
