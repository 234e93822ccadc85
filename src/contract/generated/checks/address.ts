// Written by scripts/contract.ts from the schemas of the same name.
import type {CheckNode} from '../../check-node.ts';

export const AddressCheck: CheckNode = {
  address_1: /^[^]{0,200}$/u,
  address_2: /^[^]{0,200}$/u,
  postal_code: /^[^]{0,10}$/u,
  'city!': /^[^]{0,100}$/u,
  country: /^[A-Z]{2}$/,
};
