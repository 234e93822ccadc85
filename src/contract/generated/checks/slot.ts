// Written by scripts/contract.ts from the schemas of the same name.
import type {CheckNode} from '../../check-node.ts';
import {CodeCheck, IdCheck, InstantCheck} from './scalars.ts';

export const SlotCheck: CheckNode = {
  'id!': /^[^]{1,450}$/u,
  'desk_id!': IdCheck,
  'start!': InstantCheck,
  'end!': InstantCheck,
  'mode!': CodeCheck,
  place_id: IdCheck,
  'kinds!': ['list', 0, 10, CodeCheck],
};
export const SlotListCheck: CheckNode = {
  'schema!': /^1\.\d+$/,
  'generated_at!': InstantCheck,
  'items!': ['list', 0, 20000, SlotCheck],
};
