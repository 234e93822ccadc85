import {isCalendarDay} from './date-text.ts';
import type {Draft} from './draft.ts';
import {faultAt, type Fault} from './fault.ts';
import {leaves} from './leaves.ts';
import {expected, sentence} from './messages.ts';

const dated = new Set([
  'dtstart',
  'until',
  'dates',
  'except',
  'recurrence_id',
  'start',
  'end',
  'assured_date',
  'valid_from',
  'valid_to',
  'valid_until',
  'verified_on',
  'date',
  'last_modified',
]);

/** Days that the calendar does not have, `2026-02-31`: well formed for the schema, and yet nobody can come. */
export function impossibleDays(draft: Pick<Draft, 'record' | 'placeOf'>): Fault[] {
  return [...leaves(draft.record)]
    .filter(({field, value}) => dated.has(field) && /^\d{4}-\d{2}-\d{2}/.test(value) && !isCalendarDay(value))
    .map(({path, value}) => faultAt('error', 'date', draft.placeOf(path), sentence.unexpected(expected.date, value)));
}
