/** What elements need of the schedule domain beside a list of dates of their own: one lazily loaded file for all. */
export {groupHours} from '../domain/schedule/hours-group.ts';
export {occurrences} from '../domain/schedule/occurrences.ts';
export {openAt} from '../domain/schedule/opening.ts';
