import assert from 'node:assert/strict';
import {test} from 'node:test';
import ICAL from 'ical.js';
import rrule from 'rrule';
import {Directory, Feed} from '../../src/contract/directory.ts';
import type {Event} from '../../src/contract/event.ts';
import type {Organization} from '../../src/contract/organization.ts';
import type {Place} from '../../src/contract/place.ts';
import {readICalendar} from '../../src/domain/formats/read-icalendar/read-icalendar.ts';
import {occurrences} from '../../src/domain/schedule/occurrences.ts';
import {eventsJsonLd, nextThreeMonths} from '../../server/publish/feeds/events-json-ld.ts';
import {feedFiles, type Feeds} from '../../server/publish/feeds/feed-files.ts';
import {holidaysOf} from '../../server/publish/feeds/feed-text.ts';
import {plainText} from '../../server/publish/sources/plain-text.ts';
import {isStorePath, typeOf} from '../../server/store/store.ts';

const directory: Directory = Directory.parse({
  schema: '1.0',
  generated_at: '2026-11-22T09:00:00Z',
  source: {name: 'Stadt Musterstadt', ags: '05978999', land: 'NW', license: 'CC0-1.0'},
  locales: ['de', 'en'],
  topics: [
    {id: 'babys', name: {de: 'Babys', en: 'Babies'}},
    {id: 'leer', name: 'Ohne Termine'},
  ],
  districts: [{id: 'Süd', name: 'Süden'}],
  school_holidays: [{name: 'Weihnachtsferien', start: '2026-12-23', end: '2027-01-06'}],
});
const organizations: Organization[] = [{id: 'verein', name: 'Verein für Familien'}];
const places: Place[] = [
  {id: 'haus', name: 'Haus der Familie', district: 'Süd'},
  {id: 'haus!', name: 'Anderes Haus'},
];
const events: Event[] = [
  {
    // Herne's breakfast: first and third Wednesday, at two places.
    id: 'fruehstueck',
    name: {de: 'Frühstück', en: 'Breakfast'},
    topics: ['babys'],
    organization_id: 'verein',
    schedules: [
      {dtstart: '2019-01-02T10:00:00', duration: 'PT2H', freq: 'MONTHLY', byday: '1WE', place_id: 'haus'},
      {dtstart: '2019-01-16T10:00:00', duration: 'PT2H', freq: 'MONTHLY', byday: '3WE', place_id: 'haus!'},
    ],
  },
  {
    id: 'treff',
    name: 'Treff',
    place_id: 'haus',
    last_modified: '2026-11-20T08:00:00Z',
    schedules: [
      {
        dtstart: '2026-09-01',
        opens_at: '09:30',
        closes_at: '11:00',
        freq: 'WEEKLY',
        byday: 'TU',
        except_holidays: ['public', 'school'],
        changes: [
          {recurrence_id: '2026-12-01T09:30', start: '2026-12-02T14:00'},
          {recurrence_id: '2026-12-08', status: 'cancelled'},
        ],
      },
    ],
  },
  {
    id: 'fest',
    name: 'Fest',
    topics: ['babys'],
    districts: ['Süd'],
    schedules: [{dtstart: '2026-12-06', duration: 'P2D'}],
  },
  {
    id: 'fach',
    name: 'Fachtag',
    topics: ['babys'],
    audiences: ['professional'],
    schedules: [{dtstart: '2026-12-10T09:00'}],
  },
  {id: 'beide', name: 'Vortrag', audiences: ['parents', 'professional'], schedules: [{dtstart: '2026-12-11T19:00'}]},
  {id: 'alt', name: 'Vorbei', organization_id: 'verein', schedules: [{dtstart: '2024-05-01T19:00'}]},
];
const made = (some = events, more?: Parameters<typeof feedFiles>[4]): Feeds =>
  feedFiles(directory, some, organizations, places, more);
const textOf = ({files}: Feeds, name: string): string => new TextDecoder().decode(files.get(name) ?? assert.fail(name));

test('a feed for all, for professionals, and for each topic, district, provider and place with events', () => {
  const {files, feeds, faults} = made();
  assert.deepEqual(
    feeds.map(({href, kind, id, count}) => [href.replace(/[0-9a-f]{8}/, '#'), kind, id, count]),
    [
      ['feeds/alle.ics', 'all', undefined, 5],
      ['feeds/fachkraefte.ics', 'professional', undefined, 1],
      ['feeds/topic-babys.ics', 'topic', 'babys', 2],
      ['feeds/district-sued.ics', 'district', 'Süd', 3],
      ['feeds/provider-verein.ics', 'provider', 'verein', 2],
      ['feeds/place-haus-#.ics', 'place', 'haus', 2],
      ['feeds/place-haus-#.ics', 'place', 'haus!', 1],
    ],
  );
  assert.deepEqual(
    [...files.keys()],
    feeds.map(({href}) => href),
  );
  assert.equal(files.size, 7);
  assert.deepEqual(faults, []);
  for (const feed of feeds) {
    Feed.parse(feed);
    assert.ok(isStorePath(`musterstadt/${feed.href}`));
    assert.equal(typeOf(feed.href), 'text/calendar; charset=utf-8');
  }
});

test('professionals have a feed of their own, and nothing of theirs is in another', () => {
  const feeds = made();
  for (const name of feeds.files.keys())
    assert.equal(textOf(feeds, name).includes('Fachtag'), name === 'feeds/fachkraefte.ics', name);
  assert.ok(textOf(feeds, 'feeds/alle.ics').includes('Vortrag'));
});

test('a name stays when other places come and go', () => {
  const name = (of: Place[]): string | undefined =>
    feedFiles(directory, events, organizations, of).feeds.find(({id}) => id === 'haus!')?.href;
  assert.equal(name(places), name([...places].reverse()));
  assert.equal(name([...places, {id: 'HAUS', name: 'x'}]), name(places));
});

test('same records, same bytes; who is long over is not in it', () => {
  assert.deepEqual([...made().files], [...made().files]);
  assert.ok(!textOf(made(), 'feeds/alle.ics').includes('Vorbei'));
  assert.match(textOf(made(), 'feeds/alle.ics'), /^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\n/);
  assert.match(textOf(made(), 'feeds/topic-babys.ics'), /\r\nX-WR-CALNAME:Stadt Musterstadt: Babys\r\n/);
  assert.match(
    textOf(made(), 'feeds/alle.ics'),
    /UID:treff-0@05978999\.familienlotse\r\nDTSTAMP:20261122T090000Z\r\nSEQUENCE:[1-9]/,
  );
});

/** Dates in [from, to) as a calendar program works them out. */
function datesOf(text: string, {from, to}: {from: string; to: string}): string[] {
  const calendar = new ICAL.Component(ICAL.parse(text));
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
  const components = calendar.getAllSubcomponents('vevent');
  const overrides = components.filter((component) => component.hasProperty('recurrence-id'));
  const said = (time: ICAL.Time): string =>
    time.isDate ? time.toString() : new Date(time.toUnixTime() * 1_000).toISOString();
  const all: string[] = [];
  for (const component of components.filter((one) => !overrides.includes(one))) {
    const event = new ICAL.Event(component);
    for (const each of overrides) if (each.getFirstPropertyValue('uid') === event.uid) event.relateException(each);
    const iterator = event.iterator();
    for (let next = iterator.next(), n = 0; next && n < 3_000; next = iterator.next(), n++) {
      const {startDate, endDate, item} = event.getOccurrenceDetails(next);
      if (said(startDate) >= '2028') break;
      const cancelled = item.component.getFirstPropertyValue('status') === 'CANCELLED';
      all.push(`${said(startDate)} ${said(endDate)} ${item.summary} ${cancelled}`);
    }
  }
  return all.filter((date) => date >= from && date < to).sort();
}

const range = nextThreeMonths(directory);
const expected = (): string[] =>
  events
    .filter(({id}) => id !== 'fach')
    .flatMap(({name, schedules}) =>
      schedules.flatMap((schedule) =>
        [...occurrences(schedule, {...range, holidays: holidaysOf(directory)})].map(({start, end, allDay, status}) => {
          const at = allDay ? [start, end] : [start, end].map((each) => new Date(each).toISOString());
          return `${at.join(' ')} ${typeof name === 'string' ? name : name['de']} ${status === 'cancelled'}`;
        }),
      ),
    )
    .sort();

test('feed, JSON-LD and the dates of the page are the same instants for the next three months', () => {
  assert.deepEqual(range, {from: '2026-11-22', to: '2027-02-22'});
  const dates = expected();
  assert.ok(dates.length > 10);
  assert.deepEqual(datesOf(textOf(made(), 'feeds/alle.ics'), range), dates);

  const read = readICalendar(textOf(made(), 'feeds/alle.ics'), {plain: plainText});
  assert.deepEqual(read.faults, []);
  const again = read.events.flatMap(({name, schedules}) =>
    schedules.flatMap((schedule) =>
      [...occurrences(schedule, range)].map(({start, end, allDay, status}) => {
        const at = allDay ? [start, end] : [start, end].map((each) => new Date(each).toISOString());
        return `${at.join(' ')} ${String(name)} ${status === 'cancelled'}`;
      }),
    ),
  );
  assert.deepEqual(again.sort(), dates);

  const graph: {'@context': string; '@graph': Record<string, string>[]} = JSON.parse(
    new TextDecoder().decode(eventsJsonLd(directory, events, organizations, places)),
  );
  assert.equal(graph['@context'], 'https://schema.org');
  const nextDay = (day: string): string => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
  const told = graph['@graph'].map(({startDate = '', endDate = '', name, eventStatus}) => {
    const at =
      startDate.length > 10
        ? [startDate, endDate].map((each) => new Date(each).toISOString())
        : [startDate, nextDay(endDate)];
    return `${at.join(' ')} ${name} ${eventStatus === 'https://schema.org/EventCancelled'}`;
  });
  assert.deepEqual(told.sort(), dates);
});

test('another library expands the rules of a feed to the same days', () => {
  const text = textOf(made(), 'feeds/alle.ics').replaceAll('\r\n ', '');
  const rules = [
    ...text.matchAll(/DTSTART;TZID=Europe\/Berlin:(\d{8}T\d{6})\r\n(?:DTEND.*\r\n)?RRULE:(.*)\r\nSUMMARY:Frühstück/g),
  ];
  assert.equal(rules.length, 2);
  // Wall-clock times as if they were in UTC: the library is wrong with zones.
  const theirs = rules.flatMap(([, start, rule]) =>
    rrule.rrulestr(`DTSTART:${start}Z\nRRULE:${rule}`).between(new Date('2026-12-01'), new Date('2027-12-01')),
  );
  const [{schedules} = assert.fail()] = events;
  const ours = schedules.flatMap((schedule) => [...occurrences(schedule, {from: '2026-12-01', to: '2027-12-01'})]);
  assert.deepEqual(
    theirs.map((date) => date.toISOString().slice(0, 19)).sort(),
    ours.map(({recurrenceId}) => recurrenceId).sort(),
  );
  assert.equal(ours.length, 24);
});

test('a feed that is too large loses what is over, then what is farthest', () => {
  const many: Event[] = Array.from({length: 60}, (_, n) => ({
    id: `e${n}`,
    name: `Termin ${n}.`,
    description: 'x'.repeat(300),
    schedules: [{dtstart: new Date(Date.UTC(2026, 11, 1 + n)).toISOString().slice(0, 10)}],
  }));
  const {files, feeds, faults} = made(many.reverse(), {bytes: 20_000});
  const text = new TextDecoder().decode(files.get('feeds/alle.ics'));
  assert.ok((files.get('feeds/alle.ics')?.length ?? 0) <= 20_000);
  assert.ok(text.includes('Termin 0.') && !text.includes('Termin 59.'));
  assert.equal(feeds[0]?.count, text.match(/BEGIN:VEVENT/g)?.length);
  assert.match(faults[0]?.de ?? '', /^feeds\/alle\.ics: .*20000 Byte/);
  const few = made(events, {feeds: 3});
  assert.equal(few.files.size, 3);
  assert.match(few.faults[0]?.en ?? '', /7 calendars are too many; 3 were written/);
});

test('JSON-LD that is too large names the nearest dates', () => {
  const bytes = eventsJsonLd(directory, events, organizations, places, 1_500);
  assert.ok(bytes.length <= 1_500);
  const {'@graph': some}: {'@graph': {startDate: string}[]} = JSON.parse(new TextDecoder().decode(bytes));
  assert.ok(some.length > 0 && some.length < expected().length);
  assert.equal(some[0]?.startDate, '2026-11-24T09:30:00+01:00');
});

test('a town without events has no feed, and the three months end on a day that exists', () => {
  assert.equal(made([]).files.size, 0);
  const on = (generated_at: string): string => nextThreeMonths({...directory, generated_at}).to;
  assert.equal(on('2026-11-30T12:00:00Z'), '2027-02-28');
  assert.equal(on('2026-12-31T23:30:00Z'), '2027-04-01');
});
