import {expect} from '@open-wc/testing';
import '../../../src/define/event-calendar.ts';
import {directory} from '../../../src/contract/examples/directory.ts';
import {
  events,
  familyBreakfast,
  familyFestival,
  sleepTalk,
  toddlerGymCourse,
} from '../../../src/contract/examples/event.ts';
import type {Event as TownEvent} from '../../../src/contract/event.ts';
import {EventCalendarPage} from '../../support/event-calendar-page.ts';
import {allByRole, byRole} from '../../support/shown.ts';
import {requests, restore, townAt} from '../../support/town.ts';

/** A Tuesday morning. */
const now = '2026-11-24T10:00:00+01:00';

describe('search and filters of an event-calendar', () => {
  afterEach(restore);

  let towns = 0;
  const open = async (records: readonly TownEvent[] = events, attributes: Record<string, string> = {}) => {
    const calendar = await EventCalendarPage.open({
      'data-api': townAt(`filter-${(towns += 1)}`, {...directory, events: [...records]}),
      now,
      days: '60',
      ...attributes,
    });
    if (records.length > 1) await calendar.openFilters();
    return calendar;
  };

  it('each word of a list has the number of dates behind it', async () => {
    const calendar = await open();
    expect(calendar.choices('Ort')).to.include.members(['Familienbüro am Markt (2)', 'Treffpunkt Linde (2)']);
    expect(calendar.choices('Zugang')).to.deep.equal(['alle', 'mit Anmeldung (3)', 'ohne Anmeldung (4)']);
    expect(calendar.count).to.equal('7 Termine');
    await expect(calendar.element).to.be.accessible();
  });

  it('what is chosen is what is shown, and stands as chips that take it back', async () => {
    const calendar = await open();
    await calendar.choose('Ort', 'Treffpunkt Linde');
    expect(calendar.dates()).to.deep.equal([
      'Mittwoch, 16. Dezember 2026: Familienfrühstück',
      'Mittwoch, 20. Januar 2027: Familienfrühstück',
    ]);
    expect(calendar.count).to.equal('2 Termine');
    await calendar.press('Treffpunkt Linde entfernen');
    expect(calendar.count).to.equal('7 Termine');
    await calendar.choose('Zugang', 'mit Anmeldung');
    await calendar.choose('Art der Teilnahme', 'digital oder am Telefon');
    expect(calendar.dates()).to.deep.equal(['Donnerstag, 21. Januar 2027: Elternabend: Wie Babys schlafen']);
    await calendar.press('Alles zurücksetzen');
    expect(calendar.count).to.equal('7 Termine');
    expect(allByRole(calendar.element, 'button', 'Alles zurücksetzen')).to.deep.equal([]);
  });

  it('by topic, audience, language and free of charge; counts follow the other choices', async () => {
    const calendar = await open();
    await calendar.choose('Thema', 'Treffpunkte und Kurse');
    expect(calendar.choices('Sprache')).to.deep.equal(['alle', 'Deutsch (4)', 'Englisch (4)']);
    await calendar.choose('Sprache', 'Englisch');
    expect(calendar.count).to.equal('4 Termine');
    expect(calendar.choices('Thema')).to.include('Leben mit Baby (0)');
    await calendar.press('Alles zurücksetzen');
    byRole(calendar.element, 'button', 'Monat');
    const tick = calendar.element.shadowRoot?.querySelector<HTMLInputElement>('input[name="free"]');
    tick?.click();
    await calendar.element.updateComplete;
    expect(calendar.count).to.equal('4 Termine');
  });

  it('what has no district is for each of them', async () => {
    const calendar = await open([
      {...sleepTalk, districts: ['nord']},
      {...sleepTalk, id: 'b', districts: ['sued']},
      familyBreakfast,
    ]);
    expect(calendar.choices('Ortsteil')).to.include('Nordviertel (5)');
    await calendar.choose('Ortsteil', 'Nordviertel');
    expect(calendar.count).to.equal('5 Termine');
  });

  it('a list that cannot tell dates apart is not shown, and one event needs no filters', async () => {
    const calendar = await open([sleepTalk, {...sleepTalk, id: 'b'}]);
    expect(calendar.lists()).to.deep.equal([]);
    const single = await open([sleepTalk]);
    expect(allByRole(single.element, 'disclosure', 'Suchen und filtern')).to.deep.equal([]);
  });

  it('finds by words, also by everyday ones; nothing is sent, stored or put into the address', async () => {
    const calendar = await open();
    const [asked, address] = [requests().length, location.href];
    await calendar.search('schlafen');
    await calendar.shows('1 Termin');
    expect(calendar.dates()).to.deep.equal(['Donnerstag, 21. Januar 2027: Elternabend: Wie Babys schlafen']);
    await calendar.search('frühstücken');
    await calendar.hides('Elternabend');
    expect(calendar.dates()[0]).to.contain('Familienfrühstück');
    await calendar.search('Quantenphysik');
    await calendar.shows('Dazu steht kein Termin fest.');
    expect(calendar.text).to.contain('030 23125 099');
    await calendar.search('');
    await calendar.shows('7 Termine');
    expect([requests().length, location.href, localStorage.length, sessionStorage.length]).to.deep.equal([
      asked,
      address,
      0,
      0,
    ]);
  });

  it('filters hold in the month and for what is over', async () => {
    const calendar = await open([familyBreakfast, familyFestival, toddlerGymCourse]);
    await calendar.choose('Ort', 'Treffpunkt Linde');
    expect(calendar.past).to.equal(undefined);
    await calendar.show('Monat');
    await calendar.jump('2026-12-16');
    expect(calendar.cells().filter((words) => words.endsWith('1 Termin'))).to.deep.equal([
      'Mittwoch, 16. Dezember 2026, 1 Termin',
    ]);
    expect(calendar.count).to.equal('1 Termin');
  });

  it('what is for professionals cannot be found by families', async () => {
    const calendar = await open(events, {days: '200'});
    expect(calendar.choices('Für wen').join()).not.to.contain('Fachkräfte');
    await calendar.search('Netzwerktreffen');
    await calendar.shows('Dazu steht kein Termin fest.');
    expect(calendar.dates()).to.deep.equal([]);
  });
});
