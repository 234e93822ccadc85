import type {HelpEnvelope} from '../contract/envelope.ts';
import {HelpEnvelopeCheck} from '../contract/generated/checks/envelope.ts';
import {HelpLineCheck, HelpStepCheck} from '../contract/generated/checks/help.ts';
import type {Help, HelpLine, HelpStep} from '../contract/help.ts';
import {checked, sound} from './checked.ts';

/** The document behind the link to help. @throws DataError of kind `version` or `schema` */
export function helpDocument(document: unknown, url: string): HelpEnvelope {
  return checked<HelpEnvelope>(HelpEnvelopeCheck, document, url);
}

/** Help, line by line: a broken line never hides a sound one. */
export function soundHelp({steps = [], lines}: Omit<HelpEnvelope, 'schema'>, url: string): Help {
  return {
    steps: [...sound<HelpStep>(HelpStepCheck, steps, url, 'steps')],
    lines: [...sound<HelpLine>(HelpLineCheck, lines, url, 'lines')],
  };
}
