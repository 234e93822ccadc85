import {expect} from '@open-wc/testing';
import '../../../src/define/event-calendar.ts';
import {directory} from '../../../src/contract/examples/directory.ts';
import type {Event as TownEvent} from '../../../src/contract/event.ts';
import {listen, stopListening} from '../../support/console.ts';
import {EventCalendarPage} from '../../support/event-calendar-page.ts';
import {allByRole, shownText} from '../../support/shown.ts';
import {restore, townAt} from '../../support/town.ts';

describe('dates that are hard for calendars', () => {
  let said: readonly string[] = [];
  let towns = 0;

  beforeEach(() => {
    said = listen();
  });

  afterEach(() => {
    stopListening();
    restore();
  });

  const open = (records: readonly TownEvent[], attributes: Record<string, string>, timezone = 'Europe/Berlin') =>
    EventCalendarPage.open({
      'data-api': townAt(`schwer-${(towns += 1)}`, {...directory, timezone, events: [...records]}),
      ...attributes,
    });
  const daily = (time: string, duration: string): TownEvent => ({
    id: 'x',
    name: 'Nachtwache',
    schedules: [{dtstart: `2026-01-01T${time}`, duration, freq: 'DAILY'}],
  });

  it('the night in which an hour is missing', async () => {
    const calendar = await open([daily('02:30', 'PT1H')], {now: '2027-03-27T12:00:00+01:00', days: '2'});
    expect(calendar.instants()).to.deep.equal(['2027-03-28T03:30:00+02:00', '2027-03-29T02:30:00+02:00']);
    expect(shownText(calendar.entry('28. März'))).to.contain('03:30–04:30');
  });

  it('the night in which an hour comes twice', async () => {
    const calendar = await open([daily('02:30', 'PT1H')], {now: '2026-10-24T12:00:00+02:00', days: '2'});
    expect(calendar.instants()).to.deep.equal(['2026-10-25T02:30:00+02:00', '2026-10-26T02:30:00+01:00']);
  });

  it('29 February comes only in leap years', async () => {
    const leap: TownEvent = {id: 'x', name: 'Schalttag', schedules: [{dtstart: '2024-02-29', freq: 'YEARLY'}]};
    const calendar = await open([leap], {now: '2026-11-24T10:00:00+01:00'});
    expect(calendar.dates()).to.deep.equal(['Dienstag, 29. Februar 2028: Schalttag']);
    await calendar.show('Monat');
    await calendar.jump('2028-02-29');
    expect(calendar.cells().filter((words) => words.endsWith('1 Termin')).length).to.equal(1);
  });

  it('past midnight, the end is on the next day and the date on its evening', async () => {
    const night = daily('22:00', 'PT4H');
    const calendar = await open([night], {now: '2026-12-30T23:00:00+01:00', days: '1'});
    expect(calendar.dates()[0]).to.equal('Mittwoch, 30. Dezember 2026: Nachtwache');
    expect(calendar.dates()[1]).to.equal('Donnerstag, 31. Dezember 2026: Nachtwache');
  });

  it('what takes all day is on that day, in whatever zone the page is', async () => {
    const fair: TownEvent = {id: 'x', name: 'Messe', schedules: [{dtstart: '2026-12-31', duration: 'P2D'}]};
    for (const zone of ['Pacific/Auckland', 'America/Los_Angeles']) {
      const calendar = await open([fair], {now: '2026-12-01T10:00:00+01:00', 'data-time-zone': zone, view: 'month'});
      await calendar.jump('2026-12-31');
      expect(calendar.dates(), zone).to.deep.equal(['Donnerstag, 31. Dezember 2026: Messe']);
      await calendar.jump('2027-01-01');
      expect(calendar.dates().length, zone).to.equal(1);
      await calendar.jump('2027-01-02');
      expect(calendar.dates().length, zone).to.equal(0);
    }
  });

  it('a schedule without a zone is in the directory’s, not in the page’s', async () => {
    const event: TownEvent = {id: 'x', name: 'Vortrag', schedules: [{dtstart: '2026-12-01T10:00', duration: 'PT1H'}]};
    const attributes = {now: '2026-11-24T10:00:00+01:00', 'data-time-zone': 'Europe/Berlin'};
    const calendar = await open([event], attributes, 'Europe/Lisbon');
    expect(shownText(calendar.entry('Vortrag'))).to.contain('11:00–12:00');
  });

  it('an event of 200 years, a rule for every second, and one that never comes true', async () => {
    const records: TownEvent[] = [
      {id: 'lang', name: 'Zweihundert Jahre', schedules: [{dtstart: '1950-01-01', duration: 'P73000D'}]},
      {
        id: 'sekunde',
        name: 'Jede Sekunde',
        schedules: [{dtstart: '2026-01-01T00:00', duration: 'PT1S', freq: 'SECONDLY'}],
      },
      {
        id: 'nie',
        name: 'Nie',
        schedules: [{dtstart: '2026-01-01T00:00', freq: 'YEARLY', bymonth: '2', bymonthday: '30'}],
      },
    ];
    const calendar = await open(records, {now: '2026-11-24T10:00:00+01:00'});
    expect(calendar.dates().length).to.equal(10);
    await calendar.show('Monat');
    expect(calendar.cells()[20]).to.contain('1 Termin');
    expect(said).to.deep.equal([]);
  });

  it('a thousand events, three hundred of them recurring, in pages', async () => {
    const records: TownEvent[] = Array.from({length: 1_000}, (_, n) => ({
      id: `e${n}`,
      name: `Termin ${n}`,
      topics: [n % 2 ? 'baby' : 'treffpunkt'],
      schedules: [
        n < 300
          ? {dtstart: `2026-0${1 + (n % 9)}-15T09:00`, duration: 'PT1H', freq: 'WEEKLY' as const}
          : {dtstart: `2026-${n % 2 ? '12' : '10'}-${String(1 + (n % 28)).padStart(2, '0')}T15:00`, duration: 'PT2H'},
      ],
    }));
    const calendar = await open(records, {now: '2026-11-24T10:00:00+01:00'});
    expect(calendar.dates().length).to.equal(10);
    expect(calendar.past && shownText(calendar.past)).to.equal('Vergangene Termine (350) anzeigen');
    if (calendar.past) await calendar.unfold(calendar.past);
    expect(calendar.dates().length).to.equal(20);
    await calendar.openFilters();
    await calendar.choose('Thema', 'Leben mit Baby');
    // What is over is all of the other topic.
    expect(calendar.dates().length).to.equal(10);
    await calendar.show('Monat');
    await calendar.press('Weiter');
    expect(calendar.range).to.equal('Dezember 2026');
    expect(calendar.element.shadowRoot?.querySelectorAll('*').length).to.be.lessThan(3_000);
  });

  it('text of somebody who means no good is text, in the grid and in the details too', async () => {
    const bad = '<img src=x onerror="window.hacked=1">\u202e${1}';
    const calendar = await open(
      [
        {
          id: 'x',
          name: bad,
          description: bad,
          access: ['register'],
          url: 'https://[a',
          schedules: [{dtstart: '2026-12-01T10:00'}],
        },
        {id: 'y', name: 'Gut', schedules: [{dtstart: '2026-12-02T10:00'}]},
      ],
      {now: '2026-11-24T10:00:00+01:00'},
    );
    await calendar.open('img');
    await calendar.show('Monat');
    await calendar.jump('2026-12-01');
    expect(calendar.text).to.contain('<img src=x');
    expect(calendar.text).not.to.contain('\u202e');
    expect(calendar.element.shadowRoot?.querySelector('img, script')).to.equal(null);
    expect(Reflect.get(window, 'hacked')).to.equal(undefined);
  });

  it('a schedule that cannot be read takes its event along, and no other', async () => {
    const calendar = await open(
      [
        {id: 'kaputt', name: 'Kaputt', schedules: [{dtstart: '2026-02-30T10:00', freq: 'WEEKLY'}]},
        {id: 'gut', name: 'Gut', schedules: [{dtstart: '2026-12-02T10:00'}]},
      ],
      {now: '2026-11-24T10:00:00+01:00', view: 'month'},
    );
    await calendar.jump('2026-12-02');
    expect(calendar.dates()).to.deep.equal(['Mittwoch, 2. Dezember 2026: Gut']);
    expect(said.length, said.join('\n')).to.equal(1);
    expect(said[0]).to.contain('"kaputt"');
  });

  it('a number of days that is none is a quarter of a year', async () => {
    const calendar = await open([daily('10:00', 'PT1H')], {now: '2026-11-24T10:00:00+01:00', days: 'viele'});
    expect(calendar.dates().length).to.equal(10);
    expect(allByRole(calendar.element, 'button', 'Weitere Termine zeigen').length).to.equal(1);
  });
});
