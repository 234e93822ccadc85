// Written by scripts/contract.ts from the schemas of the same name.
import type {CheckNode} from '../../check-node.ts';
import {CodeCheck} from './scalars.ts';
import {TextCheck} from './text.ts';

export const PhoneNumberCheck: CheckNode = /^(\+[1-9]\d{4,14}|1\d{2,5})$/;
export const PhoneCheck: CheckNode = {
  'number!': PhoneNumberCheck,
  display: /^[^]{0,40}$/u,
  extension: /^[^]{0,20}$/u,
  type: CodeCheck,
  name: TextCheck,
};
