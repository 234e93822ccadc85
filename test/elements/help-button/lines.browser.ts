import {expect} from '@open-wc/testing';
import '../../../src/define/help-button.ts';
import {directory} from '../../../src/contract/examples/directory.ts';
import {onCallLine, talkLine} from '../../../src/contract/examples/help.ts';
import type {HelpLine} from '../../../src/contract/help.ts';
import {listen, stopListening} from '../../support/console.ts';
import {emulate} from '../../support/emulate.ts';
import {HelpButtonPage} from '../../support/help-button-page.ts';
import {allByRole, shownText} from '../../support/shown.ts';
import {restore, townAt} from '../../support/town.ts';
import {waitUntil} from '../../support/wait-until.ts';

/** A Tuesday morning: the evening line sleeps, the on-call service answers. */
const now = '2026-11-24T10:00:00+01:00';

/** The numbers that stand at the foot in any case. */
const emergency = ['tel:112', 'tel:110'];

describe('the lines of a help-button', () => {
  let said: readonly string[] = [];
  const unexpected: string[] = [];
  const withLines = (name: string, lines: readonly HelpLine[]) =>
    townAt(`hilfe-${name}`, {...directory, help: {lines: [...lines]}});
  const open = (lines: readonly HelpLine[] = [talkLine, onCallLine], attributes: Record<string, string> = {}) =>
    HelpButtonPage.open({'data-api': withLines(lines.map(({id}) => id).join('-'), lines), now, ...attributes});

  // A dialog that is still fading in has no contrast to measure.
  before(() => emulate({reducedMotion: 'reduce'}));

  after(() => emulate({}));

  beforeEach(() => {
    said = listen();
  });

  afterEach(() => {
    unexpected.push(...said);
    stopListening();
    restore();
  });

  it('shows the town first, then the country; who answers now stands before who sleeps', async () => {
    const page = await open([talkLine, onCallLine]);
    await page.tap();
    expect(page.lines().slice(0, 2)).to.deep.equal(['Rufbereitschaft der Stadt', 'Plaudertelefon']);
    expect(page.lines()).to.include.members(['Elterntelefon', 'TelefonSeelsorge', 'Ärztlicher Bereitschaftsdienst']);
    expect(shownText(page.line('Rufbereitschaft der Stadt'))).to.contain('antwortet jetzt, rund um die Uhr');
    expect(shownText(page.line('Plaudertelefon'))).to.contain('antwortet wieder heute um 19:00 Uhr');
    expect(shownText(page.line('Elterntelefon'))).to.contain('antwortet jetzt, bis 19:00 Uhr');
    expect(page.calls().slice(-2)).to.deep.equal(emergency);
  });

  it('at night the order is another one', async () => {
    const morning: HelpLine = {
      ...onCallLine,
      id: 'buero',
      name: 'Büro am Morgen',
      hours: [{freq: 'DAILY', opens_at: '08:00', closes_at: '12:00'}],
    };
    const {hours: _hours, ...unknown} = {...onCallLine, id: 'unbekannt', name: 'Ohne Zeiten'};
    const page = await open([unknown, morning, talkLine], {now: '2026-11-24T23:30:00+01:00'});
    await page.tap();
    expect(page.lines().slice(0, 3)).to.deep.equal(['Plaudertelefon', 'Büro am Morgen', 'Ohne Zeiten']);
    expect(shownText(page.line('Plaudertelefon'))).to.contain('antwortet jetzt, bis morgen um 1:00 Uhr');
    expect(shownText(page.line('Ohne Zeiten'))).to.contain('Sprechzeiten nicht bekannt');
    const national = page.lines().slice(3);
    expect(national.indexOf('TelefonSeelsorge')).to.be.below(national.indexOf('Elterntelefon'));
  });

  it('its first picture stands before the tap, and nothing in it moves when the lines below have come', async () => {
    const page = await open([talkLine, onCallLine]);
    page.button.click();
    // No task has passed: the tap itself has opened it.
    expect(page.lines()).to.deep.equal(['Rufbereitschaft der Stadt', 'Plaudertelefon']);
    expect(page.calls().slice(-2)).to.deep.equal(emergency);
    const edges = () =>
      page
        .lines()
        .slice(0, 2)
        .map((name) => page.line(name).getBoundingClientRect().top);
    const first = edges();
    await waitUntil(() => page.lines().includes('Elterntelefon'), 'the national lines come');
    expect(edges()).to.deep.equal(first);
  });

  it('lays its dialog out before the tap, where nobody sees it', async () => {
    const page = await open([onCallLine]);
    const dialog = page.element.shadowRoot?.querySelector('dialog');
    if (!dialog) throw new Error('no dialog');
    await new Promise((resolve) => new MutationObserver(resolve).observe(dialog, {attributeFilter: ['style']}));
    expect(dialog.style.length).to.equal(0);
    expect(page.dialog).to.equal(undefined);
  });

  it('the town’s own words for 112 do not show the number twice', async () => {
    const page = await open([{...onCallLine, id: 'notruf-112', tier: 'emergency', phones: [{number: '112'}]}]);
    await page.tap();
    expect(page.calls().filter((address) => address === 'tel:112').length).to.equal(1);
  });

  const parents: HelpLine = {
    id: 'de-nummergegenkummer-eltern',
    name: 'Elterntelefon der Stadt',
    tier: 'talk',
    phones: [{number: '+493023125300'}],
  };

  it('of a national number the newer copy counts', async () => {
    const page = await open([{...parents, verified_on: '2999-01-01'}]);
    await page.tap();
    expect(page.lines()).to.include('Elterntelefon der Stadt').and.not.to.include('Elterntelefon');
    expect(page.calls()).to.include('tel:+493023125300').and.not.to.include('tel:+498001110550');
  });

  it('an older copy, or one without a day, does not', async () => {
    for (const line of [{...parents, verified_on: '2020-01-01'}, parents]) {
      const page = await HelpButtonPage.open({'data-api': withLines(`alt-${line.verified_on}`, [line]), now});
      await page.tap();
      expect(page.lines()).to.include('Elterntelefon').and.not.to.include('Elterntelefon der Stadt');
      expect(page.calls()).to.include('tel:+498001110550');
      page.element.close();
      await page.closed();
    }
  });

  it('a line that was announced for a time goes after its last day', async () => {
    const lines = [{...talkLine, valid_until: '2026-11-24'}, onCallLine];
    const last = await open(lines);
    await last.tap();
    expect(last.lines()).to.include('Plaudertelefon');
    last.element.remove();
    const after = await open(lines, {now: '2026-11-25T00:00:00+01:00'});
    await after.tap();
    expect(after.lines()).not.to.include('Plaudertelefon');
    expect(after.lines()).to.include('Rufbereitschaft der Stadt');
  });

  it('a line for another region is not shown', async () => {
    const page = await open([
      {...onCallLine, id: 'hier', name: 'Hier', region: '05'},
      {...onCallLine, id: 'dort', name: 'Dort', region: '06'},
    ]);
    await page.tap();
    expect(page.lines()).to.include('Hier').and.not.to.include('Dort');
    expect(page.lines().filter((name) => name === 'Giftnotruf').length).to.equal(1);
    expect(page.calls()).to.include('tel:+4922819240').and.not.to.include('tel:+49613119240');
  });

  it('a chat is a link, a fax is not called', async () => {
    const page = await open([{...talkLine, phones: [{number: '+493023125101', type: 'fax'}]}]);
    await page.tap();
    const line = page.line('Plaudertelefon');
    expect(allByRole(line, 'link').map((link) => link.getAttribute('href'))).to.deep.equal([
      'https://chat.musterstadt.example/',
      'mailto:reden@musterstadt.example',
    ]);
    expect(shownText(line)).to.contain('anonym').and.to.contain('Arabisch');
  });

  it('in all of this has said nothing on the console that was not asked for', () => {
    expect(unexpected).to.deep.equal([]);
  });
});
