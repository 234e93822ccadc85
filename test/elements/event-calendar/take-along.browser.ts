import {expect} from '@open-wc/testing';
import ICAL from 'ical.js';
import '../../../src/define/event-calendar.ts';
import {directory} from '../../../src/contract/examples/directory.ts';
import {events, familyBreakfast, sleepTalk} from '../../../src/contract/examples/event.ts';
import type {Event as TownEvent} from '../../../src/contract/event.ts';
import {downloadOf} from '../../support/download.ts';
import {EventCalendarPage} from '../../support/event-calendar-page.ts';
import {allByRole, byRole, shownText} from '../../support/shown.ts';
import {requests, restore, townAt} from '../../support/town.ts';
import {uidHost} from '../../../src/domain/formats/uid-host.ts';
import {waitUntil} from '../../support/wait-until.ts';

/** A Tuesday morning. */
const now = '2026-11-24T10:00:00+01:00';

/** The components of a calendar file, as an independent program reads it. */
const readEvents = (text: string) =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));

describe('dates that are taken along', () => {
  afterEach(() => {
    restore();
    history.replaceState(null, '', location.pathname + location.search);
    document.body.removeAttribute('discreet');
  });

  let towns = 0;
  const open = (attributes: Record<string, string> = {}, records: readonly TownEvent[] = events) =>
    EventCalendarPage.open({
      'data-api': townAt(`mit-${(towns += 1)}`, {...directory, events: [...records]}),
      now,
      days: '60',
      ...attributes,
    });
  const press = (root: Node, name: string) => () => byRole(root, 'button', name).click();

  it('one date as a calendar file', async () => {
    const calendar = await open();
    const entry = await calendar.open('13. Januar');
    const {name, type, text} = await downloadOf(press(entry, 'In den Kalender'));
    expect([name, type]).to.deep.equal(['Familienfrühstück.ics', 'text/calendar']);
    const [event, second] = readEvents(text);
    expect(second).to.equal(undefined);
    expect(event?.isRecurring()).to.equal(false);
    expect(event?.startDate.toJSDate().toISOString()).to.equal('2027-01-13T09:00:00.000Z');
    expect(event?.endDate.toJSDate().toISOString()).to.equal('2027-01-13T11:00:00.000Z');
    expect(event?.uid).to.equal('familienfruehstueck-0-20270106T1000-0@' + uidHost(directory.source));
    expect(event?.description).to.contain('Eine Woche später').and.to.contain('Gemeinsam frühstücken');
  });

  it('a series as a rule, with the date that moved', async () => {
    const calendar = await open();
    const entry = await calendar.open('2. Dezember');
    const {text} = await downloadOf(press(entry, 'Ganze Reihe in den Kalender'));
    const all = readEvents(text);
    expect(all.filter((event) => event.isRecurring()).length).to.equal(2);
    expect(text).to.contain('RECURRENCE-ID').and.to.contain('BEGIN:VTIMEZONE');
    await calendar.unfold(byRole(calendar.entry('Elternabend'), 'disclosure', 'Mehr dazu'));
    await waitUntil(() => allByRole(calendar.entry('Elternabend'), 'button', /Kalender/).length);
    expect(allByRole(calendar.entry('Elternabend'), 'button', 'Ganze Reihe in den Kalender')).to.deep.equal([]);
  });

  it('what the filters leave, and nothing else', async () => {
    const calendar = await open();
    await calendar.openFilters();
    await calendar.choose('Ort', 'Treffpunkt Linde');
    const {name, text} = await downloadOf(press(calendar.element, 'Diese Termine in den Kalender'));
    expect(name).to.equal('termin.ics');
    expect(readEvents(text).map(({startDate}) => startDate.toJSDate().toISOString())).to.deep.equal([
      '2026-12-16T09:00:00.000Z',
      '2027-01-20T09:00:00.000Z',
    ]);
    expect(new Set(readEvents(text).map(({uid}) => uid)).size).to.equal(2);
  });

  it('on a discreet page the file’s name tells nothing', async () => {
    document.body.setAttribute('discreet', '');
    const calendar = await open();
    const entry = await calendar.open('2. Dezember');
    expect((await downloadOf(press(entry, 'In den Kalender'))).name).to.equal('termin.ics');
  });

  it('kept dates: one file, a link, a code; nothing is stored or sent', async () => {
    const calendar = await open();
    await calendar.open('16. Dezember');
    const asked = requests().length;
    for (const words of ['2. Dezember', 'Elternabend']) {
      const entry = await calendar.open(words);
      press(entry, 'Merken')();
      await waitUntil(() => allByRole(entry, 'button', 'Gemerkt').length, 'the date is kept');
    }
    expect(calendar.text).to.contain('Die Liste bleibt nur, solange diese Seite offen ist.');
    await expect(calendar.element).to.be.accessible();
    const {text} = await downloadOf(press(calendar.element, 'Gemerkte in den Kalender'));
    expect(readEvents(text).map(({summary}) => summary)).to.deep.equal([
      'Mit Kinderärztin',
      'Elternabend: Wie Babys schlafen',
    ]);
    press(calendar.element, 'QR-Code zeigen')();
    await calendar.shows('#termine=familienfruehstueck~20261202T1000,abend-schlafen~20270121T1930');
    expect([requests().length, localStorage.length, sessionStorage.length, location.hash]).to.deep.equal([
      asked,
      0,
      0,
      '',
    ]);
    await calendar.press('Liste leeren');
    expect(calendar.text).not.to.contain('Die Liste bleibt');
  });

  it('a link shows the dates that it carries; what does not exist, or is cut off, is left out', async () => {
    const odd: TownEvent = {...sleepTalk, id: 'a,b~c&d=%', name: 'Seltsame Kennung'};
    const key = encodeURIComponent('a,b~c&d=%~20270121T1930');
    history.replaceState(null, '', `#x=1&termine=${key},familienfruehstueck~20270106T1000,gibt-es-nicht~2027,kaputt`);
    const calendar = await open({}, [familyBreakfast, odd]);
    await calendar.shows('Die Liste bleibt');
    const kept = allByRole(calendar.element, 'listitem')
      .filter((item) => item.closest('.kept'))
      .map(shownText);
    expect(kept).to.deep.equal(['Mi., 13. Jan., 10:00: Familienfrühstück', 'Do., 21. Jan., 19:30: Seltsame Kennung']);
  });

  it('half a link is no reason to fail', async () => {
    history.replaceState(null, '', '#termine=familie%E4~2');
    const calendar = await open();
    expect(calendar.dates().length).to.be.greaterThan(0);
    expect(calendar.text).not.to.contain('Die Liste bleibt');
  });

  it('prints a page for each month, in large type', async () => {
    const calendar = await open();
    await calendar.press('Drucken');
    await waitUntil(
      () => document.querySelector('iframe')?.contentDocument?.querySelector('article'),
      'the print is there',
    );
    const page = document.querySelector('iframe')?.contentDocument?.body;
    const months = [...(page?.querySelectorAll('section') ?? [])];
    expect(months.map((month) => month.querySelector('h1')?.textContent?.trim())).to.deep.equal([
      'Dezember 2026',
      'Januar 2027',
    ]);
    expect(page?.textContent).to.contain('Familienfrühstück').and.to.contain('Verlegt von Mittwoch, 6. Januar 2027');
    document.querySelector('iframe')?.remove();
  });
});
