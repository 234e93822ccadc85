import {expect} from '@open-wc/testing';
import '../../src/define/partner-list.ts';
import {directory} from '../../src/contract/examples/directory.ts';
import {familyOffice, sportsClub} from '../../src/contract/examples/organization.ts';
import type {Organization} from '../../src/contract/organization.ts';
import {listen, stopListening} from '../support/console.ts';
import {fallback, settled} from '../support/mount.ts';
import {PartnerListPage} from '../support/partner-list-page.ts';
import {allByRole, byRole, nameOf, shownText} from '../support/shown.ts';
import {answering, failingTown, filesAt, requests, restore, townAt} from '../support/town.ts';

/** What stands in a list of words. */
const items = (row: HTMLElement, name: string): string[] =>
  allByRole(byRole(row, 'list', name), 'listitem').map(shownText);

describe('partner-list', () => {
  let said: readonly string[] = [];
  const unexpected: string[] = [];
  const open = (attributes: Record<string, string> = {}, documents: Readonly<Record<string, unknown>> = {}) =>
    PartnerListPage.open({
      'data-api': townAt('musterstadt', Object.assign({}, directory, documents)),
      ...attributes,
    });
  const withPartners = (organizations: readonly unknown[], attributes: Record<string, string> = {}) =>
    open(attributes, {organizations, contacts: [], offers: []});

  beforeEach(() => {
    said = listen();
  });

  afterEach(() => {
    unexpected.push(...said);
    stopListening();
    restore();
  });

  it('shows organizations by sector, whoever has none last, each once', async () => {
    const list = await open();
    expect(list.headings()).to.deep.equal([
      'Jugendhilfe 1 Partner',
      'Familienbüro Musterstadt',
      'Familienbildung 1 Partner',
      'Familienbildungsstätte am Lindenweg',
      'Weitere Partner 1 Partner',
      'Turnverein Musterstadt',
    ]);
    expect(list.count).to.equal('3 Partner');
    expect(allByRole(list.element, 'heading').map(({ariaLevel}) => ariaLevel)).to.deep.equal([
      '3',
      '4',
      '3',
      '4',
      '3',
      '4',
    ]);
    await expect(list.element).to.be.accessible();
  });

  it('says of each what it does, where, and how to reach it and its people', async () => {
    const list = await open();
    const row = list.row('Familienbildungsstätte am Lindenweg');
    expect(shownText(row)).to.contain('Kurse und offene Treffs').and.to.contain('auch: Kirche');
    expect(items(row, 'Themen')).to.deep.equal(['Leben mit Baby', 'Beratung', 'Treffpunkte und Kurse']);
    expect(items(row, 'Gebiet')).to.deep.equal(['Stadtmitte', 'Nordviertel']);
    expect(shownText(row)).to.contain('Anmeldung der Familienbildungsstätte');
    expect(list.links(row)).to.include.members(['tel:+493023125020', 'https://lindenweg.example/']);
    const office = list.row('Familienbüro Musterstadt');
    expect(list.links(office)).to.include.members(['tel:+493023125001', 'mailto:familienbuero@musterstadt.example']);
    expect(shownText(office)).to.contain('Koordination Frühe Hilfen').and.to.contain('ganze Stadt');
  });

  for (const [typed, names] of [
    ['Linden', ['Familienbildungsstätte am Lindenweg']],
    ['kirche', ['Familienbildungsstätte am Lindenweg']],
    ['Familienbuero', ['Familienbüro Musterstadt']],
    ['Hebamme', ['Familienbüro Musterstadt']],
    ['Tunrverein', ['Turnverein Musterstadt']],
    ['Koordination Frühe', ['Familienbüro Musterstadt']],
    ['   ', ['Familienbüro Musterstadt', 'Familienbildungsstätte am Lindenweg', 'Turnverein Musterstadt']],
  ] as const) {
    it(`"${typed}" finds ${names.length}, by name, sector, people, offers, and in spite of a slip`, async () => {
      const list = await open();
      await list.type(typed);
      expect(list.partners()).to.deep.equal(names);
      expect(list.count).to.equal(`${names.length} Partner`);
    });
  }

  it('finds nobody: says so, and the editor’s words name a human', async () => {
    const list = await open();
    await list.type('xqzvw');
    expect(list.count).to.equal('0 Partner');
    expect(list.text).to.contain('Dazu wurde kein Partner gefunden.').and.to.contain(fallback);
    await expect(list.element).to.be.accessible();
    await list.type('');
    expect(list.partners()).to.have.length(3);
  });

  for (const typed of ['a'.repeat(1_000), '👶🏽👶🏽', '.*+?^${}()|[]\\', 'Кирха مكتب Büro', '\ud83d', '<img src=x>']) {
    it(`survives what is typed: ${JSON.stringify(typed.slice(0, 20))}`, async () => {
      const list = await open();
      await list.type(typed);
      expect(list.count).to.match(/^\d Partner$/);
    });
  }

  it('asks for nothing while somebody types, and leaves no trace', async () => {
    const list = await open();
    const [before, address, steps] = [requests().length, location.href, history.length];
    await list.type('Hebamme');
    await list.press('Alle Partner zeigen').catch(() => undefined);
    expect(requests().length).to.equal(before);
    expect([location.href, history.length]).to.deep.equal([address, steps]);
    expect([localStorage.length, sessionStorage.length, document.cookie]).to.deep.equal([0, 0, '']);
  });

  it('the form is never sent', async () => {
    const list = await open();
    const form = byRole(list.element, 'search');
    const sent = new SubmitEvent('submit', {cancelable: true});
    form.dispatchEvent(sent);
    expect(sent.defaultPrevented).to.equal(true);
  });

  it('shows who works where: topics by districts, a figure or none', async () => {
    const list = await open();
    expect(allByRole(list.element, 'table')).to.deep.equal([]);
    await list.openOverview();
    const none = '–keine Partner';
    expect(list.table()).to.deep.equal([
      ' | ganze Stadt | Stadtmitte | Nordviertel | Südviertel',
      `Schwangerschaft | Schwangerschaft, ganze Stadt: 1 Partner | ${none} | ${none} | ${none}`,
      `Leben mit Baby | Leben mit Baby, ganze Stadt: 1 Partner | Leben mit Baby, Stadtmitte: 1 Partner | ` +
        `Leben mit Baby, Nordviertel: 1 Partner | ${none}`,
      `Kinderbetreuung | Kinderbetreuung, ganze Stadt: 1 Partner | ${none} | ${none} | ${none}`,
      `Beratung | Beratung, ganze Stadt: 1 Partner | Beratung, Stadtmitte: 1 Partner | ` +
        `Beratung, Nordviertel: 1 Partner | ${none}`,
      `Treffpunkte und Kurse | ${none} | Treffpunkte und Kurse, Stadtmitte: 1 Partner | ` +
        `Treffpunkte und Kurse, Nordviertel: 1 Partner | Treffpunkte und Kurse, Südviertel: 1 Partner`,
    ]);
    const heads = [...allByRole(list.element, 'th[scope="col"]'), ...allByRole(list.element, 'th[scope="row"]')];
    expect(heads.length).to.equal(9);
    await expect(list.element).to.be.accessible();
  });

  it('a figure of the table filters the list, the same again takes it back', async () => {
    const list = await open({overview: ''});
    await list.press('Treffpunkte und Kurse, Südviertel: 1 Partner');
    expect(list.partners()).to.deep.equal(['Turnverein Musterstadt']);
    expect(list.count).to.equal('Treffpunkte und Kurse, Südviertel: 1 Partner');
    expect(byRole(list.element, 'button', /Südviertel/).ariaPressed).to.equal('true');
    await list.press(/Südviertel/);
    expect(list.partners()).to.have.length(3);
    await list.press('Beratung, ganze Stadt: 1 Partner');
    expect(list.partners()).to.deep.equal(['Familienbüro Musterstadt']);
    await list.press('Alle Partner zeigen');
    expect(list.count).to.equal('3 Partner');
    expect(nameOf(list.element.shadowRoot?.activeElement as HTMLElement)).to.equal('Partner suchen');
  });

  it('the table scrolls within itself: the page stays as wide as the phone, and a key can scroll it', async () => {
    const districts = Array.from({length: 40}, (_, index) => ({id: `d${index}`, name: `Ortsteil ${index}`}));
    const list = await open({overview: ''}, {districts});
    list.element.style.inlineSize = '320px';
    const region = byRole(list.element, '[role="region"]', 'Wer arbeitet wo?');
    expect(region.tabIndex).to.equal(0);
    expect(region.scrollWidth).to.be.greaterThan(region.clientWidth);
    expect(list.element.scrollWidth).to.be.at.most(320);
    expect(document.documentElement.scrollWidth).to.be.at.most(innerWidth);
  });

  it('a town without districts has no table', async () => {
    const list = await open({overview: ''}, {districts: []});
    expect(allByRole(list.element, 'disclosure')).to.deep.equal([]);
    expect(list.text).not.to.contain('ganze Stadt');
  });

  it('500 topics in 500 districts: only those that somebody works in have a row and a column', async () => {
    const names = (letter: string) =>
      Array.from({length: 500}, (_, i) => ({id: `${letter}${i}`, name: `${letter} ${i}`}));
    const partner: Organization = {id: 'x', name: 'Haus', topics: ['t3'], districts: ['d7']};
    const list = await open(
      {overview: ''},
      {topics: names('t'), districts: names('d'), organizations: [partner], offers: []},
    );
    expect(list.table()).to.deep.equal([' | ganze Stadt | d 7', 't 3 | –keine Partner | t 3, d 7: 1 Partner']);
  });

  for (const [attributes, names] of [
    [{sector: 'church'}, ['Familienbildungsstätte am Lindenweg']],
    [{sector: 'unknown_code'}, []],
    [{topic: 'betreuung'}, ['Familienbüro Musterstadt']],
    // Who is there for the whole town is there for each district.
    [{district: 'sued'}, ['Familienbüro Musterstadt', 'Turnverein Musterstadt']],
    [{district: 'nord', topic: 'treffpunkt'}, ['Familienbildungsstätte am Lindenweg']],
  ] as const) {
    it(`${JSON.stringify(attributes)} shows ${names.length}`, async () => {
      const list = await open(attributes);
      expect(list.partners()).to.deep.equal(names);
    });
  }

  it('below the heading of the sector that is asked for', async () => {
    const list = await open({sector: 'church', 'heading-level': '2'});
    expect(list.headings()[0]).to.equal('Kirche 1 Partner');
    expect(allByRole(list.element, 'heading').map(({ariaLevel}) => ariaLevel)).to.deep.equal(['2', '3']);
  });

  it('shows others when an attribute changes', async () => {
    const list = await open({sector: 'church'});
    const changed = settled(list.element);
    list.element.sector = 'youth_welfare';
    await changed;
    expect(list.partners()).to.deep.equal(['Familienbüro Musterstadt']);
  });

  it('a large network: forty at first, more on demand', async () => {
    const list = await withPartners(
      Array.from({length: 90}, (_, index): Organization => ({id: `p${index}`, name: `Partner ${index}`})),
    );
    expect(list.count).to.equal('90 Partner');
    expect(list.partners()).to.have.length(40);
    await list.press('Mehr Partner zeigen');
    await list.press('Mehr Partner zeigen');
    expect(list.partners()).to.have.length(90);
  });

  it('an empty directory: a sentence, and the editor’s words', async () => {
    const list = await withPartners([]);
    expect(list.text).to.contain('Hier ist noch kein Partner eingetragen.').and.to.contain(fallback);
    expect(allByRole(list.element, 'searchbox')).to.deep.equal([]);
    await expect(list.element).to.be.accessible();
  });

  it('a directory without any collection is an empty one', async () => {
    const {organizations: _, contacts: __, offers: ___, places: ____, events: _____, help: ______, ...bare} = directory;
    const list = await PartnerListPage.open({'data-api': filesAt('bare', {'directory.json': bare})});
    expect(list.text).to.contain('Hier ist noch kein Partner eingetragen.').and.to.contain(fallback);
  });

  it('without contacts and offers, whose files are gone, the organizations stay', async () => {
    const town = {
      ...directory,
      organizations: [familyOffice, sportsClub],
      contacts: {href: 'contacts.gone.json'},
      offers: {href: 'offers.gone.json'},
    };
    const list = await PartnerListPage.open({'data-api': filesAt('half', {'directory.json': town})});
    expect(list.partners()).to.deep.equal(['Familienbüro Musterstadt', 'Turnverein Musterstadt']);
    expect(said.length).to.equal(2);
    expect(said.join()).to.contain('contacts.gone.json').and.to.contain('offers.gone.json');
    said = [];
  });

  it('broken records are left out and counted', async () => {
    const list = await withPartners([null, {id: 'x'}, {...familyOffice, sectors: ['Gesundheit']}, sportsClub]);
    expect(list.partners()).to.deep.equal(['Turnverein Musterstadt']);
    expect(said.length).to.be.greaterThan(0);
    said = [];
  });

  it('two sources may use one id', async () => {
    const list = await withPartners([sportsClub, {...sportsClub, name: 'Zweiter Verein'}]);
    expect(list.partners()).to.deep.equal(['Turnverein Musterstadt', 'Zweiter Verein']);
    await list.type('zweiter');
    expect(list.partners()).to.deep.equal(['Zweiter Verein']);
  });

  it('hostile text is text, and an address that is none is not followed', async () => {
    const evil = '<img src=x onerror=alert(1)>\u202e';
    const organization: Organization = {
      id: '__proto__',
      name: evil,
      description: evil,
      sectors: ['constructor', 'health'],
      topics: ['__proto__', 'toString'],
      districts: ['__proto__'],
      url: 'https://[kaputt',
    };
    const list = await withPartners([organization], {overview: ''});
    expect(list.partners()).to.deep.equal(['<img src=x onerror=alert(1)>']);
    expect(list.element.shadowRoot?.querySelector('img')).to.equal(null);
    expect(list.headings()[0]).to.equal('Gesundheit 1 Partner');
    await list.type('onerror');
    expect(list.count).to.equal('1 Partner');
  });

  it('a server that fails: the children stay', async () => {
    const list = await PartnerListPage.open({'data-api': failingTown(500)});
    expect(list.text).to.equal(fallback);
    expect(said.length).to.equal(1);
    said = [];
  });

  it('what is no JSON at all: the children stay', async () => {
    const list = await PartnerListPage.open({'data-api': answering('garbage', () => new Response('<!doctype html>'))});
    expect(list.text).to.equal(fallback);
    expect(said.length).to.equal(1);
    said = [];
  });

  it('in all of this has said nothing on the console that was not asked for', () => {
    expect(unexpected).to.deep.equal([]);
  });
});
