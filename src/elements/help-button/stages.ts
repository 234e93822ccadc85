import type {HelpLine, HelpStep} from '../../contract/help.ts';

/** Where a parent is in the staged menu: the step, and the ways on and back from it. */
export interface Stage {
  readonly step: HelpStep;
  readonly next: HelpStep | undefined;
  readonly previous: HelpStep | undefined;
  /** Where "yes, better" leads: to the offers, when the menu has them. */
  readonly better: HelpStep | undefined;
}

/** The stage of a step's id; undefined for an id that the menu does not have, as when nothing is chosen. */
export function stageOf(steps: readonly HelpStep[], id: string): Stage | undefined {
  const index = steps.findIndex((step) => step.id === id);
  const step = steps[index];
  if (!step) return undefined;
  return {
    step,
    next: steps[index + 1],
    previous: steps[index - 1],
    better: steps.find(({kind}) => kind === 'offers'),
  };
}

/** Tiers of the lines that belong to a kind of step; a kind without lines has none. */
const tiers: Readonly<Record<string, readonly string[]>> = {
  talk: ['talk'],
  offers: ['advice'],
  appointment: ['advice'],
  on_call: ['on_call', 'medical'],
};

/** The lines for a step, in the order given. */
export function linesForStep({kind}: HelpStep, lines: readonly HelpLine[]): HelpLine[] {
  return lines.filter(({tier}) => tiers[kind]?.includes(tier));
}
