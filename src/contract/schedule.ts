import {z} from 'zod';
import {Id, LocalDate, LocalDateOrTime, LocalTime} from './scalars.ts';
import {Text} from './text.ts';

/** Comma separated whole numbers as in RFC 5545: `1,15,-1`. */
const Numbers = z.string().regex(/^[+-]?\d{1,3}(,[+-]?\d{1,3})*$/);

/** One date of a schedule that is moved, cancelled or special. */
export const ScheduleChange = z.object({
  /** The start the rule gives this date (RFC 5545 RECURRENCE-ID), a local date or date-time. */
  recurrence_id: LocalDateOrTime,
  status: z.enum(['confirmed', 'moved', 'cancelled']).optional(),
  start: LocalDateOrTime.optional(),
  end: LocalDateOrTime.optional(),
  place_id: Id.optional(),
  name: Text.optional(),
  note: Text.optional(),
});
export type ScheduleChange = z.infer<typeof ScheduleChange>;

/**
 * When something happens or is open (HSDS `schedule`, with the recurrence of RFC 5545). All times are wall-clock times in
 * `timezone`; `freq` may be any of RFC 5545, HSDS allows WEEKLY and MONTHLY only.
 *
 * The time of day is `opens_at`, else the time part of `dtstart`; the end is `closes_at` (of the next day when it is not
 * after `opens_at`), else `duration`. A schedule with neither is all day.
 */
export const Schedule = z.object({
  id: Id.optional(),
  description: Text.optional(),
  /** IANA zone; Europe/Berlin when absent. */
  timezone: z.string().max(60).optional(),
  dtstart: LocalDateOrTime.optional(),
  /** ISO 8601: `PT2H`, `PT1H30M`, `P1D`. */
  duration: z
    .string()
    .regex(/^P(\d{1,4}W|(\d{1,5}D)?(T(\d{1,5}H)?(\d{1,6}M)?(\d{1,7}S)?)?)$/)
    .optional(),
  opens_at: LocalTime.optional(),
  closes_at: LocalTime.optional(),
  freq: z.enum(['SECONDLY', 'MINUTELY', 'HOURLY', 'DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY']).optional(),
  interval: z.number().int().min(1).max(10_000).optional(),
  count: z.number().int().min(1).max(100_000).optional(),
  /** Inclusive; a local date or date-time, or an instant ending in Z. */
  until: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2})?Z?)?$/)
    .optional(),
  wkst: z.enum(['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']).optional(),
  /** `MO,WE`, or with an ordinal for MONTHLY and YEARLY: `1WE,3WE`, `-1FR`. */
  byday: z
    .string()
    .regex(/^([+-]?\d{1,2})?(MO|TU|WE|TH|FR|SA|SU)(,([+-]?\d{1,2})?(MO|TU|WE|TH|FR|SA|SU))*$/)
    .optional(),
  bymonthday: Numbers.optional(),
  byyearday: Numbers.optional(),
  byweekno: Numbers.optional(),
  bymonth: Numbers.optional(),
  byhour: Numbers.optional(),
  byminute: Numbers.optional(),
  bysecond: Numbers.optional(),
  bysetpos: Numbers.optional(),
  /** Extra dates (RDATE). */
  dates: z.array(LocalDateOrTime).max(2_000).optional(),
  /** Left-out dates (EXDATE); a plain date leaves out all of that day. */
  except: z.array(LocalDateOrTime).max(2_000).optional(),
  /** Left out on these holidays of the directory's Land; empty: it takes place on holidays too, and that is meant. */
  except_holidays: z
    .array(z.enum(['public', 'school']))
    .max(2)
    .optional(),
  changes: z.array(ScheduleChange).max(2_000).optional(),
  /** First and last day on which this schedule is true, as for a season's opening hours. */
  valid_from: LocalDate.optional(),
  valid_to: LocalDate.optional(),
  /** Where these dates take place, when it differs from the record's own place (HSDS `location_id`). */
  place_id: Id.optional(),
});
export type Schedule = z.infer<typeof Schedule>;
