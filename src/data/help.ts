import type {HelpEnvelope} from '../contract/envelope.ts';
import {HelpEnvelopeCheck} from '../contract/generated/checks/envelope.ts';
import {HelpLineCheck, HelpStepCheck} from '../contract/generated/checks/help.ts';
import type {Help, HelpLine, HelpStep} from '../contract/help.ts';
import {fitting} from './fitting.ts';
import {sifted} from './sifted.ts';
import type {Source} from './source.ts';
import type {Sources} from './sources.ts';

/** Reads the help of all sources: steps of the first that has some, lines of all. @throws DataError when there is none */
export function helpOf(sources: Sources): () => Promise<Help> {
  const gathering = sources.gather((source) => helpIn(source, sources));
  return async () => {
    const all = await gathering.values();
    return {
      steps: all.find(({steps}) => steps?.length)?.steps ?? [],
      lines: all.flatMap(({lines}) => lines),
    };
  };
}

/** What one source says of help. @throws DataError */
async function helpIn({url, directory: {help}}: Source, sources: Sources): Promise<Help> {
  if (!help) return {lines: []};
  if (!('href' in help)) return soundHelp(help, url);
  const {href} = new URL(help.href, url);
  return soundHelp(await fitting<HelpEnvelope>(HelpEnvelopeCheck, await sources.document(href), href), href);
}

/** Help, line by line: a broken line never hides a sound one. */
async function soundHelp({steps = [], lines}: Omit<HelpEnvelope, 'schema'>, url: string): Promise<Help> {
  return {
    steps: [...(await sifted<HelpStep>(HelpStepCheck, steps, url, 'steps'))],
    lines: [...(await sifted<HelpLine>(HelpLineCheck, lines, url, 'lines'))],
  };
}
