import assert from 'node:assert/strict';
import {test} from 'node:test';
import {activate, type Locale} from '../../src/i18n/locale.ts';
import {ageWords} from '../../src/i18n/words/age.ts';
import {answersWords} from '../../src/i18n/words/answers.ts';
import {nextTimeWords} from '../../src/i18n/words/next-time.ts';
import {openStateWords, type Openness} from '../../src/i18n/words/open-state.ts';
import {costWord} from '../../src/i18n/words/price.ts';

const locales: readonly Locale[] = ['de', 'en', 'ar', 'de-simple'];
const zone = 'Europe/Berlin';

/** A Sunday morning. */
const now = new Date('2026-11-22T10:00:00+01:00');

/** The words in German, English, Arabic and Leichte Sprache; marks of direction, which one does not see, taken out. */
async function inAll(words: (locale: Locale) => string | undefined): Promise<(string | undefined)[]> {
  const all: (string | undefined)[] = [];
  for (const locale of locales) {
    assert.equal(await activate(locale), locale);
    all.push(
      words(locale)
        ?.replace(/[\u200e\u200f]/g, '')
        .replaceAll('\u00a0', ' '),
    );
  }
  return all;
}

const ages: [number | undefined, number | undefined, ...(string | undefined)[]][] = [
  [undefined, undefined, undefined, undefined, undefined, undefined],
  [0, 36, 'bis 3 Jahre', 'Up to 3 years', 'حتى 3 سنوات', 'bis 3 Jahre'],
  [0, 1, 'bis 1 Monat', 'Up to 1 month', 'حتى شهر', 'bis 1 Monat'],
  [6, 18, '6 bis 18 Monate', '6 to 18 months', 'من 6 إلى 18 شهرًا', '6 bis 18 Monate'],
  [6, 36, '6 Monate bis 3 Jahre', '6 months to 3 years', 'من 6 أشهر إلى 3 سنوات', '6 Monate bis 3 Jahre'],
  [36, 72, '3 bis 6 Jahre', '3 to 6 years', 'من 3 إلى 6 سنوات', '3 bis 6 Jahre'],
  [6, undefined, '6 Monate und älter', '6 months and older', 'من عمر 6 أشهر فأكثر', '6 Monate und älter'],
  [-6, 12, 'Schwangerschaft bis 1 Jahr', 'Pregnancy to 1 year', 'من الحمل حتى سنة', 'Schwangere und Kinder bis 1 Jahr'],
  [-6, -1, 'in der Schwangerschaft', 'During pregnancy', 'أثناء الحمل', 'für Schwangere'],
];

for (const [from, to, ...expected] of ages) {
  test(`age from ${from} to ${to} months`, async () => {
    assert.deepEqual(await inAll((locale) => ageWords(from, to, locale)), expected);
  });
}

test('an age that is no round number of years is not rounded up to one that the offer does not take', async () => {
  const [german] = await inAll((locale) => ageWords(0, 30, locale));
  assert.doesNotMatch(german ?? '', /\b3 Jahre/);
});

const states: [Openness, string[], string[]][] = [
  [
    {open: true, nextChange: '2026-11-22T17:00:00+01:00'},
    ['jetzt offen bis 17:00 Uhr', 'Open now until 17:00', 'مفتوح الآن حتى الساعة 17:00', 'Jetzt offen. Bis 17:00 Uhr.'],
    [
      'antwortet jetzt, bis 17:00 Uhr',
      'Someone answers now, until 17:00',
      'يردّ الآن حتى الساعة 17:00',
      'Jetzt ist jemand da. Bis 17:00 Uhr.',
    ],
  ],
  [
    {open: true, nextChange: null},
    ['jetzt offen', 'Open now', 'مفتوح الآن', 'Jetzt offen.'],
    [
      'antwortet jetzt, rund um die Uhr',
      'Someone answers now, day and night',
      'يردّ الآن، على مدار الساعة',
      'Es ist immer jemand da. Tag und Nacht.',
    ],
  ],
  [
    {open: false, nextChange: null},
    ['zurzeit geschlossen', 'Closed at the moment', 'مغلق حاليًا', 'Jetzt geschlossen.'],
    ['zurzeit nicht besetzt', 'No one answers at the moment', 'لا أحد يردّ حاليًا', 'Jetzt ist niemand da.'],
  ],
  [
    {open: false, nextChange: '2026-11-23T09:00:00+01:00'},
    [
      'öffnet morgen um 9:00 Uhr',
      'Opens tomorrow at 9:00',
      'يفتح غدًا الساعة 09:00',
      'Wieder offen: morgen um 9:00 Uhr',
    ],
    [
      'antwortet wieder morgen um 9:00 Uhr',
      'Answers again tomorrow at 9:00',
      'يردّ مجددًا غدًا الساعة 09:00',
      'Wieder da: morgen um 9:00 Uhr',
    ],
  ],
];

for (const [state, open, answers] of states) {
  test(`${state.open ? 'open' : 'closed'} until ${state.nextChange}`, async () => {
    assert.deepEqual(await inAll((locale) => openStateWords(state, now, locale, zone)), open);
    assert.deepEqual(await inAll((locale) => answersWords(state, now, locale, zone)), answers);
  });
}

const times: [string, ...string[]][] = [
  ['2026-11-22T23:59:00+01:00', 'heute um 23:59 Uhr', 'today at 23:59', 'اليوم الساعة 23:59', 'heute um 23:59 Uhr'],
  ['2026-11-23T00:00:00+01:00', 'morgen um 0:00 Uhr', 'tomorrow at 0:00', 'غدًا الساعة 00:00', 'morgen um 0:00 Uhr'],
  // Midnight in Greenwich is one o'clock here, on the same day.
  ['2026-11-23T00:00:00Z', 'morgen um 1:00 Uhr', 'tomorrow at 1:00', 'غدًا الساعة 01:00', 'morgen um 1:00 Uhr'],
  [
    '2026-11-28T09:30:00+01:00',
    'Samstag um 9:30 Uhr',
    'Saturday at 9:30',
    'يوم السبت الساعة 09:30',
    'Samstag um 9:30 Uhr',
  ],
  ['2026-11-29T09:30:00+01:00', 'am 29. November', 'on 29 November', 'يوم 29 نوفمبر', 'am 29. November'],
];

for (const [instant, ...expected] of times) {
  test(`${instant} as people say it`, async () => {
    assert.deepEqual(await inAll((locale) => nextTimeWords(instant, now, locale, zone)), expected);
  });
}

test('the day of the clocks counts as one day', async () => {
  await activate('de');
  const before = new Date('2026-10-24T12:00:00+02:00');
  assert.equal(nextTimeWords('2026-10-25T09:00:00+01:00', before, 'de', zone), 'morgen um 9:00 Uhr');
  assert.equal(nextTimeWords('2026-10-26T09:00:00+01:00', before, 'de', zone), 'Montag um 9:00 Uhr');
});

const costs: [Parameters<typeof costWord>[0], ...(string | undefined)[]][] = [
  [undefined, undefined, undefined, undefined, undefined],
  [[], undefined, undefined, undefined, undefined],
  [[{option: 'nach Einkommen'}], undefined, undefined, undefined, undefined],
  [[{amount: 0}], 'kostenlos', 'Free', 'مجاني', 'kostet nichts'],
  [[{amount: 5}], '5 €', '€5', '5 €', '5 €'],
  [[{amount: 2.5}], '2,50 €', '€2.50', '2.50 €', '2,50 €'],
  [[{amount: 24}, {amount: 12}], 'ab 12 €', 'From €12', 'ابتداءً من 12 €', 'ab 12 €'],
];

for (const [options, ...expected] of costs) {
  test(`costs ${JSON.stringify(options)}`, async () => {
    assert.deepEqual(await inAll((locale) => costWord(options, locale)), expected);
  });
}

test('an offer that is free for some only is not called free', async () => {
  const words = await inAll((locale) => costWord([{amount: 0}, {amount: 5}], locale));
  const free = await inAll((locale) => costWord([{amount: 0}], locale));
  words.forEach((word, index) => assert.notEqual(word, free[index]));
});
