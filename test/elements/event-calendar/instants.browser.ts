import {expect} from '@open-wc/testing';
import ICAL from 'ical.js';
import '../../../src/define/event-calendar.ts';
import {directory} from '../../../src/contract/examples/directory.ts';
import {events} from '../../../src/contract/examples/event.ts';
import type {Event as TownEvent} from '../../../src/contract/event.ts';
import {toJsonLd} from '../../../src/domain/formats/json-ld.ts';
import {holidaysOf} from '../../../src/ui/holidays.ts';
import {downloadOf} from '../../support/download.ts';
import {EventCalendarPage} from '../../support/event-calendar-page.ts';
import {allByRole, byRole} from '../../support/shown.ts';
import {restore, townAt} from '../../support/town.ts';
import {waitUntil} from '../../support/wait-until.ts';

/** Across the night on which the clocks go back, with all that a calendar can be asked. */
const hard: TownEvent[] = [
  {
    id: 'abends',
    name: 'Abendtreff',
    schedules: [{dtstart: '2026-10-01T23:00', duration: 'PT4H', freq: 'WEEKLY', byday: 'SA'}],
  },
  {
    id: 'nachts',
    name: 'Nachtwache',
    schedules: [{dtstart: '2026-10-01T02:30', duration: 'PT1H', freq: 'DAILY', count: 40}],
  },
  {id: 'ferien', name: 'Ferienspiele', schedules: [{dtstart: '2026-10-19', duration: 'P5D'}]},
  {id: 'lager', name: 'Zeltlager', schedules: [{dtstart: '2026-10-24T18:00', duration: 'P1DT20H'}]},
  {
    id: 'lissabon',
    name: 'Gespräch aus der Ferne',
    schedules: [{dtstart: '2026-10-20T10:00', duration: 'PT1H', freq: 'WEEKLY', timezone: 'Europe/Lisbon'}],
  },
];

/** ical.js reads a time that comes twice as the later instant, RFC 5545 section 3.3.5 as the earlier. */
const earlier = (instant: string): string =>
  instant === '2026-10-25T01:30:00.000Z' ? '2026-10-25T00:30:00.000Z' : instant;

/** One spelling of an instant or a day. */
const plainly = (iso: string): string => (iso.length === 10 ? iso : new Date(iso).toISOString());

describe('the page, its calendar file, its print and what search engines read', () => {
  afterEach(() => {
    restore();
    document.querySelectorAll('iframe').forEach((frame) => frame.remove());
  });

  for (const [name, records, now, zone] of [
    ['the examples', events, '2026-11-24T10:00:00+01:00', ''],
    ['the night on which the clocks go back', hard, '2026-10-10T10:00:00+02:00', ''],
    ['a page in another zone', hard, '2026-10-10T10:00:00+02:00', 'America/New_York'],
  ] as const) {
    it(`name the same instants: ${name}`, async () => {
      const calendar = await EventCalendarPage.open({
        'data-api': townAt(`zeiten-${name.length}`, {...directory, events: [...records]}),
        now,
        days: '92',
        ...(zone && {'data-time-zone': zone}),
      });
      while (allByRole(calendar.element, 'button', 'Weitere Termine zeigen').length)
        await calendar.press('Weitere Termine zeigen');
      const page = calendar.instants().map(plainly).sort();
      expect(page.length).to.be.greaterThan(6);

      const {text} = await downloadOf(() =>
        byRole(calendar.element, 'button', 'Diese Termine in den Kalender').click(),
      );
      const file = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((one) => {
        const {startDate} = new ICAL.Event(one);
        return startDate.isDate ? startDate.toString() : earlier(startDate.toJSDate().toISOString());
      });
      expect(file.sort()).to.deep.equal(page);

      await calendar.press('Drucken');
      await waitUntil(
        () => document.querySelector('iframe')?.contentDocument?.querySelector('time'),
        'the print is there',
      );
      const printed = [...(document.querySelector('iframe')?.contentDocument?.querySelectorAll('time') ?? [])];
      expect(printed.map(({dateTime}) => plainly(dateTime)).sort()).to.deep.equal(page);

      // The publisher writes it into the page, from the records that the element reads.
      const to = new Date(Date.parse(now) + 92 * 86_400_000).toISOString();
      const forFamilies = records.filter(({audiences = []}) => !audiences.includes('professional'));
      const graph = toJsonLd(
        {events: forFamilies},
        {from: now, to, timezone: directory.timezone, holidays: holidaysOf(directory)},
      );
      const things = JSON.stringify(graph).matchAll(/"startDate":"([^"]+)"/g);
      const told = [...things].map(([, startDate = '']) => plainly(startDate)).sort();
      // What comes later than in three months is in the list with its next date only.
      const soon = page.filter((instant) => Date.parse(instant) < Date.parse(now) + 92 * 86_400_000);
      expect(told).to.deep.equal(soon);
    });
  }
});
