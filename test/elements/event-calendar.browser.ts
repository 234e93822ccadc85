import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import '../../src/define/event-calendar.ts';
import {directory} from '../../src/contract/examples/directory.ts';
import {events, familyBreakfast, familyFestival, networkMeeting} from '../../src/contract/examples/event.ts';
import type {Event as TownEvent} from '../../src/contract/event.ts';
import {listen, stopListening} from '../support/console.ts';
import {EventCalendarPage} from '../support/event-calendar-page.ts';
import {fallback} from '../support/mount.ts';
import {allByRole, shownText} from '../support/shown.ts';
import {requests, restore, townAt} from '../support/town.ts';
import {waitUntil} from '../support/wait-until.ts';

/** A Tuesday morning. */
const now = '2026-11-24T10:00:00+01:00';

describe('event-calendar', () => {
  let said: readonly string[] = [];
  const unexpected: string[] = [];
  const open = (attributes: Record<string, string> = {}, records: readonly TownEvent[] = events) =>
    EventCalendarPage.open({
      'data-api': townAt('musterstadt', {...directory, events: [...records]}),
      now,
      ...attributes,
    });

  beforeEach(() => {
    said = listen();
  });

  afterEach(() => {
    unexpected.push(...said);
    stopListening();
    restore();
  });

  it('shows a series at the first Wednesday here and at the third Wednesday there', async () => {
    const calendar = await open({days: '60'}, [familyBreakfast]);
    expect(calendar.dates()).to.deep.equal([
      'Mittwoch, 2. Dezember 2026: Familienfrühstück',
      'Mittwoch, 16. Dezember 2026: Familienfrühstück',
      'Mittwoch, 13. Januar 2027: Familienfrühstück',
      'Mittwoch, 20. Januar 2027: Familienfrühstück',
    ]);
    const special = shownText(calendar.entry('2. Dezember'));
    expect(special)
      .to.contain('10:00–12:00')
      .and.to.contain('Familienbüro am Markt')
      .and.to.contain('Mit Kinderärztin');
    expect(shownText(calendar.entry('16. Dezember'))).to.contain('Treffpunkt Linde');
    expect(calendar.months()).to.deep.equal(['Dezember 2026', 'Januar 2027']);
    await expect(calendar.element).to.be.accessible();
  });

  it('marks a date that was moved, and says why', async () => {
    const calendar = await open({days: '60'}, [familyBreakfast]);
    const entry = calendar.entry('13. Januar');
    expect(shownText(entry)).to.contain('Verlegt von Mittwoch, 6. Januar 2027');
    await calendar.open('13. Januar');
    expect(shownText(entry)).to.contain('Eine Woche später, weil das Haus geschlossen ist.');
    expect(shownText(entry)).to.contain('Gemeinsam frühstücken').and.to.contain('Familienbüro Musterstadt');
    expect(shownText(calendar.entry('20. Januar'))).not.to.contain('Verlegt');
  });

  it('a moved date is pointed to from the day that people have in mind', async () => {
    const calendar = await open({days: '60'}, [familyBreakfast]);
    const notices = allByRole(calendar.element, 'listitem', /Verlegt auf/).map(shownText);
    expect(notices).to.deep.equal([
      'Mittwoch, 6. Januar 2027: Familienfrühstück Verlegt auf Mittwoch, 13. Januar 2027',
    ]);
  });

  it('keeps a date that is cancelled, and says so', async () => {
    const calendar = await open({days: '80'}, [familyBreakfast]);
    expect(shownText(calendar.entry('3. Februar'))).to.contain('Fällt aus');
    expect(shownText(calendar.entry('20. Januar'))).not.to.contain('Fällt aus');
  });

  it('shows behind a tap where, what it costs, who holds it, whom to ask, where one registers, and whose data it is', async () => {
    const talk: TownEvent = {
      ...familyBreakfast,
      access: ['register'],
      fees_description: 'Mit Kaffee 2 Euro',
      source_id: 'familienbildung',
    };
    const calendar = await open({days: '20'}, [talk]);
    expect(
      requests().some(({url}) => url.includes('contacts')),
      'contacts are asked for later',
    ).to.equal(false);
    const entry = await calendar.open('2. Dezember');
    for (const words of [
      'Familienbüro am Markt',
      'Weg dorthin zeigen',
      'Mit Kaffee 2 Euro',
      'Veranstaltet von: Familienbüro Musterstadt',
      'Koordination Frühe Hilfen',
      'Anmelden:',
      'familienbuero.example',
      'Sprachen: Deutsch und Englisch',
      'jeden ersten Mittwoch im Monat: 10:00–12:00, nicht an Feiertagen',
      'Angaben von: Familienbildungsstätte',
      'Stimmt etwas nicht?',
    ])
      await waitUntil(() => shownText(entry).includes(words), `shows "${words}": ${shownText(entry)}`);
    await expect(calendar.element).to.be.accessible();
  });

  it('folds what is over away, with its number', async () => {
    const calendar = await open();
    expect(calendar.past && shownText(calendar.past)).to.equal('Vergangene Termine (1) anzeigen');
    expect(calendar.text).not.to.contain('Familienfest');
    if (calendar.past) await calendar.unfold(calendar.past);
    expect(shownText(calendar.entry('Familienfest')))
      .to.contain('20. September 2026')
      .and.to.contain('ganztägig');
    expect(calendar.dates().filter((words) => words.includes('Familienfest')).length).to.equal(1);
  });

  it('unfolds with the keyboard', async () => {
    const calendar = await open();
    calendar.past?.focus();
    await sendKeys({press: 'Enter'});
    await calendar.shows('Familienfest zum Weltkindertag');
  });

  it('a series that goes on is not over: its next date is shown, however far ahead', async () => {
    const calendar = await open({days: '1'}, [familyBreakfast]);
    expect(calendar.past).to.equal(undefined);
    expect(calendar.dates()).to.deep.equal(['Mittwoch, 2. Dezember 2026: Familienfrühstück']);
  });

  it('shows what is still going on, and what is over the moment it ends', async () => {
    const one = [{id: 'x', name: 'Spielkreis', schedules: [{dtstart: '2026-11-24T09:00', duration: 'PT1H'}]}];
    expect((await open({now: '2026-11-24T09:59:00+01:00'}, one)).dates().length).to.equal(1);
    const over = await open({now: '2026-11-24T10:00:00+01:00'}, one);
    expect(over.dates()).to.deep.equal([]);
    expect(over.past && shownText(over.past)).to.equal('Vergangene Termine (1) anzeigen');
  });

  it('says of an event that lasts days from when to when', async () => {
    const fair = [{id: 'x', name: 'Familienmesse', schedules: [{dtstart: '2026-12-09', duration: 'P3D'}]}];
    const calendar = await open({}, fair);
    expect(calendar.dates()).to.deep.equal(['Mittwoch, 9. Dezember 2026: Familienmesse']);
    expect(shownText(calendar.entry('Familienmesse'))).to.match(/9\.\s?[–-]\s?11\. Dezember 2026/);
  });

  it('does not show families what is for professionals, unless the editor asks for it', async () => {
    expect((await open({days: '120'})).text).not.to.contain('Netzwerktreffen');
    const meetings = await open({audience: 'professional', days: '120'}, [networkMeeting, familyBreakfast]);
    expect(meetings.dates()).to.deep.equal(['Donnerstag, 25. Februar 2027: Netzwerktreffen Frühe Hilfen']);
    expect(shownText(meetings.entry('Netzwerktreffen'))).to.contain('Fällt aus');
  });

  it('shows ten dates, then more', async () => {
    const daily = [
      {id: 'x', name: 'Offener Treff', schedules: [{dtstart: '2026-11-25T09:00', freq: 'DAILY' as const, count: 25}]},
    ];
    const calendar = await open({}, daily);
    expect(calendar.dates().length).to.equal(10);
    await calendar.press('Weitere Termine zeigen');
    expect(calendar.dates().length).to.equal(20);
    await calendar.press('Weitere Termine zeigen');
    expect(calendar.dates().length).to.equal(25);
    expect(allByRole(calendar.element, 'button', /^Weitere/)).to.deep.equal([]);
  });

  it('says that nothing is planned, above the editor’s own words', async () => {
    const calendar = await open({}, []);
    expect(calendar.text).to.equal(`Zurzeit stehen keine Termine fest. ${fallback}`);
    await expect(calendar.element).to.be.accessible();
  });

  it('shows the slice of a district, a topic, a place or an organizer', async () => {
    expect((await open({topic: 'baby'})).dates()).to.deep.equal([
      'Donnerstag, 21. Januar 2027: Elternabend: Wie Babys schlafen',
    ]);
    const linde = await open({place: 'treffpunkt-linde', days: '60'});
    expect(linde.dates().some((words) => words.includes('16. Dezember'))).to.equal(true);
    expect(
      linde.dates().some((words) => words.includes('2. Dezember')),
      linde.dates().join(' | '),
    ).to.equal(false);
    expect((await open({provider: 'turnverein', days: '60'})).dates()[0]).to.contain('Eltern-Kind-Turnen');
    // What has no district is for the whole town.
    expect((await open({district: 'nord'})).dates()[0]).to.contain('2. Dezember');
    expect((await open({district: 'nord'}, [familyFestival])).past).to.equal(undefined);
  });

  it('an event whose rule cannot be worked out is left out and told, the others are shown', async () => {
    const broken = {
      ...familyBreakfast,
      id: 'kaputt',
      name: 'Kaputt',
      schedules: [{dtstart: '2026-11-30T10:00', freq: 'WEEKLY' as const, timezone: 'Europa/Bünde'}],
    };
    const calendar = await open({days: '30'}, [broken, familyBreakfast]);
    expect(calendar.dates().length).to.equal(2);
    expect(calendar.text).not.to.contain('Kaputt');
    expect(said.length, said.join('\n')).to.equal(1);
    expect(said[0]).to.match(/<event-calendar> .*"kaputt".*Europa\/Bünde/);
    said = [];
  });

  it('shows times in the zone that the page names', async () => {
    const page = await open({'data-time-zone': 'Europe/Lisbon', days: '20'}, [familyBreakfast]);
    expect(shownText(page.entry('2. Dezember'))).to.contain('09:00–11:00');
  });

  for (const [lang, status] of [
    ['en', 'Cancelled'],
    ['ar', undefined],
    ['de-simple', undefined],
  ] as const) {
    it(`speaks ${lang}`, async () => {
      document.documentElement.lang = lang;
      const calendar = await open({days: '80'}, [familyBreakfast, familyFestival]);
      expect(calendar.dates().length).to.equal(5);
      expect(calendar.text).not.to.contain('Fällt aus ');
      if (status) expect(calendar.text).to.contain(status);
      if (lang === 'ar') expect(calendar.text).to.contain('فطور عائلي');
      await expect(calendar.element).to.be.accessible();
      document.documentElement.lang = 'de';
    });
  }

  it('in all of this has said nothing on the console that was not asked for', () => {
    expect(unexpected).to.deep.equal([]);
  });
});
