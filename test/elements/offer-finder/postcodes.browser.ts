import {expect} from '@open-wc/testing';
import '../../../src/define/childcare-finder.ts';
import '../../../src/define/offer-finder.ts';
import {directory} from '../../../src/contract/examples/directory.ts';
import {childminders, familyNurse, parentsCafe} from '../../../src/contract/examples/offer.ts';
import {ChildcareFinderPage} from '../../support/childcare-finder-page.ts';
import {listen, stopListening} from '../../support/console.ts';
import {OfferFinderPage} from '../../support/offer-finder-page.ts';
import {allByRole, byRole, shownText} from '../../support/shown.ts';
import {answering, filesAt, requests, restore, townAt} from '../../support/town.ts';
import {waitUntil} from '../../support/wait-until.ts';

const now = '2026-11-24T10:00:00+01:00';

describe('a finder on the page of a county', () => {
  let said: readonly string[] = [];

  beforeEach(() => {
    said = listen();
  });

  afterEach(() => {
    stopListening();
    restore();
  });

  const paths = () => requests().map(({url}) => new URL(url).pathname);
  /** Two towns, one of which has two postcodes; 99998 is in both, 99996 in one and beside it, 99995 in none that is served. */
  const county = (): string => {
    const muster = townAt('musterstadt', {...directory, offers: [parentsCafe, childminders]});
    const nachbar = townAt('nachbarstadt', {...directory, offers: [familyNurse]});
    const place = (postal_code: string, place: string, directory?: string) => ({
      postal_code,
      place,
      ...(directory && {directory}),
    });
    const items = [
      place('99997', 'Musterstadt', muster),
      place('99998', 'Musterstadt', muster),
      place('99998', 'Nachbarstadt', nachbar),
      place('99996', 'Musterstadt', muster),
      place('99996', 'Kleinmuster'),
      place('99995', 'Kleinmuster'),
      place('99994', 'Fortstadt', '/broken/fort/directory.json'),
    ];
    const url = filesAt('kreis', {'plz/999.json': {schema: '1.0', items}});
    return new URL('.', url).href;
  };
  const open = async (attributes: Record<string, string> = {}) => {
    const finder = await OfferFinderPage.at({'data-postcodes': county(), now, ...attributes});
    await finder.shows('Postleitzahl');
    return finder;
  };

  it('asks for a postcode and loads nothing before; the editor’s own words stand below', async () => {
    const finder = await open();
    expect(finder.text).to.contain('Die Postleitzahl wird nicht gespeichert.').and.to.contain('030 23125 099');
    expect(requests().length).to.equal(0);
    const field = byRole(finder.element, 'textbox', 'Postleitzahl');
    expect([field.getAttribute('inputmode'), field.getAttribute('autocomplete')]).to.deep.equal(['numeric', 'off']);
    await expect(finder.element).to.be.accessible();
  });

  it('shows the town of the postcode and loads only that; nothing is kept, nothing is in the address', async () => {
    const finder = await open();
    const here = location.href;
    await finder.goTo('99997');
    await finder.shows('Gezeigt wird: Musterstadt');
    expect(finder.count).to.equal('2 Angebote');
    expect(paths()).to.include('/broken/kreis/plz/999.json').and.to.include('/memory/musterstadt/directory.json');
    expect(paths().filter((path) => path.includes('nachbarstadt') || path.includes('99997'))).to.deep.equal([]);
    expect([location.href, localStorage.length, sessionStorage.length]).to.deep.equal([here, 0, 0]);
    await expect(finder.element).to.be.accessible();
  });

  it('a postcode of two towns: the visitor chooses, and may choose again', async () => {
    const finder = await open();
    await finder.goTo('99998');
    await finder.shows('99998 gehört zu mehreren Orten. Um welchen geht es?');
    expect(paths()).to.deep.equal(['/broken/kreis/plz/999.json']);
    await finder.press('Nachbarstadt');
    await finder.shows('Gezeigt wird: Nachbarstadt');
    expect(finder.offers()).to.deep.equal(['Familienhebamme']);
    expect(byRole(finder.element, 'button', 'Nachbarstadt').getAttribute('aria-pressed')).to.equal('true');
    await expect(finder.element).to.be.accessible();
    await finder.press('Musterstadt');
    await finder.shows('Gezeigt wird: Musterstadt');
    expect(finder.offers()).to.include('Elterncafé');
  });

  it('a town beside a place that nobody serves: the visitor says which', async () => {
    const finder = await open();
    await finder.goTo('99996');
    await finder.shows('Kleinmuster: hier gibt es noch keine Angebote.');
    await finder.press('Musterstadt');
    await finder.shows('Gezeigt wird: Musterstadt');
  });

  it('another postcode may be typed later: what was searched for in the first town is gone', async () => {
    const finder = await open();
    await finder.goTo('99997');
    await finder.shows('2 Angebote');
    await finder.search('Mondfahrt');
    await finder.shows('Dazu wurde nichts gefunden.');
    await finder.goTo('99998');
    await finder.shows('99998 gehört zu mehreren Orten.');
    await finder.press('Nachbarstadt');
    await finder.shows('1 Angebot');
    expect(finder.field.value).to.equal('');
  });

  it('an unknown postcode, one of nobody, and what is none are told; the town stays', async () => {
    const finder = await open();
    for (const [postcode, words] of [
      ['99', 'Eine Postleitzahl hat fünf Ziffern.'],
      ['99990', 'Die Postleitzahl 99990 ist hier nicht bekannt. Stimmen die Ziffern?'],
      ['10115', 'Die Postleitzahl 10115 ist hier nicht bekannt. Stimmen die Ziffern?'],
      ['99995', 'Kleinmuster: hier gibt es noch keine Angebote.'],
    ] as const) {
      await finder.goTo(postcode);
      await finder.shows(words);
      expect(finder.place).to.equal(words);
      expect(byRole(finder.element, 'textbox', 'Postleitzahl').getAttribute('aria-invalid')).to.equal('true');
    }
    await expect(finder.element).to.be.accessible();
    await finder.goTo(' ٩٩ ٩٩٧ ');
    await finder.shows('Gezeigt wird: Musterstadt');
    await finder.goTo('99990');
    await finder.shows('99990 ist hier nicht bekannt');
    expect(finder.place).to.contain('Gezeigt wird: Musterstadt');
    expect(finder.count).to.equal('2 Angebote');
  });

  it('an index or a town that cannot be had is told, and can be tried again', async () => {
    const finder = await OfferFinderPage.at({
      'data-postcodes': new URL(
        '.',
        answering('fort', () => new Response('', {status: 500})),
      ).href,
      now,
    });
    await finder.shows('Postleitzahl');
    await finder.goTo('99997');
    await finder.shows('Der Ort konnte gerade nicht gesucht werden.');
    expect(said.join('\n')).to.contain('<offer-finder>').and.to.contain('plz/999.json');
    finder.element.setAttribute('data-postcodes', county());
    await waitUntil(() => finder.place === '', 'another index is asked');
    await finder.goTo('99994');
    await waitUntil(() => finder.place.startsWith('Fortstadt konnte gerade nicht geladen werden.'), 'it is told');
    expect(finder.text).to.contain('030 23125 099');
    await finder.goTo('99997');
    await finder.shows('2 Angebote');
  });

  it('only the latest postcode counts', async () => {
    const finder = await open();
    const first = finder.goTo('99997');
    await finder.goTo('99995');
    await first;
    await finder.shows('Kleinmuster: hier gibt es noch keine Angebote.');
    expect(paths().filter((path) => path.includes('musterstadt'))).to.deep.equal([]);
  });

  it('the index is inherited, unless a data-api stands nearer', async () => {
    const around = document.createElement('div');
    around.dataset['postcodes'] = county();
    around.dataset['api'] = townAt('musterstadt', {...directory, offers: [parentsCafe]});
    document.body.append(around);
    try {
      const asking = await OfferFinderPage.at({now});
      around.append(asking.element);
      await asking.shows('Postleitzahl');
      const own = await OfferFinderPage.at({now, 'data-api': townAt('eigen', {...directory, offers: [familyNurse]})});
      around.append(own.element);
      await own.shows('1 Angebot');
      expect(allByRole(own.element, 'form')).to.deep.equal([]);
    } finally {
      around.remove();
    }
  });

  it('childcare-finder asks in the same way', async () => {
    const finder = await ChildcareFinderPage.at({'data-postcodes': county(), now});
    await finder.shows('Postleitzahl');
    await finder.goTo('99997');
    await finder.shows('1 Ort der Betreuung');
    expect(finder.text).to.contain('So kommt man an einen Platz');
  });

  it('the postcode also says where in the town, when its districts have several', async () => {
    const postcodes = county();
    const far = {...parentsCafe, id: 'fern', name: 'Fern', districts: ['fern']};
    const districts = [
      {id: 'mitte', name: 'Mitte', neighbours: ['nord'], postal_codes: ['99997']},
      {id: 'nord', name: 'Nordviertel', neighbours: ['mitte'], postal_codes: ['99998']},
      {id: 'fern', name: 'Fernheim', postal_codes: ['99996']},
    ];
    townAt('musterstadt', {...directory, districts, offers: [parentsCafe, far]});
    const finder = await OfferFinderPage.at({'data-postcodes': postcodes, now});
    await finder.shows('Postleitzahl');
    await finder.goTo('99997');
    await finder.shows('2 Angebote');
    await finder.whole();
    const box = [...(finder.element.shadowRoot?.querySelectorAll('label') ?? [])].find((label) =>
      shownText(label).startsWith('rund um 99997: Mitte'),
    );
    box?.click();
    await finder.shows('1 Angebot');
    expect(finder.offers()).to.deep.equal(['Elterncafé']);
    await finder.press('rund um 99997: Mitte entfernen');
    expect(finder.count).to.equal('2 Angebote');
  });
});
