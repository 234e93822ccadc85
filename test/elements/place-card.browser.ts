import {expect} from '@open-wc/testing';
import '../../src/define/place-card.ts';
import {directory} from '../../src/contract/examples/directory.ts';
import {familyOfficePlace, meetingPlace, townPark} from '../../src/contract/examples/place.ts';
import type {Place} from '../../src/contract/place.ts';
import {listen, stopListening} from '../support/console.ts';
import {fallback, settled} from '../support/mount.ts';
import {PlaceCardPage} from '../support/place-card-page.ts';
import {allByRole, byRole, nameOf, shownText} from '../support/shown.ts';
import {failingTown, requests, restore, townAt} from '../support/town.ts';

/** A Tuesday morning. */
const now = '2026-11-24T10:00:00+01:00';

/** Open on Tuesday afternoons. */
const library: Place = {
  id: 'stadtbuecherei',
  name: 'Stadtbücherei',
  hours: [{freq: 'WEEKLY', byday: 'TU', opens_at: '14:00', closes_at: '18:00'}],
  amenities: ['toys', 'changing_table'],
};

describe('place-card', () => {
  let said: readonly string[] = [];
  const unexpected: string[] = [];
  const openTown = (records: readonly unknown[], attributes: Record<string, string> = {}) =>
    PlaceCardPage.open({
      'data-api': townAt('musterstadt', Object.assign({}, directory, {places: [...records]})),
      now,
      ...attributes,
    });
  const openOffice = (attributes: Record<string, string> = {}) =>
    openTown([townPark, familyOfficePlace], {place: 'familienbuero-markt', ...attributes});

  beforeEach(() => {
    said = listen();
  });

  afterEach(() => {
    unexpected.push(...said);
    stopListening();
    restore();
  });

  it('shows when a place is open, where it is, what is there and whom to ask', async () => {
    const card = await openOffice();
    expect(shownText(card.heading)).to.equal('Familienbüro am Markt');
    expect(card.text).to.contain('Mitten in der Stadt.');
    expect(card.text).to.contain('jetzt offen bis 16:00 Uhr');
    expect(card.text).to.match(/Mo–Do\s*9:00–16:00/);
    expect(card.text).to.contain('Marktplatz 1').and.to.contain('00000 Musterstadt');
    expect(card.text).to.contain('Bus 1 und 4, Haltestelle Markt');
    expect(card.text).to.contain('Barrierefreiheit').and.to.contain('Stufenlos über den Eingang B');
    for (const word of ['Wickeltisch', 'Raum zum Stillen', 'Spielzeug', 'stufenlos', 'Aufzug']) {
      expect(allByRole(card.element, 'listitem', word), word).to.have.length(1);
    }
    expect(card.links()).to.deep.equal([
      'geo:51.6612,7.6341?q=51.6612,7.6341(Familienb%C3%BCro%20am%20Markt)',
      'tel:+493023125001',
      'https://familienbuero.example/anfahrt',
    ]);
    await expect(card.element).to.be.accessible();
  });

  it('the way there says where to, and asks nobody', async () => {
    const card = await openOffice();
    const way = byRole(card.element, 'link', /^Weg dorthin/);
    expect(nameOf(way)).to.equal('Weg dorthin zeigen: Familienbüro am Markt');
    const hosts = requests().map(({url}) => new URL(url).host);
    expect(new Set(hosts)).to.deep.equal(new Set([location.host]));
    expect(card.element.shadowRoot?.querySelector('img, iframe')).to.equal(null);
  });

  for (const [name, latitude, longitude, href] of [
    ['Haus (alt) & neu', 51.5, 7, 'geo:51.5,7?q=51.5,7(Haus%20%28alt%29%20%26%20neu)'],
    ['Halb\ud83d', -0.00000001, 7.12345678, 'geo:0,7.123457?q=0,7.123457(Halb)'],
  ] as const) {
    it(`the way to ${JSON.stringify(name)} is one that maps can read`, async () => {
      const card = await openTown([{id: 'x', name, latitude, longitude}], {place: 'x'});
      expect(card.links()).to.deep.equal([href]);
    });
  }

  it('without coordinates there is no way to show, the address stays', async () => {
    const card = await openTown([meetingPlace], {place: 'treffpunkt-linde'});
    expect(card.links()).to.deep.equal([]);
    expect(card.text).to.contain('Lindenweg 12').and.to.contain('Altes Pfarrhaus');
  });

  for (const [instant, words] of [
    ['2026-11-24T15:40:00+01:00', 'schließt in 20 Minuten'],
    ['2026-11-24T15:00:00+01:00', 'schließt in 60 Minuten'],
    ['2026-11-24T15:59:30+01:00', 'schließt in 1 Minute'],
    ['2026-11-24T14:59:59+01:00', ''],
    ['2026-11-24T16:00:00+01:00', ''],
  ] as const) {
    it(`at ${instant} ${words ? `says "${words}"` : 'does not say that it closes soon'}`, async () => {
      const card = await openOffice({now: instant});
      expect(/schließt in \d+ \S+?(?=jetzt|$|\s)/.exec(card.text)?.[0] ?? '').to.equal(words);
      expect(card.text).to.contain(words ? 'jetzt offen bis 16:00 Uhr' : instant.includes('T16') ? 'öffnet' : 'offen');
    });
  }

  it('on Saturday says when it opens', async () => {
    const card = await openOffice({now: '2026-11-28T10:00:00+01:00'});
    expect(card.text).to.contain('öffnet Montag um 9:00 Uhr');
  });

  it('lists all places: open now, then what opens next, then those without hours', async () => {
    const list = await openTown([townPark, library, meetingPlace, familyOfficePlace]);
    expect(list.names()).to.deep.equal([
      'Familienbüro am Markt',
      'Stadtbücherei',
      'Stadtpark, große Wiese',
      'Treffpunkt Linde',
    ]);
    expect(shownText(list.entry('Stadtbücherei'))).to.contain('öffnet heute um 14:00 Uhr');
    await expect(list.element).to.be.accessible();
  });

  it('puts the open one first again when time goes on', async () => {
    const list = await openTown([townPark, familyOfficePlace, library]);
    list.element.now = new Date('2026-11-24T17:30:00+01:00');
    await list.element.updateComplete;
    expect(list.names()[0]).to.equal('Stadtbücherei');
    expect(shownText(list.entry('Stadtbücherei'))).to.contain('schließt in 30 Minuten');
  });

  it('keeps the details of a listed place behind a tap', async () => {
    const list = await openTown([familyOfficePlace]);
    expect(list.text).not.to.contain('Haltestelle Markt');
    await list.unfold(list.entry('Familienbüro am Markt'));
    expect(list.text).to.contain('Haltestelle Markt').and.to.contain('030 23125-001');
    expect(list.links()).to.include('tel:+493023125001');
    await expect(list.element).to.be.accessible();
  });

  it('opens nothing where nothing more is known', async () => {
    const address = {address_1: 'Parkweg 1', city: 'Musterstadt'};
    const list = await openTown([townPark, {id: 'x', name: 'Haus', address, amenities: ['toys', 'sauna']}]);
    expect(allByRole(list.element, 'disclosure')).to.deep.equal([]);
    expect(shownText(list.entry('Haus'))).to.match(/^Haus Parkweg 1 ?Musterstadt Spielzeug$/);
  });

  it('lists only places that have a changing table, and says whether one gets to it now', async () => {
    const list = await openTown([townPark, meetingPlace, library, familyOfficePlace], {amenity: 'changing_table'});
    expect(list.names()).to.deep.equal(['Familienbüro am Markt', 'Stadtbücherei', 'Treffpunkt Linde']);
    expect(shownText(list.entry('Familienbüro am Markt'))).to.contain('Wickeltisch, jetzt offen bis 16:00 Uhr');
    expect(shownText(list.entry('Stadtbücherei'))).to.contain('Wickeltisch, öffnet heute um 14:00 Uhr');
    const linde = shownText(list.entry('Treffpunkt Linde'));
    expect(linde)
      .to.contain('Wickeltisch')
      .and.not.to.match(/offen|öffnet|geschlossen/);
    list.element.amenity = 'playground';
    await list.element.updateComplete;
    expect(list.names()).to.deep.equal(['Treffpunkt Linde']);
  });

  it('when nobody has it says so, and the children stand below', async () => {
    const list = await openTown([townPark], {amenity: 'nursing_room'});
    expect(list.text).to.contain('Zu „Raum zum Stillen“ ist kein Ort eingetragen.').and.to.contain(fallback);
  });

  it('a town without places says so, and the children stand below', async () => {
    const none = await openTown([]);
    expect(none.text).to.contain('Es ist kein Ort eingetragen.').and.to.contain(fallback);
    await expect(none.element).to.be.accessible();
  });

  it('skips what it has no word for', async () => {
    const card = await openTown([{id: 'x', name: 'Haus', amenities: ['sauna', 'cafe', 'cafe']}], {place: 'x'});
    expect(card.text).to.equal('Haus Café');
  });

  it('shows a place of which only the name is known', async () => {
    const card = await openTown([townPark], {place: 'stadtpark'});
    expect(card.text).to.equal('Stadtpark, große Wiese');
    await expect(card.element).to.be.accessible();
  });

  it('does not offer to call a fax', async () => {
    const phones = [{number: '+493023125050', type: 'fax'}, {number: '+493023125051'}];
    const card = await openTown([{id: 'x', name: 'Haus', phones}], {place: 'x'});
    expect(card.links()).to.deep.equal(['tel:+493023125051']);
    expect(card.text).to.contain('Fax');
  });

  it('shows another place when the id changes', async () => {
    const card = await openOffice();
    const changed = settled(card.element);
    card.element.place = 'stadtpark';
    await changed;
    expect(shownText(card.heading)).to.equal('Stadtpark, große Wiese');
  });

  it('hours that cannot be worked out leave the rest of the list standing', async () => {
    const hours = [{freq: 'WEEKLY', byday: 'MO', opens_at: '09:00', closes_at: '12:00', timezone: 'Europa/Werne'}];
    const list = await openTown([{id: 'x', name: 'Haus', hours}, familyOfficePlace]);
    expect(list.names()).to.deep.equal(['Familienbüro am Markt', 'Haus']);
    expect(said.length, said.join('\n')).to.equal(1);
    expect(said[0]).to.contain('Europa/Werne');
    said = [];
  });

  it('an unknown id: the children stay, one line names the id', async () => {
    const card = await openOffice({place: 'nirgends'});
    expect(card.text).to.equal(fallback);
    expect(said.length).to.equal(1);
    expect(said[0]).to.match(/^error: <place-card> .*places.*"nirgends"/);
    expect(said[0]).to.contain('/musterstadt/directory.json');
    said = [];
  });

  it('a server that fails: the children stay', async () => {
    const card = await PlaceCardPage.open({'data-api': failingTown(500), now});
    expect(card.text).to.equal(fallback);
    expect(said.length).to.equal(1);
    said = [];
  });

  const term: Place = {
    id: 'ferien',
    name: 'Lernraum',
    hours: [
      {freq: 'WEEKLY', byday: 'TU', opens_at: '09:00', closes_at: '12:00', except_holidays: ['school', 'public']},
    ],
  };

  it('past the known school holidays does not claim that a place is open', async () => {
    const card = await openTown([term], {place: 'ferien', now: '2031-11-25T11:30:00+01:00'});
    expect(card.text).to.contain('außerhalb der Ferien offen bis 12:00 Uhr. Ferien noch nicht bekannt');
    expect(card.text).not.to.contain('jetzt offen').and.not.to.contain('schließt');
    expect(card.text).to.contain('nicht an Feiertagen und nicht in den Schulferien');
    await expect(card.element).to.be.accessible();
  });

  it('lists what is open for sure before what hangs on unknown school holidays', async () => {
    const sure: Place = {...library, hours: [{freq: 'WEEKLY', byday: 'TU', opens_at: '09:00', closes_at: '12:00'}]};
    const list = await openTown([library, term, sure], {now: '2031-11-25T11:30:00+01:00'});
    expect(list.names()).to.deep.equal(['Stadtbücherei', 'Lernraum', 'Stadtbücherei']);
  });

  it('says seasons, other weeks, monthly hours and what is closed in the coming weeks', async () => {
    const hours: Place['hours'] = [
      {
        freq: 'WEEKLY',
        byday: 'MO',
        opens_at: '10:00',
        closes_at: '18:00',
        valid_from: '2026-04-01',
        valid_to: '2026-09-30',
      },
      {
        freq: 'WEEKLY',
        byday: 'MO,TU',
        opens_at: '10:00',
        closes_at: '16:00',
        valid_from: '2026-10-01',
        valid_to: '2027-03-31',
        except: ['2026-12-01'],
        except_holidays: ['public'],
      },
      {freq: 'WEEKLY', byday: 'FR', opens_at: '10:00', closes_at: '12:00', interval: 2, valid_from: '2026-10-02'},
      {freq: 'MONTHLY', byday: '1SA,-1SU', opens_at: '11:00', closes_at: '13:00'},
      {opens_at: '09:00', closes_at: '13:00', dates: ['2026-12-12']},
      {freq: 'YEARLY', dtstart: '2026-12-06T10:00', duration: 'PT2H'},
    ];
    const {text} = await openTown([{id: 'x', name: 'Haus', hours}], {place: 'x'});
    expect(text).not.to.contain('April');
    expect(text).to.match(/vom 1\. Oktober 2026 bis 31\. März 2027 Mo, Di 10:00–16:00 nicht an Feiertagen/);
    expect(text).to.match(/ab 2\. Oktober 2026 Fr 10:00–12:00 nur jede 2\. Woche/);
    expect(text).to.match(/jeden ersten Samstag im Monat und jeden letzten Sonntag im Monat: 11:00–13:00/);
    expect(text).to.match(/12\. Dezember 2026: 9:00–13:00/);
    expect(text).to.match(/Di\., 1\. Dez\. geschlossen/);
  });

  const seven = Array.from({length: 9}, (_, index): Place => ({
    id: `ort-${index}`,
    name: `Ort ${index}`,
    ...(index < 2 && {amenities: ['changing_table']}),
    ...(index % 2 && {hours: [{freq: 'DAILY', opens_at: '08:00', closes_at: '20:00'}]}),
  }));

  it('folds what comes after the sixth place', async () => {
    const list = await openTown(seven);
    expect(list.names().length).to.equal(6);
    byRole(list.element, 'disclosure', 'Weitere Orte (3)').click();
    await list.element.updateComplete;
    expect(list.names().length).to.equal(9);
    await expect(list.element).to.be.accessible();
  });

  it('narrows the list to what has a changing table and is open now, and says how many are left', async () => {
    const list = await openTown(seven);
    const press = async (name: string) => {
      byRole(list.element, 'button', name).click();
      await list.element.updateComplete;
    };
    await press('Wickeltisch');
    expect(list.names()).to.deep.equal(['Ort 1', 'Ort 0']);
    expect(byRole(list.element, 'button', 'Wickeltisch').ariaPressed).to.equal('true');
    await press('jetzt offen');
    expect(list.names()).to.deep.equal(['Ort 1']);
    expect(shownText(list.entry('Ort 1'))).to.contain('Wickeltisch, jetzt offen bis 20:00 Uhr');
    expect(shownText(byRole(list.element, 'status'))).to.equal('1');
    await expect(list.element).to.be.accessible();
    list.element.now = new Date('2026-11-24T22:00:00+01:00');
    await list.element.updateComplete;
    expect(list.text).to.contain('Gerade passt kein Ort dazu.').and.to.contain(fallback);
    await press('jetzt offen');
    expect(list.names()).to.deep.equal(['Ort 1', 'Ort 0']);
  });

  it('offers no switches for a short list', async () => {
    const list = await openTown([townPark, familyOfficePlace, library]);
    expect(allByRole(list.element, 'button')).to.deep.equal([]);
  });

  it('the heading has the level that the page’s editor wants', async () => {
    const card = await openOffice({'heading-level': '2'});
    expect(card.heading.ariaLevel).to.equal('2');
  });

  it('in all of this has said nothing on the console that was not asked for', () => {
    expect(unexpected).to.deep.equal([]);
  });
});
