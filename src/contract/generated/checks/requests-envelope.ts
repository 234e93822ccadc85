// Written by scripts/contract.ts from the schemas of the same name.
import type {CheckNode} from '../../check-node.ts';
import {WelcomeCheck} from './requests.ts';

export const RequestsEnvelopeCheck: CheckNode = {
  api: /^[^]{1,2000}$/u,
  'desks!': ['list', 0, 200, 'unknown'],
  welcome: WelcomeCheck,
};
