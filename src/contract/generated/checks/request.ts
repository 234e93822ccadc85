// Written by scripts/contract.ts from the schemas of the same name.
import type {CheckNode} from '../../check-node.ts';
import {CodeCheck, EmailCheck, IdCheck, InstantCheck, LocalDateCheck} from './scalars.ts';
import {SlotCheck} from './slot.ts';
import {LocaleTagCheck} from './text.ts';

export const ReferenceCheck: CheckNode = /^[0-9A-HJKMNP-TV-Z]{8}$/;
export const FamilyCodeCheck: CheckNode = /^[0-9A-HJKMNP-TV-Z]{12}$/;
export const SealedCheck: CheckNode =
  /^(?=[^]{0,60000}$)-----BEGIN AGE ENCRYPTED FILE-----\n(?:[A-Za-z0-9+/=]{1,64}\n)+-----END AGE ENCRYPTED FILE-----\n?$/u;
export const RequestStatusCheck: CheckNode = {
  'reference!': ReferenceCheck,
  'kind!': CodeCheck,
  'state!': CodeCheck,
  'desk_id!': IdCheck,
  district_id: IdCheck,
  slot: SlotCheck,
  'created_at!': InstantCheck,
  'changed_at!': InstantCheck,
};
export const OfficeRequestCheck: CheckNode = {
  'reference!': ReferenceCheck,
  'kind!': CodeCheck,
  'state!': CodeCheck,
  'desk_id!': IdCheck,
  district_id: IdCheck,
  slot: SlotCheck,
  'created_at!': InstantCheck,
  'changed_at!': InstantCheck,
  about: /^[^]{0,250}$/u,
  'sealed!': SealedCheck,
  note: SealedCheck,
  'version!': ['integer', 1, 9007199254740991],
  'kept_until!': InstantCheck,
};
export const OfficeRequestListCheck: CheckNode = {
  'desks!': ['list', 0, 200, IdCheck],
  'items!': ['list', 0, 2000, OfficeRequestCheck],
  next: /^[^]{0,100}$/u,
};
export const RequestMessageCheck: CheckNode = {
  'schema!': /^1\.\d+$/,
  'written_at!': InstantCheck,
  'kind!': CodeCheck,
  'desk_id!': IdCheck,
  slot_id: /^[^]{1,450}$/u,
  district_id: IdCheck,
  about: /^[^]{0,250}$/u,
  name: /^[^]{0,200}$/u,
  'answer!': CodeCheck,
  phone: /^[^]{0,60}$/u,
  email: EmailCheck,
  message: /^[^]{0,4000}$/u,
  language: LocaleTagCheck,
  child_birth: LocalDateCheck,
  reason: CodeCheck,
  address: /^[^]{0,400}$/u,
  way_id: IdCheck,
};
export const ChallengeCheck: CheckNode = {'parameters!': {'*': 'unknown'}, 'signature!': /^[^]{0,500}$/u};
