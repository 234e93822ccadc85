import {expect} from '@open-wc/testing';
import '../../src/define/welcome-visit.ts';
import {welcomeDesk} from '../../src/contract/examples/requests.ts';
import type {RequestMessage} from '../../src/contract/request.ts';
import type {Desk} from '../../src/contract/requests.ts';
import {newKeyPair, unseal} from '../../src/domain/asking/sealing.ts';
import {askingTown} from '../../stories/support/memory-requests.ts';
import {present} from '../../stories/support/present.ts';
import {southDesk, streets, welcoming} from '../../stories/support/welcoming-town.ts';
import {listen, stopListening} from '../support/console.ts';
import {fallback} from '../support/mount.ts';
import {answering, requests, restore, townAt} from '../support/town.ts';
import {waitUntil} from '../support/wait-until.ts';
import {WelcomeVisitPage} from '../support/welcome-visit-page.ts';
import {keptBy} from '../../stories/support/kept-by.ts';

/** The server of the stories stands at the same moment. */
const now = present;
const {districts: _, ...wholeTown} = welcomeDesk;
const {keys: _keys, ...keyless} = southDesk;
const teams = [welcomeDesk, southDesk];

describe('welcome-visit', () => {
  let said: readonly string[] = [];
  const unexpected: string[] = [];

  /** The street list of a test, and how often it was asked for. */
  const streetList = () => answering('streets', () => Response.json({schema: '1.0', items: streets}));
  const streetsAsked = () => requests().filter(({url}) => url.includes('/streets/')).length;

  /** A town with a key of its own: what it was sent can be read. */
  async function open(
    desks: readonly Desk[] = teams,
    change: Parameters<typeof welcoming>[1] = {},
    attributes: Record<string, string> = {},
  ) {
    const {identity, recipient} = await newKeyPair();
    const sealedFor = desks.map((desk) => (desk.keys ? {...desk, keys: [{recipient}]} : desk));
    const streetsUrl = streetList();
    const town = askingTown('visits', welcoming(sealedFor, {streets: streetsUrl, ...change}));
    const page = await WelcomeVisitPage.open({'data-api': town.url, now, ...attributes});
    const sent = async () => {
      const ids = desks.map(({id}) => id);
      const {items} = await town.ledger.list(welcoming().source.ags, ids, {limit: 10});
      const [entry] = items;
      if (!entry) throw new Error('nothing was sent');
      const message: RequestMessage = JSON.parse(await unseal(entry.sealed, [identity]));
      return {entry, message, dump: keptBy(town.ledger)};
    };
    return {page, sent, ledger: town.ledger};
  }

  async function fillChild(page: WelcomeVisitPage): Promise<void> {
    await page.choose('Anlass', 'Geburt');
    await page.write('Tag der Geburt', '2026-11-01');
  }

  async function answerNow(page: WelcomeVisitPage): Promise<void> {
    await page.choose('So erreichen wir Sie', 'Anruf');
    await page.write('Telefonnummer', '030 23125 099');
  }

  beforeEach(() => {
    said = listen();
  });

  afterEach(() => {
    unexpected.push(...said);
    stopListening();
    restore();
  });

  it('says what the visit is, that nobody controls, and how it is done at present', async () => {
    const {page} = await open();
    expect(page.headings()).to.deep.equal([
      'Willkommensbesuch',
      'Um welches Kind geht es?',
      'Wo passt es Ihnen?',
      'Wie dürfen wir antworten?',
    ]);
    expect(page.text).to.contain('Es ist Beratung und keine Kontrolle.');
    expect(page.text).to.contain('Der Besuch kommt 6 bis 8 Wochen nach der Geburt.');
    expect(page.choices('So geht es zurzeit')).to.deep.equal(['Besuch zu Hause', 'Babycafé, Familienbüro am Markt']);
  });

  it('reckons on the device when the visit comes', async () => {
    const {page} = await open();
    await page.choose('Anlass', 'Geburt');
    await page.write('Tag der Geburt', '2026-11-01');
    expect(page.said()).to.contain('Passend ist diese Zeit: 13.–27. Dezember 2026.');
    await page.write('Tag der Geburt', '2027-01-10');
    expect(page.said()).to.contain('wenn Ihr Kind an dem Tag kommt: 21. Februar – 7. März 2027.');
    await page.write('Tag der Geburt', '2026-10-04');
    expect(page.said()).to.contain('von jetzt bis zu diesem Tag: 29. November 2026.');
    await page.choose('Anlass', 'Neu hergezogen');
    expect(page.said()).to.contain('sobald es Ihnen passt');
  });

  it('says what is wrong with a day beside the field, and keeps what was typed', async () => {
    const {page} = await open();
    await page.choose('Anlass', 'Neu hergezogen, mit einem Kind unter 3 Jahren');
    for (const [day, words] of [
      ['2020-01-01', 'Den Besuch gibt es für Kinder unter 3 Jahren.'],
      ['2027-03-01', 'Ist Ihr Kind noch nicht geboren'],
      ['2028-03-01', 'zu weit in der Zukunft'],
      ['', 'Bitte den Tag der Geburt angeben.'],
    ] as const) {
      await page.write('Tag der Geburt', day);
      await page.send();
      await page.shows(words);
      expect(page.valueOf('Tag der Geburt')).to.equal(day);
    }
    expect(page.text).to.contain('Bitte den Stadtteil wählen.');
  });

  it('finds the district by the address, with a list that is asked for only then', async () => {
    const {page} = await open();
    await page.choose('So geht es zurzeit', 'Babycafé');
    expect(streetsAsked()).to.equal(0);
    expect(page.text).to.contain('Die Adresse wird nicht gesendet.');
    await page.write('Straße und Hausnummer', 'Lindenweg 3');
    await page.shows('Gefunden: Nordviertel.');
    expect(page.chosen('Stadtteil')).to.equal('Nordviertel');
    expect(page.text).to.contain('Lesen kann es nur: Willkommensbesuche Nord und Mitte.');
    await page.write('Straße und Hausnummer', 'Hauptstr. 60');
    await page.shows('Gefunden: Südviertel.');
    expect(page.text).to.contain('Lesen kann es nur: Willkommensbesuche Süd.');
    await page.write('Straße und Hausnummer', 'Hauptstr.');
    await page.shows('Diese Straße liegt in mehreren Stadtteilen.');
    expect(page.chosen('Stadtteil')).to.equal(undefined);
    await page.write('Straße und Hausnummer', 'Gartenweg 1');
    await page.shows('Zu dieser Straße fehlt uns der Stadtteil.');
    await page.choose('Stadtteil', 'Stadtmitte');
    expect(page.text).to.contain('Lesen kann es nur: Willkommensbesuche Nord und Mitte.');
    expect(streetsAsked()).to.equal(1);
  });

  it('without the street list families choose, and the console says why', async () => {
    const {page} = await open(teams, {streets: answering('no-streets', () => new Response('', {status: 500}))});
    await page.choose('So geht es zurzeit', 'Babycafé');
    await page.write('Straße und Hausnummer', 'Lindenweg 3');
    await waitUntil(() => said.some((line) => line.includes('street')), 'the console says so');
    stopListening();
    said = [];
    await page.choose('Stadtteil', 'Südviertel');
    expect(page.chosen('Stadtteil')).to.equal('Südviertel');
  });

  it('a visit at home: the address goes to the team of the district, sealed; beside the seal stands only what it takes to run', async () => {
    const {page, sent} = await open();
    await fillChild(page);
    await page.choose('So geht es zurzeit', 'Besuch zu Hause');
    await page.write('Adresse für den Besuch', 'Hauptstraße 60');
    await page.shows('Gefunden: Südviertel.');
    await answerNow(page);
    await page.write('Name', 'Familie Muster');
    await page.send();
    await page.shows('Die Anfrage ist angekommen');
    const {entry, message, dump} = await sent();
    expect([entry.kind, entry.deskId, entry.districtId]).to.deep.equal(['welcome_visit', 'willkommen-sued', 'sued']);
    expect(message).to.include({
      reason: 'birth',
      child_birth: '2026-11-01',
      way_id: 'besuch',
      address: 'Hauptstraße 60',
      district_id: 'sued',
      answer: 'call',
      name: 'Familie Muster',
      language: 'de',
    });
    for (const secret of ['Hauptstra', 'Muster', '2026-11-01', '030 23125 099']) expect(dump).not.to.contain(secret);
  });

  it('a meeting elsewhere: the address stays on the device, not even sealed', async () => {
    const {page, sent} = await open();
    await fillChild(page);
    await page.choose('So geht es zurzeit', 'Babycafé');
    await page.write('Straße und Hausnummer', 'Lindenweg 3');
    await page.shows('Gefunden: Nordviertel.');
    await answerNow(page);
    await page.send();
    await page.shows('Die Anfrage ist angekommen');
    const {entry, message} = await sent();
    expect(entry.deskId).to.equal('willkommen-nord');
    expect(message.way_id).to.equal('cafe');
    expect(JSON.stringify(message)).not.to.contain('Lindenweg');
  });

  it('nothing typed is lost when the server is away', async () => {
    const {page, ledger} = await open([wholeTown], {ways: []});
    await fillChild(page);
    await page.write('Adresse für den Besuch', 'Lindenweg 3');
    await answerNow(page);
    ledger.fail(true);
    await page.send();
    await page.shows('Was Sie geschrieben haben, steht noch hier.');
    stopListening();
    said = [];
    expect(page.valueOf('Adresse')).to.equal('Lindenweg 3');
    ledger.fail(false);
    await page.send();
    await page.shows('Die Anfrage ist angekommen');
  });

  it('one way at a café and one team: neither way nor address nor district is asked', async () => {
    const cafe = {id: 'cafe', name: 'Im Elterncafé', mode: 'in_person', valid_from: '2024-11-01'};
    const home = {id: 'besuch', name: 'Besuch zu Hause', mode: 'home_visit', valid_until: '2024-10-31'};
    const parcel = {id: 'paket', name: 'Päckchen', valid_from: '2026-11-25'};
    const {page} = await open([wholeTown], {ways: [home, cafe, parcel], weeks_from: 0, weeks_to: 52, months: 12});
    expect(page.headings()).to.deep.equal([
      'Willkommensbesuche Nord und Mitte',
      'Um welches Kind geht es?',
      'Wie dürfen wir antworten?',
    ]);
    expect(page.text).to.contain('Im Elterncafé').and.to.contain('unter einem Jahr');
    expect(page.text).not.to.contain('Besuch zu Hause').and.not.to.contain('Päckchen');
  });

  it('the page of a district asks for none', async () => {
    const {page} = await open(teams, {}, {district: 'sued'});
    expect(page.choices('Stadtteil')).to.deep.equal([]);
    expect(page.text).to.contain('Lesen kann es nur: Willkommensbesuche Süd.');
    await page.choose('So geht es zurzeit', 'Babycafé');
    expect(page.has('Straße')).to.equal(false);
  });

  it('a district whose team has no key: its telephone, and the way back', async () => {
    const {page} = await open([welcomeDesk, keyless]);
    await page.choose('Stadtteil', 'Südviertel');
    await page.shows('030 23125-012');
    expect(page.has('Name')).to.equal(false);
    await page.tap('Anderen Stadtteil wählen');
    await page.shows('Um welches Kind geht es?');
    expect(page.chosen('Stadtteil')).to.equal(undefined);
  });

  it('without a server: each team’s telephone and mail, the ways of today, and paper', async () => {
    const page = await WelcomeVisitPage.open({'data-api': townAt('quiet', welcoming(teams, {}, '')), now});
    expect(page.headings()).to.deep.equal([
      'Willkommensbesuch',
      'Willkommensbesuche Nord und Mitte',
      'Willkommensbesuche Süd',
    ]);
    expect(page.text).to.contain('keine Kontrolle').and.to.contain('Besuch zu Hause');
    expect(page.text).to.contain('Anfrage auf Papier drucken');
    const links = [...(page.element.shadowRoot?.querySelectorAll('a') ?? [])].map(({href}) => href);
    expect(links).to.include('tel:+493023125011').and.to.include('tel:+493023125012');
    expect(links.some((href) => href.startsWith('mailto:sued@musterstadt.example'))).to.equal(true);
  });

  it('without any team the editor’s own words stand', async () => {
    const page = await WelcomeVisitPage.open({'data-api': townAt('none', welcoming([])), now});
    expect(page.text).to.equal(fallback);
  });

  it('nothing was said on the console that no test asked for', () => {
    expect(unexpected).to.deep.equal([]);
  });
});
