import type {District} from '../../src/contract/directory.ts';
import type {Requests} from '../../src/contract/requests.ts';
import type {Draft} from './draft.ts';
import {faultAt, type Fault} from './fault.ts';
import {requestSentence} from './request-sentence.ts';

/** What is odd about welcome visits: ways that ended, weeks in the wrong order, districts without a team or with two. */
export function welcomeFaults(
  {desks, welcome}: Requests,
  districts: readonly Pick<District, 'id'>[],
  {placeOf}: Pick<Draft, 'placeOf'>,
  today: string,
): Fault[] {
  if (!welcome) return [];
  const {ways = [], weeks_from: weeksFrom = 6, weeks_to: weeksTo = 8} = welcome;
  const faults = ways.flatMap(({valid_from: from, valid_until: until}, n): Fault[] => {
    if (until === undefined) return [];
    const place = placeOf(['welcome', 'ways', n, 'valid_until']);
    if (from !== undefined && until < from) {
      return [faultAt('error', 'date', place, requestSentence.endBeforeStart(from, until))];
    }
    return until < today ? [faultAt('warning', 'date', place, requestSentence.endedWay(until))] : [];
  });
  if (weeksTo < weeksFrom) {
    faults.push(faultAt('error', 'date', placeOf(['welcome', 'weeks_to']), requestSentence.weeksReversed()));
  }
  const teams = desks.filter(({kinds}) => kinds.includes('welcome_visit'));
  const everywhere = teams.some(({districts: own}) => own === undefined);
  const uncovered: string[] = [];
  for (const {id} of districts) {
    const own = teams.filter((desk) => desk.districts?.includes(id)).map((desk) => desk.id);
    if (own.length === 0 && !everywhere) uncovered.push(id);
    if (own.length > 1) {
      faults.push(faultAt('warning', 'contract', placeOf(['welcome']), requestSentence.covered(id, own)));
    }
  }
  if (uncovered.length > 0) {
    faults.push(faultAt('warning', 'contract', placeOf(['welcome']), requestSentence.uncovered(uncovered)));
  }
  return faults;
}
