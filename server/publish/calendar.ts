import type {Land} from '../../src/contract/scalars.ts';

/** By what a town's dates are looked at: without `now` nothing is told that only its day makes doubtful. */
export interface Calendar {
  readonly timezone: string;
  /** An instant. */
  readonly now?: string | undefined;
  readonly land?: Land | undefined;
}
