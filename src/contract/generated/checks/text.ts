// Written by scripts/contract.ts from the schemas of the same name.
import type {CheckNode} from '../../check-node.ts';

export const LocaleTagCheck: CheckNode = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;
export const TextCheck: CheckNode = ['either', /^[^]{0,10000}$/u, {'*': /^[^]{0,10000}$/u}];
