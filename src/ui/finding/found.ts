import type {Offer} from '../../contract/offer.ts';
import type {FacetCounts, Hit} from '../../domain/search/answer.ts';
import type {Choice} from './choice.ts';
import type {reasonWords} from './reasons.ts';

/** An offer that was found, and why. */
export interface Finding {
  readonly offer: Offer;
  readonly reasons: Hit['reasons'];
}

/** What was found. */
export interface Found {
  readonly rows: readonly Finding[];
  readonly total: number;
  /** Ids of the nearest topics when the words find nothing. */
  readonly near: readonly string[];
}

/** How many offers each further choice would leave. */
export type Counts = FacetCounts & Readonly<Record<'age', Readonly<Record<string, number>>>>;

/** What the search answers. */
export interface Answer extends Found {
  readonly counts: Counts;
}

/** The offers that fit a choice, the best first, `limit` at most. */
export interface Find {
  (choice: Choice, limit: number, now: Date): Answer;
  /** Once it also knows everyday words; until then it knows the offers' own. */
  readonly whole: Promise<void>;
  /** Why something was found. */
  readonly because: typeof reasonWords;
  /** What is found with nothing chosen: only its numbers. */
  readonly all: Answer;
}
