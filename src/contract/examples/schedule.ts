import type {Schedule} from '../schedule.ts';

/** First Wednesday of each month, 10:00 to 12:00, with a date moved, a date cancelled and a date with a guest. */
export const firstWednesday: Schedule = {
  id: 'erster-mittwoch',
  timezone: 'Europe/Berlin',
  dtstart: '2026-01-07T10:00',
  duration: 'PT2H',
  freq: 'MONTHLY',
  byday: '1WE',
  except_holidays: ['public'],
  changes: [
    {recurrence_id: '2026-12-02T10:00', name: {de: 'Mit Kinderärztin', en: 'With a paediatrician'}},
    {
      recurrence_id: '2027-01-06T10:00',
      status: 'moved',
      start: '2027-01-13T10:00',
      end: '2027-01-13T12:00',
      note: 'Eine Woche später, weil das Haus geschlossen ist.',
    },
    {recurrence_id: '2027-02-03T10:00', status: 'cancelled'},
  ],
};

export const thirdWednesday: Schedule = {
  id: 'dritter-mittwoch',
  dtstart: '2026-01-21T10:00',
  duration: 'PT2H',
  freq: 'MONTHLY',
  byday: '3WE',
  place_id: 'treffpunkt-linde',
};

/** Opening hours: no start, so they hold until they are changed. */
export const mondayToThursday: Schedule = {
  freq: 'WEEKLY',
  byday: 'MO,TU,WE,TH',
  opens_at: '09:00',
  closes_at: '16:00',
  except_holidays: ['public'],
};

export const friday: Schedule = {...mondayToThursday, byday: 'FR', closes_at: '12:30'};

/** Past midnight, as the end is not after the beginning. */
export const evening: Schedule = {freq: 'DAILY', opens_at: '19:00', closes_at: '01:00'};

export const roundTheClock: Schedule = {freq: 'DAILY', opens_at: '00:00', closes_at: '24:00'};

/** A course of eight afternoons, one of them left out, one added. */
export const course: Schedule = {
  dtstart: '2027-01-12T15:30',
  duration: 'PT1H30M',
  freq: 'WEEKLY',
  count: 8,
  dates: ['2027-03-16T15:30'],
  except: ['2027-02-16'],
};

export const oneDay: Schedule = {dtstart: '2026-09-20', description: 'Ganztägig, bei jedem Wetter'};

export const schedules = [
  firstWednesday,
  thirdWednesday,
  mondayToThursday,
  friday,
  evening,
  roundTheClock,
  course,
  oneDay,
];
