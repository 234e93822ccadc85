/** When something happens or is open: one answer for page, iCalendar, JSON-LD and "open now". */
export {
  describeSchedule,
  weekdays,
  type RepeatingDays,
  type ScheduleDays,
  type ScheduleDescription,
  type Weekday,
} from './description.ts';
export {fromRRule, type RRuleOptions} from './from-rrule.ts';
export type {HolidayCalendar} from './holidays.ts';
export {exceptionsAhead, type HoursException} from './hours-exceptions.ts';
export {groupHours, type HoursGroup} from './hours-group.ts';
export {lintSchedule, type LintOptions, type ScheduleFinding} from './lint.ts';
export type {When} from './instant.ts';
export {occurrences, type Occurrence, type OccurrenceOptions} from './occurrences.ts';
export {openAt, type OpenOptions, type OpenState} from './opening.ts';
export {publicHolidays, type PublicHoliday} from './public-holidays.ts';
export {toRRule} from './to-rrule.ts';
