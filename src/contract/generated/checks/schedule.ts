// Written by scripts/contract.ts from the schemas of the same name.
import type {CheckNode} from '../../check-node.ts';
import {IdCheck, LocalDateCheck, LocalDateOrTimeCheck, LocalTimeCheck} from './scalars.ts';
import {TextCheck} from './text.ts';

export const ScheduleChangeCheck: CheckNode = {
  'recurrence_id!': LocalDateOrTimeCheck,
  status: /^(confirmed|moved|cancelled)$/,
  start: LocalDateOrTimeCheck,
  end: LocalDateOrTimeCheck,
  place_id: IdCheck,
  name: TextCheck,
  note: TextCheck,
};
export const ScheduleCheck: CheckNode = {
  id: IdCheck,
  description: TextCheck,
  timezone: /^[^]{0,60}$/u,
  dtstart: LocalDateOrTimeCheck,
  duration: /^P(\d{1,4}W|(\d{1,5}D)?(T(\d{1,5}H)?(\d{1,6}M)?(\d{1,7}S)?)?)$/,
  opens_at: LocalTimeCheck,
  closes_at: LocalTimeCheck,
  freq: /^(SECONDLY|MINUTELY|HOURLY|DAILY|WEEKLY|MONTHLY|YEARLY)$/,
  interval: ['integer', 1, 10000],
  count: ['integer', 1, 100000],
  until: /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2})?Z?)?$/,
  wkst: /^(MO|TU|WE|TH|FR|SA|SU)$/,
  byday: /^([+-]?\d{1,2})?(MO|TU|WE|TH|FR|SA|SU)(,([+-]?\d{1,2})?(MO|TU|WE|TH|FR|SA|SU))*$/,
  bymonthday: /^[+-]?\d{1,3}(,[+-]?\d{1,3})*$/,
  byyearday: /^[+-]?\d{1,3}(,[+-]?\d{1,3})*$/,
  byweekno: /^[+-]?\d{1,3}(,[+-]?\d{1,3})*$/,
  bymonth: /^[+-]?\d{1,3}(,[+-]?\d{1,3})*$/,
  byhour: /^[+-]?\d{1,3}(,[+-]?\d{1,3})*$/,
  byminute: /^[+-]?\d{1,3}(,[+-]?\d{1,3})*$/,
  bysecond: /^[+-]?\d{1,3}(,[+-]?\d{1,3})*$/,
  bysetpos: /^[+-]?\d{1,3}(,[+-]?\d{1,3})*$/,
  dates: ['list', 0, 2000, LocalDateOrTimeCheck],
  except: ['list', 0, 2000, LocalDateOrTimeCheck],
  except_holidays: ['list', 0, 2, /^(public|school)$/],
  changes: ['list', 0, 2000, ScheduleChangeCheck],
  valid_from: LocalDateCheck,
  valid_to: LocalDateCheck,
  place_id: IdCheck,
};
