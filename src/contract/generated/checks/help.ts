// Written by scripts/contract.ts from the schemas of the same name.
import type {CheckNode} from '../../check-node.ts';
import {PhoneCheck} from './phone.ts';
import {AgsCheck, CodeCheck, EmailCheck, IdCheck, LocalDateCheck, WebUrlCheck} from './scalars.ts';
import {ScheduleCheck} from './schedule.ts';
import {LocaleTagCheck, TextCheck} from './text.ts';

export const HelpStepCheck: CheckNode = {
  'id!': IdCheck,
  'kind!': CodeCheck,
  'name!': TextCheck,
  description: TextCheck,
};
export const HelpLineCheck: CheckNode = {
  'id!': IdCheck,
  'name!': TextCheck,
  description: TextCheck,
  'tier!': CodeCheck,
  phones: ['list', 0, 10, PhoneCheck],
  chat_url: WebUrlCheck,
  email: EmailCheck,
  url: WebUrlCheck,
  hours: ['list', 0, 60, ScheduleCheck],
  valid_until: LocalDateCheck,
  situations: ['list', 0, 10, CodeCheck],
  region: AgsCheck,
  languages: ['list', 0, 40, LocaleTagCheck],
  languages_description: TextCheck,
  anonymous: 'boolean',
  free: 'boolean',
  verified: 'boolean',
  verified_on: LocalDateCheck,
  source_url: WebUrlCheck,
};
export const HelpCheck: CheckNode = {steps: ['list', 0, 20, HelpStepCheck], 'lines!': ['list', 0, 200, HelpLineCheck]};
