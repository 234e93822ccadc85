// Written by scripts/contract.ts from the schemas of the same name.
import type {CheckNode} from '../../check-node.ts';
import {AddressCheck} from './address.ts';
import {PhoneCheck} from './phone.ts';
import {CodeCheck, IdCheck, LocalDateCheck, WebUrlCheck} from './scalars.ts';
import {ScheduleCheck} from './schedule.ts';
import {TextCheck} from './text.ts';

export const PlaceCheck: CheckNode = {
  'id!': IdCheck,
  'name!': TextCheck,
  alternate_name: TextCheck,
  description: TextCheck,
  organization_id: IdCheck,
  address: AddressCheck,
  district: IdCheck,
  latitude: ['number', -90, 90],
  longitude: ['number', -180, 180],
  hours: ['list', 0, 60, ScheduleCheck],
  amenities: ['list', 0, 40, CodeCheck],
  accessibility: TextCheck,
  transportation: TextCheck,
  phones: ['list', 0, 20, PhoneCheck],
  url: WebUrlCheck,
  source_id: IdCheck,
  same_as: ['list', 0, 20, /^[^]{0,2000}$/u],
  assured_date: LocalDateCheck,
};
