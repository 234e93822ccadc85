// Written by scripts/contract.ts from the schemas of the same name.
import type {CheckNode} from '../../check-node.ts';
import {SlotCheck} from './slot.ts';

export const ProblemCheck: CheckNode = {
  'type!': /^[^]{0,2000}$/u,
  'title!': /^[^]{0,500}$/u,
  status: ['integer', 100, 599],
  detail: /^[^]{0,5000}$/u,
  instance: /^[^]{0,2000}$/u,
  pointer: /^[^]{0,500}$/u,
  slots: ['list', 0, 50, SlotCheck],
};
