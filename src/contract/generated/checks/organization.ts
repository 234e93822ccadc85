// Written by scripts/contract.ts from the schemas of the same name.
import type {CheckNode} from '../../check-node.ts';
import {PhoneCheck} from './phone.ts';
import {CodeCheck, EmailCheck, IdCheck, LocalDateCheck, WebUrlCheck} from './scalars.ts';
import {TextCheck} from './text.ts';

export const OrganizationCheck: CheckNode = {
  'id!': IdCheck,
  'name!': TextCheck,
  alternate_name: TextCheck,
  description: TextCheck,
  sectors: ['list', 0, 10, CodeCheck],
  districts: ['list', 0, 100, IdCheck],
  topics: ['list', 0, 50, IdCheck],
  url: WebUrlCheck,
  email: EmailCheck,
  phones: ['list', 0, 20, PhoneCheck],
  source_id: IdCheck,
  same_as: ['list', 0, 20, /^[^]{0,2000}$/u],
  assured_date: LocalDateCheck,
};
