// Written by scripts/contract.ts from the schemas of the same name.
import type {CheckNode} from '../../check-node.ts';
import {CodeCheck, IdCheck, LocalDateCheck, LocalTimeCheck, WebUrlCheck} from './scalars.ts';
import {TextCheck} from './text.ts';

export const ChildcareCheck: CheckNode = {
  'kind!': CodeCheck,
  opens_at: LocalTimeCheck,
  closes_at: LocalTimeCheck,
  weekly_hours: ['list', 0, 10, ['integer', 1, 168]],
  provider_kind: CodeCheck,
  pedagogy: ['list', 0, 10, TextCheck],
  integration: 'boolean',
  places: ['integer', 0, 10000],
};
export const DeadlineCheck: CheckNode = {
  'id!': IdCheck,
  'name!': TextCheck,
  description: TextCheck,
  kind: CodeCheck,
  months_before: ['integer', 0, 60],
  date: LocalDateCheck,
  verified_on: LocalDateCheck,
  source_url: WebUrlCheck,
};
export const ChildcareGuideCheck: CheckNode = {
  portal_name: TextCheck,
  portal_url: WebUrlCheck,
  contact_id: IdCheck,
  deadlines: ['list', 0, 50, DeadlineCheck],
};
