import {expect} from '@open-wc/testing';
import '../../../src/define/offer-finder.ts';
import {directory} from '../../../src/contract/examples/directory.ts';
import {offers, parentsCafe} from '../../../src/contract/examples/offer.ts';
import type {Offer} from '../../../src/contract/offer.ts';
import {OfferFinderPage} from '../../support/offer-finder-page.ts';
import {allByRole, byRole, shownText} from '../../support/shown.ts';
import {requests, restore, townAt} from '../../support/town.ts';
import {waitUntil} from '../../support/wait-until.ts';

/** A Tuesday morning. */
const now = '2026-11-24T10:00:00+01:00';

describe('what one can choose in an offer-finder', () => {
  afterEach(() => {
    restore();
    history.replaceState(null, '', location.pathname + location.search);
  });

  const open = (attributes: Record<string, string> = {}, records: readonly Offer[] = offers) =>
    OfferFinderPage.open({'data-api': townAt('auswahl', {...directory, offers: [...records]}), now, ...attributes});

  it('says why an offer was found', async () => {
    const finder = await open();
    await finder.choose('Alter des Kindes', '1 Jahr');
    await finder.choose('Ortsteil', 'Nordviertel');
    expect(shownText(finder.row('Elterncafé'))).to.contain('passt, weil: bis 3 Jahre und Nordviertel');
    await finder.press('Alles zurücksetzen');
    expect(finder.text).not.to.contain('passt, weil');
  });

  it('what is chosen stands as chips, each of which takes it back', async () => {
    const finder = await open();
    await finder.choose('Thema', 'Beratung');
    await finder.choose('Art der Teilnahme', 'digital oder am Telefon');
    expect(finder.count).to.equal('2 Angebote');
    await finder.press('Beratung entfernen');
    expect(finder.count).to.equal('4 Angebote');
    await finder.press('digital oder am Telefon entfernen');
    expect(finder.count).to.equal('6 Angebote');
  });

  it('has further filters: access, for whom, language, provider', async () => {
    const finder = await open();
    byRole(finder.element, 'disclosure', 'Weitere Filter').click();
    await finder.shows('Zugang');
    await finder.choose('Zugang', 'ohne Anmeldung');
    expect(finder.offers()).to.deep.equal(['Elterncafé']);
    await finder.press('Alles zurücksetzen');
    await finder.choose('Anbieter', 'Familienbüro Musterstadt');
    expect(finder.offers()).to.include('Familienhebamme').and.not.to.include('Elterncafé');
    await expect(finder.element).to.be.accessible();
  });

  it('free of charge, and open now', async () => {
    const cafe: Offer = {
      ...parentsCafe,
      id: 'jetzt',
      name: 'Offen jetzt',
      schedules: [{freq: 'WEEKLY', byday: 'TU', opens_at: '09:00', closes_at: '11:00'}],
    };
    const finder = await open({}, [...offers, cafe]);
    // The other one has no hours of its own, but its place has.
    await finder.tick('jetzt offen');
    expect(finder.offers()).to.deep.equal(['Erziehungsberatung', 'Offen jetzt']);
    await finder.tick('jetzt offen');
    await finder.tick('kostenlos');
    expect(finder.offers()).to.include('Familienhebamme').and.not.to.include('Elterncafé');
  });

  it('the numbers in the lists follow what is open now', async () => {
    const cafe: Offer = {
      ...parentsCafe,
      id: 'jetzt',
      name: 'Offen jetzt',
      schedules: [{freq: 'WEEKLY', byday: 'TU', opens_at: '09:00', closes_at: '11:00'}],
    };
    const finder = await open({}, [...offers, cafe]);
    const sums = (label: string) =>
      Object.fromEntries(finder.choices(label).map((words) => /^(.*?)(?: \((\d+)\))?$/.exec(words)?.slice(1) ?? []));
    const before = sums('Thema');
    await finder.tick('jetzt offen');
    expect(finder.count).to.equal('2 Angebote');
    const topics = sums('Thema');
    expect(topics).not.to.deep.equal(before);
    for (const [topic, count] of Object.entries(topics)) {
      if (topic === 'alle' || count === '0') continue;
      await finder.choose('Thema', topic);
      expect(finder.count, topic).to.equal(count === '1' ? '1 Angebot' : `${count} Angebote`);
    }
  });

  it('a district with what is around it', async () => {
    const only = (id: string, district: string): Offer => ({...parentsCafe, id, name: id, districts: [district]});
    const finder = await open({}, [only('mitte', 'mitte'), only('nord', 'nord'), only('sued', 'sued')]);
    await finder.choose('Ortsteil', 'Nordviertel');
    expect(finder.offers()).to.deep.equal(['nord']);
    const label = [...(finder.element.shadowRoot?.querySelectorAll('label') ?? [])].find((one) =>
      shownText(one).includes('auch in der Umgebung'),
    );
    label?.click();
    await finder.element.updateComplete;
    expect(finder.offers()).to.have.members(['nord', 'mitte']);
  });

  it('near a postcode: its districts and those around them, instead of a chosen one', async () => {
    const only = (id: string, district: string): Offer => ({...parentsCafe, id, name: id, districts: [district]});
    const districts = [
      {id: 'mitte', name: 'Mitte', neighbours: ['nord'], postal_codes: ['99997']},
      {id: 'nord', name: 'Nordviertel', neighbours: ['mitte'], postal_codes: ['99998']},
      {id: 'sued', name: 'Südstadt', postal_codes: ['99998', '99999']},
      {id: 'fern', name: 'Fernheim', postal_codes: ['99995']},
    ];
    const records = [only('mitte', 'mitte'), only('nord', 'nord'), only('sued', 'sued'), only('fern', 'fern')];
    const finder = await OfferFinderPage.open({
      'data-api': townAt('nah', {...directory, districts, offers: records}),
      now,
    });
    await finder.choose('Ortsteil', 'Fernheim');
    byRole(finder.element, 'disclosure', 'Weitere Filter').click();
    await finder.shows('Nähe (Postleitzahl)');
    const field = byRole(finder.element, 'textbox', 'Nähe (Postleitzahl)');
    const type = async (text: string) => {
      if (!(field instanceof HTMLInputElement)) throw new Error('the postcode is no input');
      field.value = text;
      field.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
      await finder.element.updateComplete;
    };
    await type('9999');
    expect(finder.offers()).to.deep.equal(['fern']);
    await type('99998');
    expect(finder.list('Ortsteil').value).to.equal('');
    expect(finder.offers()).to.have.members(['mitte', 'nord', 'sued']);
    await expect(finder.element).to.be.accessible();
    await type('10115');
    await finder.shows('Kein Ortsteil hier hat diese Postleitzahl.');
    expect(finder.offers().length).to.equal(4);
    await type('99997');
    expect(finder.offers()).to.have.members(['mitte', 'nord']);
    await finder.press('rund um 99997: Mitte entfernen');
    expect(finder.offers().length).to.equal(4);
    await type('99997');
    await finder.choose('Ortsteil', 'Fernheim');
    expect(finder.offers()).to.deep.equal(['fern']);
    expect(field.getAttribute('aria-invalid')).to.equal('false');
  });

  it('where all districts have one postcode nobody asks for it', async () => {
    const finder = await open();
    byRole(finder.element, 'disclosure', 'Weitere Filter').click();
    await finder.shows('Zugang');
    expect(finder.text.includes('Postleitzahl')).to.equal(
      new Set(directory.districts?.flatMap(({postal_codes = []}) => postal_codes)).size > 1,
    );
  });

  it('in parts, one for each district', async () => {
    const finder = await open({group: 'district'});
    const headings = allByRole(finder.element, 'heading').map(shownText);
    expect(headings).to.include('ganze Stadt').and.to.include('Nordviertel');
    await expect(finder.element).to.be.accessible();
  });

  it('a page’s editor names the offers', async () => {
    const finder = await open({offers: 'elterncafe chatberatung'});
    expect(finder.offers()).to.have.members(['Elterncafé', 'Chatberatung']);
  });

  it('keeps offers on a list, and gives a link that shows it again; nothing is stored or sent', async () => {
    const finder = await open();
    finder.opener('Elterncafé').click();
    await finder.shows('Krabbelecke');
    const asked = requests().length;
    await finder.press('Merken');
    expect(finder.text).to.contain('Die Liste bleibt nur, solange diese Seite offen ist.');
    await finder.press('QR-Code zeigen');
    await finder.shows('#angebote=elterncafe');
    await expect(finder.element).to.be.accessible();
    expect([requests().length, localStorage.length, sessionStorage.length, location.hash]).to.deep.equal([
      asked,
      0,
      0,
      '',
    ]);
    await finder.press('Liste leeren');
    expect(finder.text).not.to.contain('Die Liste bleibt');
  });

  it('shows the list that a link carries', async () => {
    history.replaceState(null, '', '#angebote=elterncafe,chatberatung,gibt-es-nicht');
    const finder = await open();
    await waitUntil(() => finder.text.includes('Die Liste bleibt'), 'the list shows');
    const kept = allByRole(finder.element, 'listitem').map(shownText);
    expect(kept).to.include('Elterncafé').and.to.include('Chatberatung');
  });

  it('free places are told only while they are fresh', async () => {
    const places = (id: string, assured_date: string): Offer => ({
      ...parentsCafe,
      id,
      name: id,
      vacancies: {count: 3, assured_date},
    });
    const finder = await open({}, [places('frisch', '2026-11-20'), places('alt', '2026-11-01')]);
    expect(shownText(finder.row('frisch'))).to.contain('3 freie Plätze');
    expect(shownText(finder.row('alt'))).not.to.contain('freie');
  });

  it('says whose an offer is that is not the town’s own', async () => {
    const finder = await open({}, [{...parentsCafe, source_id: 'familienbildung'}]);
    finder.opener('Elterncafé').click();
    await finder.shows('Angaben von: Familienbildungsstätte');
  });

  it('says whose an offer of a further directory is, and takes its provider by its own id', async () => {
    const neighbour = {
      ...directory,
      source: {...directory.source, name: 'Stadt Nebenan', ags: '05999998'},
      offers: [{...parentsCafe, id: 'nebenan', name: 'Café nebenan', organization_id: 'turnverein'}],
    };
    const api = `${townAt('erste', {...directory, offers: []})} ${townAt('nebenan', neighbour)}`;
    const finder = await OfferFinderPage.open({'data-api': api, now, provider: 'turnverein'});
    await finder.shows('Café nebenan');
    finder.opener('Café nebenan').click();
    await finder.shows('Angaben von: Stadt Nebenan');
  });

  it('finds what is in the district of a postcode', async () => {
    const finder = await open();
    await finder.search('99999');
    expect(finder.offers()).to.deep.equal(['Eltern-Kind-Turnen']);
  });

  it('what was chosen on the map stays while one types, and goes with another district', async () => {
    const placed = (id: string, place: string, district: string): Offer => ({
      ...parentsCafe,
      id,
      name: `Treff ${id}`,
      place_ids: [place],
      districts: [district],
    });
    const finder = await open({}, [
      placed('markt', 'familienbuero-markt', 'nord'),
      placed('linde', 'treffpunkt-linde', 'nord'),
      placed('halle', 'treffpunkt-linde', 'sued'),
    ]);
    await finder.press('Auf der Karte zeigen');
    const marks = () =>
      [...(finder.element.shadowRoot?.querySelectorAll('*') ?? [])].flatMap((one) => [
        ...(one.shadowRoot?.querySelectorAll('[data-key]') ?? []),
      ]);
    await waitUntil(
      () => marks().some((mark) => mark.getAttribute('part')?.includes('marker')),
      'the places are drawn',
    );
    marks()
      .find((mark) => mark.getAttribute('part')?.includes('marker'))
      ?.dispatchEvent(new MouseEvent('click', {bubbles: true, composed: true}));
    await waitUntil(() => finder.offers().length === 1, 'the place is chosen');
    await finder.search('Treff');
    expect(finder.offers().length).to.equal(1);
    await finder.choose('Ortsteil', 'Nordviertel');
    expect(finder.offers().length).to.equal(2);
  });
});
