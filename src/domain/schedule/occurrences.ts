import type {Schedule} from '../../contract/schedule.ts';
import {spansOf, type Occurrence, type Range} from './span.ts';

export interface OccurrenceOptions extends Range {
  /** How many at most. */
  limit?: number | undefined;
}

/**
 * The dates of a schedule that overlap [from, to), in order, worked out while they are asked for; may be iterated again.
 *
 * `dtstart` is a date only when the rule gives it. `dates` are added, `except` taken away, `changes` applied: a cancelled date
 * stays in the list, a moved one is where it was moved to, and a change for a date that the rule does not give changes nothing.
 * Holidays take away what the rule gives, never a date that is named in `dates` or `changes`. A time that the clocks leap over
 * is read with the offset before (02:30 becomes 03:30), one that comes twice is the earlier. A rule that never comes true ends
 * after a counted number of steps.
 * @throws RangeError that names the field and the text, for a zone, date or part that cannot be read
 */
export function occurrences(schedule: Schedule, options: OccurrenceOptions = {}): Iterable<Occurrence> {
  const spans = spansOf(schedule, options);
  return {
    *[Symbol.iterator]() {
      let left = options.limit ?? Infinity;
      if (left > 0)
        for (const [, , occurrence] of spans()) {
          yield occurrence;
          if (--left < 1) return;
        }
    },
  };
}
