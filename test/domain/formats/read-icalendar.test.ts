import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Event} from '../../../src/contract/event.ts';
import {occurrences} from '../../../src/domain/schedule/occurrences.ts';
import {
  readICalendar,
  type CalendarRead,
  type ReadCalendarOptions,
} from '../../../src/domain/formats/read-icalendar/read-icalendar.ts';
import {plainText} from '../../../server/publish/sources/plain-text.ts';

const read = (text: string, more: Partial<ReadCalendarOptions> = {}): CalendarRead =>
  readICalendar(text, {plain: plainText, ...more});
/** A calendar of one event, from line 3 on. */
const event = (...lines: string[]): string =>
  ['BEGIN:VCALENDAR', 'BEGIN:VEVENT', 'SUMMARY:Babytreff', ...lines, 'END:VEVENT', 'END:VCALENDAR', ''].join('\r\n');
const only = ({events}: CalendarRead): Event => {
  assert.equal(events.length, 1);
  return events[0] ?? assert.fail();
};
const datesOf = ({schedules}: Event, to = '2028-01-01'): string[] =>
  schedules.flatMap((schedule) =>
    [...occurrences(schedule, {to, limit: 50})].map(({start, end, status}) =>
      [start, end, ...(status === 'confirmed' ? [] : [status])].join(' '),
    ),
  );
const faultsOf = ({faults}: CalendarRead): string[] =>
  faults.map(({code, line, property}) => [code, line, property].filter((part) => part !== undefined).join(' '));

/** Lines of an event -> its first dates, and what is reported. */
const dirty: Record<string, {lines: string[]; dates: string[]; faults?: string[]}> = {
  'a date without VALUE=DATE': {lines: ['DTSTART:20260301'], dates: ['2026-03-01 2026-03-02']},
  'a date with hyphens': {lines: ['DTSTART:2026-03-01'], dates: ['2026-03-01 2026-03-02']},
  'a time as ISO 8601 writes it': {
    lines: ['DTSTART:2026-03-01T10:00:00', 'DTEND:2026-03-01T11:30'],
    dates: ['2026-03-01T10:00:00+01:00 2026-03-01T11:30:00+01:00'],
  },
  'a time with an offset': {
    lines: ['DTSTART:20260701T100000+0100', 'DTEND:20260701T110000+0100'],
    dates: ['2026-07-01T11:00:00+02:00 2026-07-01T12:00:00+02:00'],
  },
  'a time without seconds': {
    lines: ['DTSTART:20260301T1000', 'DURATION:PT90M'],
    dates: ['2026-03-01T10:00:00+01:00 2026-03-01T11:30:00+01:00'],
  },
  '24:00': {
    lines: ['DTSTART:20260301T200000', 'DTEND:20260301T240000'],
    dates: ['2026-03-01T20:00:00+01:00 2026-03-02T00:00:00+01:00'],
  },
  'UTC is put on the clocks of the town, in winter and in summer': {
    lines: ['DTSTART:20260701T080000Z', 'DTEND:20260701T093000Z'],
    dates: ['2026-07-01T10:00:00+02:00 2026-07-01T11:30:00+02:00'],
  },
  'a whole day that was written in UTC': {
    lines: ['DTSTART:20260630T220000Z', 'DTEND:20260701T220000Z'],
    dates: ['2026-07-01 2026-07-02'],
  },
  'a whole day to 23:59': {
    lines: ['DTSTART:20260301T000000', 'DTEND:20260301T235959'],
    dates: ['2026-03-01 2026-03-02'],
  },
  "three days with Outlook's mark": {
    lines: ['DTSTART:20260301T000000', 'DTEND:20260304T000000', 'X-MICROSOFT-CDO-ALLDAYEVENT:TRUE'],
    dates: ['2026-03-01 2026-03-04'],
  },
  'a day that ends on itself': {
    lines: ['DTSTART;VALUE=DATE:20260301', 'DTEND;VALUE=DATE:20260301'],
    dates: ['2026-03-01 2026-03-02'],
  },
  'several weeks': {
    lines: ['DTSTART;VALUE=DATE:20260301', 'DTEND;VALUE=DATE:20260411'],
    dates: ['2026-03-01 2026-04-11'],
  },
  'several days by the clock, over a change of it': {
    lines: ['DTSTART;TZID=Europe/Berlin:20260327T160000', 'DTEND;TZID=Europe/Berlin:20260329T120000'],
    dates: ['2026-03-27T16:00:00+01:00 2026-03-29T12:00:00+02:00'],
  },
  'an end before the start': {
    lines: ['DTSTART:20260301T100000', 'DTEND:20260301T090000'],
    dates: ['2026-03-01T10:00:00+01:00 2026-03-01T10:00:00+01:00'],
    faults: ['end_before_start 5 DTEND'],
  },
  'an end in words': {
    lines: ['DTSTART:20260301T100000', 'DTEND:nach dem Essen'],
    dates: ['2026-03-01T10:00:00+01:00 2026-03-01T10:00:00+01:00'],
    faults: ['unreadable_date 5 DTEND'],
  },
  'a duration that is none': {
    lines: ['DTSTART:20260301T100000', 'DURATION:2 Stunden'],
    dates: ['2026-03-01T10:00:00+01:00 2026-03-01T10:00:00+01:00'],
    faults: ['unreadable_duration 5 DURATION'],
  },
  'weeks as a duration': {lines: ['DTSTART:20260301', 'DURATION:P2W'], dates: ['2026-03-01 2026-03-15']},
  'a Windows zone': {
    lines: ['DTSTART;TZID=W. Europe Standard Time:20260301T100000', 'DURATION:PT1H'],
    dates: ['2026-03-01T10:00:00+01:00 2026-03-01T11:00:00+01:00'],
  },
  'a Windows zone in quotation marks, with the number of a copy': {
    lines: ['DTSTART;TZID="GMT Standard Time 1":20260301T100000', 'DURATION:PT1H'],
    dates: ['2026-03-01T10:00:00+00:00 2026-03-01T11:00:00+00:00'],
  },
  'what Outlook shows, with a colon and no quotation marks': {
    lines: ['DTSTART;TZID=(UTC+01:00) Amsterdam, Berlin, Bern, Rom, Stockholm, Wien:20260301T100000', 'DURATION:PT1H'],
    dates: ['2026-03-01T10:00:00+01:00 2026-03-01T11:00:00+01:00'],
  },
  "a zone with its producer's prefix": {
    lines: ['DTSTART;TZID=/mozilla.org/20050126_1/Europe/Lisbon:20260301T100000', 'DURATION:PT1H'],
    dates: ['2026-03-01T10:00:00+00:00 2026-03-01T11:00:00+00:00'],
  },
  'a zone that nobody knows': {
    lines: ['DTSTART;TZID=Zuhause:20260301T100000', 'DURATION:PT1H'],
    dates: ['2026-03-01T10:00:00+01:00 2026-03-01T11:00:00+01:00'],
    faults: ['unknown_zone 4 DTSTART'],
  },
  'a rule in small letters with an empty part and a blank': {
    lines: ['DTSTART:20260302T100000', 'RRULE:freq=weekly; count=2;;byday='],
    dates: [
      '2026-03-02T10:00:00+01:00 2026-03-02T10:00:00+01:00',
      '2026-03-09T10:00:00+01:00 2026-03-09T10:00:00+01:00',
    ],
    faults: ['rule_part 5 RRULE'],
  },
  'COUNT and UNTIL': {
    lines: ['DTSTART:20260302', 'RRULE:FREQ=WEEKLY;COUNT=9;UNTIL=2026-03-10'],
    dates: ['2026-03-02 2026-03-03', '2026-03-09 2026-03-10'],
    faults: ['rule_part 5 RRULE'],
  },
  'a rule that cannot be read leaves the first date': {
    lines: ['DTSTART:20260302', 'RRULE:FREQ=MANCHMAL'],
    dates: ['2026-03-02 2026-03-03'],
    faults: ['unreadable_rule 5 RRULE'],
  },
  'a rule that never comes true leaves the first date': {
    lines: ['DTSTART:20260302', 'RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30'],
    dates: ['2026-03-02 2026-03-03'],
    faults: ['unreadable_rule 5 RRULE'],
  },
  'a start that the rule does not give is shown and counted': {
    lines: ['DTSTART:20260302', 'RRULE:FREQ=WEEKLY;BYDAY=WE;COUNT=2'],
    dates: ['2026-03-02 2026-03-03', '2026-03-04 2026-03-05'],
    faults: ['start_outside_rule 5 RRULE'],
  },
  'a rule in UTC means the clocks of the town, its last date too': {
    lines: ['DTSTART:20261019T080000Z', 'RRULE:FREQ=WEEKLY;BYDAY=MO;UNTIL=20261026T080000Z'],
    dates: [
      '2026-10-19T10:00:00+02:00 2026-10-19T10:00:00+02:00',
      '2026-10-26T10:00:00+01:00 2026-10-26T10:00:00+01:00',
    ],
    faults: ['utc_rule 5 RRULE'],
  },
  'a rule in UTC on the day before': {
    lines: ['DTSTART:20260301T230000Z', 'DTEND:20260301T233000Z', 'RRULE:FREQ=WEEKLY;BYDAY=SU;COUNT=2'],
    dates: [
      '2026-03-02T00:00:00+01:00 2026-03-02T00:30:00+01:00',
      '2026-03-09T00:00:00+01:00 2026-03-09T00:30:00+01:00',
    ],
    faults: ['utc_rule 6 RRULE'],
  },
  'left-out dates in UTC of either kind': {
    lines: [
      'DTSTART:20260323T090000Z',
      'RRULE:FREQ=WEEKLY;COUNT=5',
      'EXDATE:20260330T080000Z',
      'EXDATE:20260406T090000Z,,quatsch',
    ],
    dates: [
      '2026-03-23T10:00:00+01:00 2026-03-23T10:00:00+01:00',
      '2026-04-13T10:00:00+02:00 2026-04-13T10:00:00+02:00',
      '2026-04-20T10:00:00+02:00 2026-04-20T10:00:00+02:00',
    ],
    faults: ['utc_rule 5 RRULE', 'unreadable_date 7 EXDATE'],
  },
  'left-out dates as days, and at midnight as Outlook writes them': {
    lines: [
      'DTSTART;TZID=Europe/Berlin:20260302T100000',
      'RRULE:FREQ=WEEKLY;COUNT=4',
      'EXDATE;VALUE=DATE:20260309',
      'EXDATE;TZID=Europe/Berlin:20260316T000000',
    ],
    dates: [
      '2026-03-02T10:00:00+01:00 2026-03-02T10:00:00+01:00',
      '2026-03-23T10:00:00+01:00 2026-03-23T10:00:00+01:00',
    ],
  },
  'added dates and periods': {
    lines: [
      'DTSTART;TZID=Europe/Berlin:20260302T100000',
      'DURATION:PT1H',
      'RDATE;TZID=Europe/Berlin:20260303T110000,20260304T110000',
      'RDATE;VALUE=PERIOD:20260305T090000Z/PT2H,20260306T090000Z/20260306T103000Z',
    ],
    dates: [
      '2026-03-02T10:00:00+01:00 2026-03-02T11:00:00+01:00',
      '2026-03-03T11:00:00+01:00 2026-03-03T12:00:00+01:00',
      '2026-03-04T11:00:00+01:00 2026-03-04T12:00:00+01:00',
      '2026-03-05T10:00:00+01:00 2026-03-05T12:00:00+01:00',
      '2026-03-06T10:00:00+01:00 2026-03-06T11:30:00+01:00',
    ],
  },
  'a second rule adds its dates': {
    lines: ['DTSTART:20260302', 'RRULE:FREQ=DAILY;COUNT=2', 'RRULE:FREQ=WEEKLY;COUNT=3'],
    dates: ['2026-03-02 2026-03-03', '2026-03-03 2026-03-04', '2026-03-09 2026-03-10', '2026-03-16 2026-03-17'],
    faults: ['second_rule 6 RRULE'],
  },
  'EXRULE takes dates away': {
    lines: [
      'DTSTART;TZID=Europe/Berlin:20260302T100000',
      'RRULE:FREQ=DAILY;COUNT=5',
      'EXRULE:FREQ=WEEKLY;BYDAY=TU,TH',
      'EXDATE;TZID=Europe/Berlin:20260306T100000',
    ],
    dates: [
      '2026-03-02T10:00:00+01:00 2026-03-02T10:00:00+01:00',
      '2026-03-04T10:00:00+01:00 2026-03-04T10:00:00+01:00',
    ],
    faults: ['except_rule 6 EXRULE'],
  },
  'a second rule that cannot be read is told': {
    lines: ['DTSTART:20260302', 'RRULE:FREQ=DAILY;COUNT=1', 'RRULE:FREQ=MONTHLY;BYDAY=XX', 'EXRULE:FREQ=NEVER'],
    dates: ['2026-03-02 2026-03-03'],
    faults: ['unreadable_rule 6 RRULE', 'unreadable_rule 7 EXRULE'],
  },
  'DTSTART twice': {
    lines: ['DTSTART:20260302', 'DTSTART:20260402'],
    dates: ['2026-03-02 2026-03-03'],
    faults: ['twice 5 DTSTART'],
  },
  '200 years': {lines: ['DTSTART:18260302', 'DTEND:20260302'], dates: ['1826-03-02 2026-03-02']},
};
for (const [name, {lines, dates, faults = []}] of Object.entries(dirty)) {
  test(`dates: ${name}`, () => {
    const found = read(event(...lines));
    assert.deepEqual(datesOf(only(found)), dates);
    assert.deepEqual(faultsOf(found), faults);
  });
}

test('an event without a readable start or without any name is left out, the others stay', () => {
  const text = `BEGIN:VEVENT\nSUMMARY:a\nEND:VEVENT\nBEGIN:VEVENT\nSUMMARY:b\nDTSTART:20260230\nEND:VEVENT\nBEGIN:VEVENT\nDTSTART:20260301\nEND:VEVENT\nBEGIN:VEVENT\nSUMMARY:d\nDTSTART:20260301\nEXDATE:20260301\nEND:VEVENT\nBEGIN:VEVENT\nSUMMARY:gut\nDTSTART:20260301\nEND:VEVENT\n`;
  const found = read(text);
  assert.equal(only(found).name, 'gut');
  assert.deepEqual(faultsOf(found), [
    'no_start 1 DTSTART',
    'unreadable_date 6 DTSTART',
    'no_name 8 SUMMARY',
    'never_happens 11 DTSTART',
  ]);
  assert.ok(found.faults.every(({effect}) => effect === 'event'));
});

test('DTEND names the last day where the file gives it away, and nowhere else', () => {
  const days = (...ends: [string, string][]): string =>
    ends.map(([start, end], i) => `BEGIN:VEVENT\nSUMMARY:${i}\nDTSTART:${start}\nDTEND:${end}\nEND:VEVENT\n`).join('');
  const lastOf = (text: string): string | undefined => datesOf(read(text).events.at(-1) ?? assert.fail())[0];
  const trip: [string, string] = ['20260501', '20260503'];
  assert.equal(lastOf(days(['20260301', '20260301'], trip)), '2026-05-01 2026-05-04');
  assert.equal(lastOf(days(['20260301', '20260302'], trip)), '2026-05-01 2026-05-03');
  const mixed = days(['20260301', '20260301'], ['20260302', '20260303'], ['20260305', '20260306'], trip);
  assert.equal(lastOf(mixed), '2026-05-01 2026-05-03');
  assert.equal(lastOf(`PRODID:-//WebCalendar-v1.9\n${days(trip)}`), '2026-05-01 2026-05-04');
});

test('without UID the id follows from the content, not from the order', () => {
  const first = 'BEGIN:VEVENT\nSUMMARY:a\nDTSTART:20260301\nEND:VEVENT\n';
  const second = 'BEGIN:VEVENT\nSUMMARY:b\nDTSTART:20260301\nEND:VEVENT\n';
  const ids = (text: string): string[] => read(text).events.map(({id}) => id);
  assert.deepEqual(ids(first + second), ids(second + first).reverse());
  assert.equal(ids(first + first).length, 1);
  assert.match(ids(first)[0] ?? '', /^ical-[0-9a-z]+$/);
});

test('one UID: revisions are one event, careless copies are several', () => {
  const of = (summary: string, ...lines: string[]): string =>
    ['BEGIN:VEVENT', 'UID:1', `SUMMARY:${summary}`, ...lines, 'END:VEVENT', ''].join('\n');
  const revised = read(of('neu', 'DTSTART:20260302', 'SEQUENCE:2') + of('alt', 'DTSTART:20260301', 'SEQUENCE:1'));
  assert.equal(only(revised).name, 'neu');
  assert.deepEqual(faultsOf(revised), ['duplicate 7 UID']);
  const careless = read(of('a', 'DTSTART:20260301') + of('b', 'DTSTART:20260302'));
  assert.deepEqual(careless.events.map(({name}) => name).sort(), ['a', 'b']);
  assert.equal(new Set(careless.events.map(({id}) => id)).size, 2);
});

const series = (...overrides: string[][]): string =>
  [
    'BEGIN:VCALENDAR',
    ...['BEGIN:VEVENT', 'UID:s', 'SUMMARY:Treff', 'DTSTART;TZID=Europe/Berlin:20260302T100000', 'DURATION:PT1H'],
    ...['LOCATION:Haus A', 'RRULE:FREQ=WEEKLY;COUNT=3', 'END:VEVENT'],
    ...overrides.flatMap((lines) => ['BEGIN:VEVENT', 'UID:s', ...lines, 'END:VEVENT']),
    'END:VCALENDAR',
    '',
  ].join('\r\n');
const on = (id: string): string => `RECURRENCE-ID;TZID=Europe/Berlin:${id}`;

test('single dates are moved, made longer, cancelled, renamed, put elsewhere', () => {
  const found = read(
    series(
      [on('20260302T100000'), 'SUMMARY:Treff', 'DTSTART;TZID=Europe/Berlin:20260303T110000', 'DURATION:PT2H'],
      ['RECURRENCE-ID:20260309T090000Z', 'STATUS:CANCELLED'],
      [on('20260316T100000'), 'SUMMARY:Fest', 'LOCATION:Haus B', 'DESCRIPTION:Mit Kuchen'],
    ),
  );
  assert.deepEqual(datesOf(only(found)), [
    '2026-03-03T11:00:00+01:00 2026-03-03T13:00:00+01:00 moved',
    '2026-03-09T10:00:00+01:00 2026-03-09T11:00:00+01:00 cancelled',
    '2026-03-16T10:00:00+01:00 2026-03-16T11:00:00+01:00',
  ]);
  const {changes = []} = only(found).schedules[0] ?? {};
  assert.equal(changes[2]?.name, 'Fest');
  assert.equal(changes[2]?.note, 'Mit Kuchen');
  assert.deepEqual(
    found.places.map(({name}) => name),
    ['Haus A', 'Haus B'],
  );
  assert.deepEqual(found.faults, []);
});

test('an override of a date that the rule does not give, or that is left out as well, is shown', () => {
  const found = read(series([on('20260304T100000'), 'SUMMARY:Extra', 'DTSTART;TZID=Europe/Berlin:20260305T100000']));
  assert.equal(datesOf(only(found))[1], '2026-03-05T10:00:00+01:00 2026-03-05T10:00:00+01:00 moved');
  const lost = series([
    on('20260309T100000'),
    'SUMMARY:Treff',
    'DTSTART;TZID=Europe/Berlin:20260310T100000',
    'DURATION:PT1H',
  ]);
  const kept = read(lost.replace('RRULE', 'EXDATE;TZID=Europe/Berlin:20260309T100000\r\nRRULE'));
  assert.equal(datesOf(only(kept))[1], '2026-03-10T10:00:00+01:00 2026-03-10T11:00:00+01:00 moved');
});

test('a private date of a series is left out, one for all that follow is told, one without a series stands alone', () => {
  const hidden = read(series([on('20260309T100000'), 'CLASS:PRIVATE', 'SUMMARY:Geheim']));
  assert.equal(datesOf(only(hidden)).length, 2);
  assert.ok(!JSON.stringify(hidden).includes('Geheim'));
  const future = read(series(['RECURRENCE-ID;RANGE=THISANDFUTURE:20260309T090000Z', 'SUMMARY:Neu']));
  assert.deepEqual(faultsOf(future), ['this_and_future 12 RECURRENCE-ID']);
  const alone = read(event('UID:x', on('20260309T100000'), 'DTSTART;TZID=Europe/Berlin:20260310T100000'));
  assert.deepEqual(datesOf(only(alone)), ['2026-03-10T10:00:00+01:00 2026-03-10T10:00:00+01:00']);
  assert.deepEqual(faultsOf(alone), ['no_series 2 RECURRENCE-ID']);
});

test('private and confidential events are counted and nothing of them is told', () => {
  const found = read(
    event('DTSTART:20260301', 'CLASS:PRIVATE', 'URL:quatsch') + event('DTSTART:2026', 'CLASS:Confidential'),
  );
  assert.equal(found.hidden, 2);
  assert.deepEqual([found.events, found.places, found.faults], [[], [], []]);
});

test('cancelled and tentative events say so; METHOD:CANCEL cancels all', () => {
  assert.equal(only(read(event('DTSTART:20260301', 'STATUS:CANCELLED'))).status, 'cancelled');
  assert.equal(only(read(event('DTSTART:20260301', 'STATUS:tentative'))).status, 'tentative');
  assert.equal(only(read(`METHOD:CANCEL\n${event('DTSTART:20260301')}`)).status, 'cancelled');
});

test('HTML becomes text; X-ALT-DESC only where there is no DESCRIPTION', () => {
  const say = (...lines: string[]): unknown => only(read(event('DTSTART:20260301', ...lines))).description;
  assert.equal(say('DESCRIPTION:<p>Für <b>Väter</b></p><p>mit Kindern</p>'), 'Für Väter\n\nmit Kindern');
  assert.equal(say('DESCRIPTION:<b>Eins</b>\\nZwei\\, drei\\; \\\\ &amp; vier'), 'Eins\nZwei, drei; \\ & vier');
  assert.equal(say('DESCRIPTION: ', 'X-ALT-DESC;FMTTYPE=text/html:<html><body>Hallo<br>Du</body></html>'), 'Hallo\nDu');
  assert.equal(say('DESCRIPTION:Text', 'X-ALT-DESC:<i>Anderes</i>'), 'Text');
  assert.equal(say('DESCRIPTION;ENCODING=QUOTED-PRINTABLE:Fr=C3=BChst=C3=BCck'), 'Frühstück');
});

test('lines: any ends, no blank in the fold, a mark at the start, indented, raw line ends in a text', () => {
  const clean = event('UID:u', 'DTSTART:20260301', 'DESCRIPTION:Wir treffen uns');
  const expected = read(clean).events;
  for (const text of [
    clean.replaceAll('\r\n', '\n'),
    clean.replaceAll('\r\n', '\r'),
    `\uFEFF${clean}`,
    clean.replace(/^(?=.)/gm, '    '),
  ])
    assert.deepEqual(read(text).events, expected);
  assert.deepEqual(read(clean.replaceAll('\r\n', '\r\r\n')).events, expected);
  const long = 'Ein langer Satz, der nach fünfundsiebzig Zeichen weitergeht, mitten im Wor';
  const folded = read(event('DTSTART:20260301', `DESCRIPTION:${long}`, 't und dann endet.'));
  assert.equal(only(folded).description, `${long}t und dann endet.`);
  assert.deepEqual(faultsOf(folded), ['folding 5 DESCRIPTION']);
  const raw = read(
    event('DTSTART:20260301', 'DESCRIPTION:Eins', 'Zwei: drei', '', 'Location: hinter der Kirche', 'UID:z'),
  );
  assert.equal(only(raw).description, 'Eins\nZwei: drei\nLocation: hinter der Kirche');
  assert.equal(only(raw).id, 'z');
});

test('components: unclosed, nested, closed twice, alarms, other things, no calendar around', () => {
  const unclosed = read(
    'BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:a\nDTSTART:20260301\nBEGIN:VEVENT\nSUMMARY:b\nDTSTART:20260302\n',
  );
  assert.deepEqual(
    unclosed.events.map(({name}) => name),
    ['a', 'b'],
  );
  assert.deepEqual(faultsOf(unclosed), ['unclosed 2 VEVENT', 'unclosed 1 VCALENDAR', 'unclosed 5 VEVENT']);
  const nested =
    'BEGIN:VTODO\nBEGIN:VEVENT\nSUMMARY:a\nDTSTART:20260301\nBEGIN:VALARM\nDESCRIPTION:Wecker\nSUMMARY:x\nEND:VEVENT\nEND:VEVENT\nEND:VTODO\n';
  const found = read(nested);
  assert.deepEqual(only(found), {...only(found), name: 'a'});
  assert.equal(only(found).description, undefined);
  assert.deepEqual(faultsOf(found), ['unclosed 1 VTODO', 'unclosed 5 VALARM', 'no_opening 9 END', 'no_opening 10 END']);
  const todo = read('BEGIN:VCALENDAR\nBEGIN:VTODO\nSUMMARY:Einkaufen\nDTSTART:20260301\nEND:VTODO\nEND:VCALENDAR\n');
  assert.deepEqual([todo.events, todo.faults], [[], []]);
});

const zoned = (tzid: string, ...zone: string[]): CalendarRead =>
  read(
    `BEGIN:VCALENDAR\nBEGIN:VTIMEZONE\nTZID:${tzid}\n${zone.join('\n')}\nEND:VTIMEZONE\n${event(`DTSTART;TZID=${tzid}:20260701T100000`)}`,
  );
const offsets = (standard: string, daylight?: string): string[] => [
  ...['BEGIN:STANDARD', `TZOFFSETTO:${standard}`, 'TZNAME:x', 'END:STANDARD'],
  ...(daylight ? ['BEGIN:DAYLIGHT', `TZOFFSETTO:${daylight}`, 'END:DAYLIGHT'] : []),
];

test('an unknown zone is found by X-LIC-LOCATION, or by its offsets', () => {
  const start = (found: CalendarRead): string => datesOf(only(found))[0]?.slice(0, 25) ?? '';
  assert.equal(start(zoned('Amt', 'X-LIC-LOCATION:Europe/Lisbon')), '2026-07-01T10:00:00+01:00');
  assert.equal(start(zoned('Customized Time Zone', ...offsets('+0100', '+0200'))), '2026-07-01T10:00:00+02:00');
  assert.equal(only(zoned('Amt', ...offsets('+0100', '+0200'))).schedules[0]?.timezone, undefined);
  assert.equal(start(zoned('Amt', ...offsets('-0500', '-0400'))), '2026-07-01T10:00:00-04:00');
  const fixed = zoned('Amt', ...offsets('+0300'));
  assert.equal(start(fixed), '2026-07-01T10:00:00+03:00');
  assert.equal(fixed.faults[0]?.code, 'guessed_zone');
  assert.equal(zoned('Amt', ...offsets('+0545')).faults[0]?.code, 'unknown_zone');
});

test('X-WR-TIMEZONE is for times without a zone, the town for those without both', () => {
  const start = (calendar: string, timezone?: string): string | undefined =>
    datesOf(only(read(`BEGIN:VCALENDAR\n${calendar}\n${event('DTSTART:20260701T100000')}`, {timezone})))[0]?.slice(
      0,
      25,
    );
  assert.equal(start('X-WR-TIMEZONE:Europe/Lisbon'), '2026-07-01T10:00:00+01:00');
  assert.equal(start('X-WR-TIMEZONE:UTC'), '2026-07-01T10:00:00+02:00');
  const [schedule] = only(read(event('DTSTART:20260701T080000Z'), {timezone: 'Europe/London'})).schedules;
  assert.deepEqual(schedule, {dtstart: '2026-07-01T09:00:00'});
});

test('LOCATION and GEO become a place, an address of the web does not', () => {
  const place = (...lines: string[]) => read(event('DTSTART:20260301', ...lines)).places[0];
  const {id: _, ...full} =
    place('LOCATION:Haus der Familie\\, Markt 1\\, 59368 Werne\\, Deutschland', 'GEO:51.66;7.63') ?? {};
  assert.deepEqual(full, {
    name: 'Haus der Familie',
    address: {address_1: 'Markt 1', postal_code: '59368', city: 'Werne'},
    latitude: 51.66,
    longitude: 7.63,
  });
  assert.equal(place('LOCATION:Saal\\, 1. Stock', 'GEO:51.66\\,7.63')?.latitude, 51.66);
  assert.equal(place('LOCATION:Saal', 'GEO:0;0')?.latitude, undefined);
  const online = read(event('DTSTART:20260301', 'LOCATION:https://meet.example/raum'));
  assert.deepEqual(online.places, []);
  assert.deepEqual([only(online).url, only(online).modes], ['https://meet.example/raum', ['video']]);
  assert.deepEqual(faultsOf(read(event('DTSTART:20260301', 'LOCATION:a', 'GEO:hier'))), ['unusable_position 6 GEO']);
});

test('an organizer is a name of an organization, never an address, never a person', () => {
  const name = (...lines: string[]): unknown => {
    const found = read(event('DTSTART:20260301', ...lines));
    assert.ok(!JSON.stringify(found).includes('@'));
    return found.organizations[0]?.name;
  };
  assert.equal(
    name('ORGANIZER;CN="Familienzentrum Mitte, Haus 2":mailto:info@example.org'),
    'Familienzentrum Mitte, Haus 2',
  );
  assert.equal(name('ORGANIZER;CN=Erika Muster:mailto:erika.muster@example.org'), undefined);
  assert.equal(name('ORGANIZER;CN=erika@example.org:mailto:erika@example.org'), undefined);
  assert.equal(name('ORGANIZER:mailto:erika@example.org'), undefined);
  assert.equal(name('CONTACT:Evangelische Kirchengemeinde'), 'Evangelische Kirchengemeinde');
  assert.equal(name('CONTACT:Erika Muster\\, 030 23125 000'), undefined);
  assert.equal(name('ATTENDEE;CN=Max Muster:mailto:max@example.org'), undefined);
});

test('categories become topics that are known, each once; addresses only with https', () => {
  const known = new Map([
    ['ELTERN KIND', 'eltern'],
    ['krabbelgruppe', 'eltern'],
  ]);
  const topicOf = (word: string): string | undefined => known.get(word);
  const found = read(
    event('DTSTART:20260301', 'CATEGORIES:ELTERN KIND,Doppelt\\, nein,doppelt', 'CATEGORIES:krabbelgruppe'),
    {topicOf},
  );
  assert.deepEqual(only(found).topics, ['eltern']);
  assert.equal(
    only(read(event('DTSTART:20260301', 'URL;VALUE=URI:https\\://a.example/x\\,y'))).url,
    'https://a.example/x,y',
  );
  for (const url of ['http://a.example/', 'javascript:alert(1)', 'https://'])
    assert.deepEqual(faultsOf(read(event('DTSTART:20260301', `URL:${url}`))), ['unusable_url 5 URL']);
});

test('events that were over before a day are counted', () => {
  const text =
    event('DTSTART:20200301') +
    event('DTSTART:20200301', 'RRULE:FREQ=DAILY;COUNT=3') +
    event('DTSTART:20200301', 'RRULE:FREQ=YEARLY');
  const found = read(text, {since: '2026-01-01'});
  assert.equal(found.past, 2);
  assert.equal(found.events.length, 1);
});
