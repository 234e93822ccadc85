import type {HelpEnvelope} from '../contract/envelope.ts';
import {HelpEnvelopeCheck} from '../contract/generated/checks/envelope.ts';
import {HelpLineCheck, HelpStepCheck} from '../contract/generated/checks/help.ts';
import type {Help, HelpLine, HelpStep} from '../contract/help.ts';
import {load} from './client.ts';
import {expect, sound, type Source} from './source.ts';

/** What a source says of help, line by line: a broken line never hides a sound one. */
export async function readHelp({url, directory}: Source): Promise<Help> {
  const there = directory.help;
  if (!there) return {lines: []};
  if (!('href' in there)) return soundHelp(there, url);
  const href = new URL(there.href, url).href;
  return soundHelp(expect<HelpEnvelope>(HelpEnvelopeCheck, await load(href), href), href);
}

function soundHelp({steps = [], lines}: Pick<HelpEnvelope, 'steps' | 'lines'>, url: string): Help {
  return {
    steps: [...sound<HelpStep>(HelpStepCheck, steps, url, 'steps')],
    lines: [...sound<HelpLine>(HelpLineCheck, lines, url, 'lines')],
  };
}
