import {expect} from '@open-wc/testing';
import '../../../src/define/event-calendar.ts';
import {directory} from '../../../src/contract/examples/directory.ts';
import {events, familyBreakfast, sleepTalk} from '../../../src/contract/examples/event.ts';
import type {Event as TownEvent} from '../../../src/contract/event.ts';
import {EventCalendarPage} from '../../support/event-calendar-page.ts';
import {listen, stopListening} from '../../support/console.ts';
import {allByRole, shownText} from '../../support/shown.ts';
import {restore, townAt} from '../../support/town.ts';

/** A Tuesday morning. */
const now = '2026-11-24T10:00:00+01:00';

describe('month, week and day of an event-calendar', () => {
  let said: readonly string[] = [];

  beforeEach(() => {
    said = listen();
  });

  afterEach(() => {
    stopListening();
    restore();
    document.documentElement.lang = 'de';
    document.documentElement.removeAttribute('dir');
  });

  const open = (attributes: Record<string, string> = {}, records: readonly TownEvent[] = events) =>
    EventCalendarPage.open({
      'data-api': townAt('ansichten', {...directory, events: [...records]}),
      now,
      ...attributes,
    });

  it('a month: each day is read with its full date and the number of its dates', async () => {
    const calendar = await open();
    await calendar.show('Monat');
    await calendar.press('Weiter');
    expect(calendar.range).to.equal('Dezember 2026');
    const cells = calendar.cells();
    expect(cells.length).to.equal(42);
    expect(cells[0]).to.equal('Montag, 30. November 2026, kein Termin');
    expect(cells.filter((words) => !words.endsWith('kein Termin'))).to.deep.equal([
      'Mittwoch, 2. Dezember 2026, 1 Termin',
      'Mittwoch, 16. Dezember 2026, 1 Termin',
    ]);
    await expect(calendar.element).to.be.accessible();
    expect(said).to.deep.equal([]);
  });

  it('the chosen day’s dates stand below the grid, each with its full date', async () => {
    const calendar = await open({view: 'month'});
    expect(calendar.range).to.equal('November 2026');
    expect(calendar.text).to.contain('An diesem Tag steht kein Termin fest.');
    await calendar.jump('2026-12-02');
    expect(calendar.dates()).to.deep.equal(['Mittwoch, 2. Dezember 2026: Familienfrühstück']);
    calendar.cell('Mittwoch, 16. Dezember').click();
    await calendar.element.updateComplete;
    expect(calendar.dates()).to.deep.equal(['Mittwoch, 16. Dezember 2026: Familienfrühstück']);
    await calendar.open('16. Dezember');
    expect(calendar.text).to.contain('Gemeinsam frühstücken');
    await expect(calendar.element).to.be.accessible();
  });

  it('the keyboard as in the date grid of the ARIA practices', async () => {
    const calendar = await open({view: 'month'});
    const {element} = calendar;
    const stops = () => [...(element.shadowRoot?.querySelectorAll('[role="gridcell"][tabindex="0"]') ?? [])];
    expect(stops().length).to.equal(1);
    calendar.cell('Dienstag, 24. November').focus();
    expect(await calendar.key('ArrowRight')).to.match(/^Mittwoch, 25. November 2026/);
    expect(await calendar.key('ArrowLeft')).to.match(/^Dienstag, 24. November 2026/);
    expect(await calendar.key('ArrowDown')).to.match(/^Dienstag, 1. Dezember 2026/);
    expect(calendar.range).to.equal('Dezember 2026');
    expect(await calendar.key('ArrowUp')).to.match(/^Dienstag, 24. November 2026/);
    expect(await calendar.key('End')).to.match(/^Sonntag, 29. November 2026/);
    expect(await calendar.key('Home')).to.match(/^Montag, 23. November 2026/);
    expect(await calendar.key('PageDown')).to.match(/^Mittwoch, 23. Dezember 2026/);
    expect(await calendar.key('PageUp')).to.match(/^Montag, 23. November 2026/);
    expect(await calendar.key('Shift+PageDown')).to.match(/^Dienstag, 23. November 2027/);
    expect(await calendar.key('Shift+PageUp')).to.match(/^Montag, 23. November 2026/);
    expect(stops().length).to.equal(1);
    expect(await calendar.key('Enter')).to.equal('Montag, 23. November 2026');
    expect(element.shadowRoot?.activeElement?.localName).to.equal('h4');
  });

  it('from right to left the arrows go where they point', async () => {
    document.documentElement.lang = 'ar';
    document.documentElement.dir = 'rtl';
    const calendar = await open({view: 'month'});
    const cell = calendar.element.shadowRoot?.querySelector<HTMLElement>('[role="gridcell"][tabindex="0"]');
    cell?.focus();
    const day = () => Number(calendar.element.shadowRoot?.activeElement?.getAttribute('data-day'));
    const first = day();
    await calendar.key('ArrowRight');
    expect(day()).to.equal(first - 1);
    await calendar.key('ArrowLeft');
    expect(day()).to.equal(first);
    await expect(calendar.element).to.be.accessible();
  });

  it('today, next, previous, and any day', async () => {
    const calendar = await open({view: 'month'});
    expect(calendar.cell('Dienstag, 24. November').getAttribute('aria-current')).to.equal('date');
    await calendar.press('Zurück');
    expect(calendar.range).to.equal('Oktober 2026');
    await calendar.jump('2027-02-28');
    expect(calendar.range).to.equal('Februar 2027');
    expect(calendar.cell('Sonntag, 28. Februar').getAttribute('aria-selected')).to.equal('true');
    await calendar.press('Heute');
    expect(calendar.range).to.equal('November 2026');
    await calendar.jump('');
    await calendar.jump('0026-11-24');
    expect(calendar.range).to.equal('November 2026');
  });

  it('a week, and a day', async () => {
    const calendar = await open({view: 'week'});
    expect(calendar.cells().length).to.equal(7);
    await calendar.press('Weiter');
    expect(calendar.range).to.match(/30\. November.*6\. Dezember 2026/);
    expect(calendar.cell('Mittwoch, 2. Dezember').textContent).to.contain('Familienfrühstück');
    await expect(calendar.element).to.be.accessible();
    await calendar.show('Tag');
    await calendar.press('Weiter');
    expect(calendar.range).to.equal('Mittwoch, 2. Dezember 2026');
    expect(calendar.dates()).to.deep.equal(['Mittwoch, 2. Dezember 2026: Familienfrühstück']);
    await expect(calendar.element).to.be.accessible();
    await calendar.press('Liste');
    expect(calendar.months()).to.include('Dezember 2026');
  });

  it('an unknown word for a view is the list; the page may choose another later', async () => {
    const calendar = await open({view: 'jahr'});
    expect(calendar.months()).to.include('Dezember 2026');
    calendar.element.setAttribute('view', 'month');
    await calendar.gridThere();
    expect(calendar.range).to.equal('November 2026');
  });

  it('what lasts for days stands on each of them, what goes past midnight on its evening', async () => {
    const calendar = await open({view: 'month'}, [
      {id: 'ferien', name: 'Ferienspiele', schedules: [{dtstart: '2026-11-09', duration: 'P3D'}]},
      {id: 'nacht', name: 'Lesenacht', schedules: [{dtstart: '2026-11-20T20:00', duration: 'PT12H'}]},
      {id: 'lager', name: 'Zeltlager', schedules: [{dtstart: '2026-11-27T18:00', duration: 'P2DT2H'}]},
    ]);
    const busy = calendar.cells().filter((words) => words.endsWith('1 Termin'));
    expect(busy.map((words) => words.split(' ')[1])).to.deep.equal(['9.', '10.', '11.', '20.', '27.', '28.', '29.']);
  });

  it('a day with many dates names some, and the number of the others', async () => {
    const many = Array.from({length: 5}, (_, n) => ({...sleepTalk, id: `e${n}`, name: `Abend ${n}`}));
    const calendar = await open({view: 'month'}, many);
    await calendar.jump('2027-01-21');
    const cell = calendar.cell('Donnerstag, 21. Januar 2027, 5 Termine');
    expect([...cell.querySelectorAll('.name')].length).to.equal(2);
    expect(cell.textContent).to.contain('+3');
    expect(calendar.dates().length).to.equal(5);
  });

  it('on a phone a day shows the number of its dates', async () => {
    const calendar = await open({view: 'month'});
    calendar.element.style.inlineSize = '360px';
    await calendar.jump('2026-12-02');
    const cell = calendar.cell('Mittwoch, 2. Dezember');
    expect(cell.querySelector('.names')?.checkVisibility()).to.equal(false);
    expect(cell.querySelector('.dot')?.checkVisibility()).to.equal(true);
    expect(calendar.element.scrollWidth).to.be.at.most(360);
    expect(cell.getBoundingClientRect().height).to.be.at.least(44);
  });

  it('the month is worked out on the page’s clock, the rule on its own', async () => {
    const late: TownEvent = {id: 'x', name: 'Nachtkino', schedules: [{dtstart: '2026-11-30T23:30', duration: 'PT20M'}]};
    const calendar = await open({view: 'month', 'data-time-zone': 'Asia/Tokyo'}, [late]);
    await calendar.jump('2026-12-01');
    expect(calendar.dates()).to.deep.equal(['Dienstag, 1. Dezember 2026: Nachtkino']);
    expect(shownText(calendar.entry('Nachtkino'))).to.contain('07:30–07:50');
  });

  it('one moved date is on its new day only', async () => {
    const calendar = await open({view: 'month'}, [familyBreakfast]);
    await calendar.jump('2027-01-13');
    expect(calendar.dates().length).to.equal(1);
    await calendar.jump('2027-01-06');
    expect(calendar.dates().length).to.equal(0);
    expect(allByRole(calendar.element, 'listitem', /Verlegt/)).to.deep.equal([]);
  });
});
