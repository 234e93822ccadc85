// Written by scripts/contract.ts from the schemas of the same name.
import type {CheckNode} from '../../check-node.ts';
import {AgsCheck} from './scalars.ts';

export const PostcodeCheck: CheckNode = /^\d{5}$/;
export const PostcodePlaceCheck: CheckNode = {
  'postal_code!': PostcodeCheck,
  'place!': /^[^]{1,200}$/u,
  ags: AgsCheck,
  directory: /^[^]{1,2000}$/u,
};
export const PostcodeIndexCheck: CheckNode = {
  'schema!': /^1\.\d+$/,
  attribution: /^[^]{0,200}$/u,
  'items!': ['list', 0, 1000000000, PostcodePlaceCheck],
};
