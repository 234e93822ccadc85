import {expect} from '@open-wc/testing';
import '../../src/define/offer-card.ts';
import {directory} from '../../src/contract/examples/directory.ts';
import {
  chatAdvice,
  childminders,
  familyNurse,
  offers,
  parentingAdvice,
  parentsCafe,
} from '../../src/contract/examples/offer.ts';
import {mondayToThursday} from '../../src/contract/examples/schedule.ts';
import type {Offer} from '../../src/contract/offer.ts';
import {listen, stopListening} from '../support/console.ts';
import {fallback, settled} from '../support/mount.ts';
import {OfferCardPage} from '../support/offer-card-page.ts';
import {byRole, shownText} from '../support/shown.ts';
import {failingTown, filesAt, requests, restore, townAt} from '../support/town.ts';

/** A Tuesday morning. */
const now = '2026-11-24T10:00:00+01:00';

/** A town that takes no requests: see test/ui/correction for one that does. */
const {requests: _requests, ...byMail} = directory;

describe('offer-card', () => {
  let said: readonly string[] = [];
  const unexpected: string[] = [];
  const open = (attributes: Record<string, string> = {}, documents: Readonly<Record<string, unknown>> = {}) =>
    OfferCardPage.open({
      'data-api': townAt('musterstadt', Object.assign({}, byMail, documents)),
      now,
      ...attributes,
    });
  const withOffer = (offer: unknown, attributes: Record<string, string> = {}) => open(attributes, {offers: [offer]});

  beforeEach(() => {
    said = listen();
  });

  afterEach(() => {
    unexpected.push(...said);
    stopListening();
    restore();
  });

  it('shows what an offer is, for whom, whom to ask, and what a family wants to know before it dares to come', async () => {
    const card = await open({offer: 'familienhebamme'});
    expect(shownText(card.heading)).to.equal('Familienhebamme');
    expect(card.facts()).to.deep.equal(['2 freie Plätze', 'kostenlos', 'mit Anmeldung', 'Schwangerschaft bis 1 Jahr']);
    for (const words of [
      'Aufsuchende Hilfe nach der Geburt',
      'ganze Stadt',
      'Eine Hebamme besucht Sie',
      'Für: Werdende Eltern und Eltern mit Kindern bis 3',
      'Alles bleibt vertraulich. Das Jugendamt ist nicht beteiligt. Nur die Familienhebamme selbst.',
      'Angeboten von: Familienbüro Musterstadt',
      'Koordination Frühe Hilfen',
      'geprüft am 02.11.2026',
    ]) {
      expect(card.text).to.contain(words);
    }
    expect(card.links()).to.include.members([
      'tel:+493023125010',
      'mailto:familienhebamme@musterstadt.example',
      'https://familienbuero.example/familienhebamme',
    ]);
    await expect(card.element).to.be.accessible();
  });

  it('shows when next, and where', async () => {
    const card = await open({offer: 'elterncafe'});
    expect(card.text).to.contain('jeden dritten Mittwoch im Monat');
    expect(card.text).to.match(/Nächste Termine ?Mi\., 16\. Dez\., 10:00/);
    expect(card.text).to.contain('Treffpunkt Linde').and.to.contain('Lindenweg 12');
    expect(card.text).to.contain('Stadtmitte, Nordviertel');
    expect(card.facts()).to.include('2,50 €');
    await expect(card.element).to.be.accessible();
  });

  it('says that it is open now, and follows the clock', async () => {
    const card = await withOffer({...parentingAdvice, schedules: [mondayToThursday]});
    expect(card.text).to.contain('jetzt offen bis 16:00 Uhr');
    card.element.now = new Date('2026-11-24T17:00:00+01:00');
    await card.element.updateComplete;
    expect(card.text).to.contain('öffnet morgen um 9:00 Uhr');
  });

  for (const [assured_date, count, words] of [
    ['2026-11-11', 2, '2 freie Plätze'],
    ['2026-11-24', 1, '1 freier Platz'],
    ['2026-11-20', 0, 'keine freien Plätze'],
    ['2026-11-09', 2, undefined],
    ['2025-11-24', 2, undefined],
  ] as const) {
    it(`${count} places counted on ${assured_date}: ${words ?? 'nothing is said of them'}`, async () => {
      const card = await withOffer({...familyNurse, vacancies: {count, assured_date}});
      expect(card.facts().find((fact) => /Pl(a|ä)tz/.test(fact))).to.equal(words);
    });
  }

  it('names the partner whose record it is', async () => {
    const card = await withOffer(childminders);
    expect(card.text).to.contain('Angaben von: Familienbildungsstätte');
    expect(card.links()).to.include('https://fbs.musterstadt.example/');
  });

  it('names nobody when the directory does not know the source', async () => {
    const card = await withOffer({...childminders, source_id: 'unbekannt'});
    expect(card.text).not.to.contain('Angaben von');
  });

  it('"Stimmt etwas nicht?" is a mail about this record', async () => {
    const card = await open({offer: 'familienhebamme'});
    const {pathname, searchParams} = new URL(
      byRole(card.element, 'link', 'Stimmt etwas nicht?').getAttribute('href') ?? '',
    );
    expect(pathname).to.equal('familie@musterstadt.example');
    expect(searchParams.get('subject')).to.contain('familienhebamme');
  });

  it('without an address nobody is asked to write', async () => {
    const {email: _, ...source} = directory.source;
    const card = await open({}, {source});
    expect(card.text).not.to.contain('Stimmt etwas nicht?');
  });

  it('shows an offer of which only the name is known', async () => {
    const card = await open({offer: 'x'}, {offers: [{id: 'x', name: 'Haus'}], districts: []});
    expect(card.text).to.equal('Haus Stimmt etwas nicht?');
    expect(card.facts()).to.deep.equal([]);
    await expect(card.element).to.be.accessible();
  });

  it('asks only for what the offer names', async () => {
    await withOffer(chatAdvice);
    const asked = requests().map(({url}) => /(\w+)\.[\w.-]*json$/.exec(url)?.[1]);
    expect(asked).to.deep.equal(['directory', 'offers']);
  });

  it('without an id shows the first, and another when the id changes', async () => {
    const card = await open();
    expect(shownText(card.heading)).to.equal(
      offers[0]?.name instanceof Object ? offers[0].name['de'] : offers[0]?.name,
    );
    const changed = settled(card.element);
    card.element.offer = 'chatberatung';
    await changed;
    expect(shownText(card.heading)).to.equal('Chatberatung');
  });

  for (const status of ['inactive', 'defunct'] as const) {
    it(`an offer that is ${status}: says so, and the editor’s words name a human`, async () => {
      const card = await withOffer({...familyNurse, status});
      expect(card.text).to.equal(
        `Familienhebamme Aufsuchende Hilfe nach der Geburt Dieses Angebot gibt es zurzeit nicht. ${fallback}`,
      );
      await expect(card.element).to.be.accessible();
    });
  }

  it('an unknown id: the children stay, one line names the id', async () => {
    const card = await open({offer: 'nirgends'});
    expect(card.text).to.equal(fallback);
    expect(said.length).to.equal(1);
    expect(said[0]).to.match(/^error: <offer-card> .*offers.*"nirgends"/);
    expect(said[0]).to.contain('/musterstadt/directory.json');
    said = [];
  });

  it('an empty directory: the children stay, one line says that there is no offer', async () => {
    const card = await open({}, {offers: []});
    expect(card.text).to.equal(fallback);
    expect(said.length).to.equal(1);
    said = [];
  });

  it('a broken record is no record', async () => {
    const card = await open({}, {offers: [null, {...familyNurse, trust: {free: 'ja'}}, parentsCafe]});
    expect(shownText(card.heading)).to.equal('Elterncafé');
    expect(said.length).to.be.greaterThan(0);
    said = [];
  });

  it('without places, contacts and organizations, whose files are gone, the offer stays', async () => {
    const town = {
      ...directory,
      offers: [parentingAdvice],
      places: {href: 'places.gone.json'},
      contacts: {href: 'contacts.gone.json'},
      organizations: {href: 'organizations.gone.json'},
    };
    const card = await OfferCardPage.open({'data-api': filesAt('half', {'directory.json': town}), now});
    expect(shownText(card.heading)).to.equal('Erziehungsberatung');
    expect(said.length).to.equal(3);
    said = [];
  });

  it('hostile text is text, times that cannot be read are left out', async () => {
    const evil = '<img src=x onerror=alert(1)>\u202e';
    const offer: Offer = {
      id: '"><script>&subject=',
      name: evil,
      description: evil,
      organization_id: '__proto__',
      place_ids: ['constructor'],
      districts: ['__proto__'],
      audiences: ['constructor'],
      schedules: [{freq: 'WEEKLY', byday: 'MO', opens_at: '09:00', closes_at: '12:00', timezone: 'Europa/Werne'}],
    };
    const card = await withOffer(offer);
    expect(shownText(card.heading)).to.equal('<img src=x onerror=alert(1)>');
    expect(card.element.shadowRoot?.querySelector('img, script')).to.equal(null);
    const subject = new URL(byRole(card.element, 'link', 'Stimmt etwas nicht?').getAttribute('href') ?? '')
      .searchParams;
    expect([...subject.keys()]).to.deep.equal(['subject']);
    await expect(card.element).to.be.accessible();
  });

  it('a server that fails: the children stay', async () => {
    const card = await OfferCardPage.open({'data-api': failingTown(500), now});
    expect(card.text).to.equal(fallback);
    expect(said.length).to.equal(1);
    said = [];
  });

  it('the heading has the level that the page’s editor wants', async () => {
    const card = await open({'heading-level': '2'});
    expect(card.heading.ariaLevel).to.equal('2');
  });

  it('in all of this has said nothing on the console that was not asked for', () => {
    expect(unexpected).to.deep.equal([]);
  });
});
