import type {CheckNode} from '../contract/check-node.ts';
import type {HelpEnvelope} from '../contract/envelope.ts';
import {HelpEnvelopeCheck} from '../contract/generated/checks/envelope.ts';
import {HelpLineCheck, HelpStepCheck} from '../contract/generated/checks/help.ts';
import type {Help, HelpLine, HelpStep} from '../contract/help.ts';
import {check} from './check.ts';
import {checked} from './checked.ts';
import {reportDropped} from './report.ts';
import type {Source} from './source.ts';
import type {Sources} from './sources.ts';

/** Lists that were checked already: two buttons of a page read the same one. */
const known = new WeakMap<object, readonly unknown[]>();

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
  return soundHelp(checked<HelpEnvelope>(HelpEnvelopeCheck, await sources.document(href), href), href);
}

/** Help, line by line: a broken line never hides a sound one. */
function soundHelp({steps = [], lines}: Omit<HelpEnvelope, 'schema'>, url: string): Help {
  return {
    steps: [...sound<HelpStep>(HelpStepCheck, steps, url, 'steps')],
    lines: [...sound<HelpLine>(HelpLineCheck, lines, url, 'lines')],
  };
}

/** The few that pass their check, at once; the others are left out and told once. */
function sound<T>(rule: CheckNode, list: readonly unknown[], url: string, pointer: string): readonly T[] {
  let kept = known.get(list);
  if (!kept) {
    const faults = list.map((record, index) => check(rule, record, `${pointer}[${index}]`));
    kept = list.filter((_, index) => !faults[index]);
    known.set(list, kept);
    reportDropped(
      url,
      faults.flatMap((fault) => fault ?? []),
      list.length,
    );
  }
  // A list is always read as the same noun, and the check has read each of its records.
  return kept as readonly T[];
}
