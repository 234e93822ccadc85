import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import '../../../src/define/offer-finder.ts';
import {directory} from '../../../src/contract/examples/directory.ts';
import {offers} from '../../../src/contract/examples/offer.ts';
import type {Offer} from '../../../src/contract/offer.ts';
import {listen, stopListening} from '../../support/console.ts';
import {fallback} from '../../support/mount.ts';
import {OfferFinderPage} from '../../support/offer-finder-page.ts';
import {allByRole} from '../../support/shown.ts';
import {requests, restore, townAt} from '../../support/town.ts';

/** A Tuesday morning. */
const now = '2026-11-24T10:00:00+01:00';

describe('searching with an offer-finder', () => {
  let said: readonly string[] = [];
  const unexpected: string[] = [];
  const open = (attributes: Record<string, string> = {}, records: readonly Offer[] = offers) =>
    OfferFinderPage.open({'data-api': townAt('musterstadt', {...directory, offers: [...records]}), now, ...attributes});

  beforeEach(() => {
    said = listen();
  });

  afterEach(() => {
    unexpected.push(...said);
    stopListening();
    restore();
  });

  for (const [words, name] of [
    ['Hebamme', 'Familienhebamme'],
    ['hebame', 'Familienhebamme'],
    ['schreibaby', 'Familienhebamme'],
    ['Tagesmutter', 'Kindertagespflege'],
    ['turnen', 'Eltern-Kind-Turnen'],
    ['Lindenweg', 'Elterncafé'],
  ] as const) {
    it(`finds "${name}" by "${words}"`, async () => {
      const finder = await open();
      await finder.search(words);
      expect(finder.offers()[0]).to.equal(name);
      expect(Number.parseInt(finder.count)).to.be.below(offers.length);
    });
  }

  it('typing asks nobody, and leaves no trace in address, history, cookies or storage', async () => {
    const finder = await open();
    const asked = requests().length;
    const {href} = location;
    const {length} = history;
    finder.field.focus();
    await sendKeys({type: 'Gewalt in der Familie'});
    await sendKeys({press: 'Enter'});
    await finder.element.updateComplete;
    expect(finder.field.value).to.equal('Gewalt in der Familie');
    expect(requests().length).to.equal(asked);
    expect(performance.getEntriesByType('resource').filter(({name}) => name.includes('Gewalt'))).to.deep.equal([]);
    expect(location.href).to.equal(href);
    expect(history.length).to.equal(length);
    expect(document.cookie).to.equal('');
    expect([localStorage.length, sessionStorage.length]).to.deep.equal([0, 0]);
    expect(finder.field.form?.autocomplete).to.equal('off');
  });

  it('every choice says how many offers it leaves, and leads to as many', async () => {
    const finder = await open();
    expect(finder.choices('Thema')).to.deep.equal([
      'alle',
      'Schwangerschaft (1)',
      'Leben mit Baby (2)',
      'Kinderbetreuung (1)',
      'Beratung (2)',
      'Treffpunkte und Kurse (2)',
    ]);
    await finder.choose('Thema', 'Beratung');
    expect(finder.offers()).to.have.members(['Erziehungsberatung', 'Chatberatung']);
    expect(finder.count).to.equal('2 Angebote');
    expect(finder.choices('Thema')).to.include('Leben mit Baby (2)');
    expect(finder.choices('Art der Teilnahme')).to.include('vor Ort (1)').and.to.include('digital oder am Telefon (2)');
  });

  it('what leads nowhere can not be chosen', async () => {
    const finder = await open();
    await finder.choose('Thema', 'Schwangerschaft');
    const option = [...finder.list('Art der Teilnahme').options].find(({text}) => text.includes('vor Ort'));
    expect(option?.text.replace(/\s+/g, ' ').trim()).to.equal('vor Ort (0)');
    expect(option?.disabled).to.equal(true);
  });

  it('finds by the age of the child', async () => {
    const finder = await open();
    await finder.choose('Alter des Kindes', 'Schwangerschaft');
    expect(finder.offers()).to.include('Familienhebamme').and.not.to.include('Eltern-Kind-Turnen');
    await finder.choose('Alter des Kindes', '3 bis 5 Jahre');
    expect(finder.offers()).to.not.include('Familienhebamme').and.not.to.include('Elterncafé');
    // Without an age an offer is for everybody.
    expect(finder.offers()).to.include.members(['Erziehungsberatung', 'Chatberatung']);
  });

  it('finds by district; what is for the whole town is for each of its parts', async () => {
    const finder = await open();
    await finder.choose('Ortsteil', 'Südviertel');
    expect(finder.offers()).to.have.members([
      'Eltern-Kind-Turnen',
      'Familienhebamme',
      'Erziehungsberatung',
      'Kindertagespflege',
      'Chatberatung',
    ]);
    expect(finder.count).to.equal('5 Angebote');
    expect(finder.choices('Ortsteil')).to.include('Südviertel (5)');
  });

  it('goes back to everything', async () => {
    const finder = await open();
    expect(finder.offersButton('Alles zurücksetzen')).to.equal(false);
    await finder.search('Hebamme');
    await finder.choose('Thema', 'Leben mit Baby');
    await finder.press('Alles zurücksetzen');
    expect(finder.count).to.equal('6 Angebote');
    expect(finder.field.value).to.equal('');
    expect(
      allByRole(finder.element, 'combobox').map((list) => list instanceof HTMLSelectElement && list.value),
    ).to.deep.equal(['', '', '', '']);
  });

  it('when nothing is found, the editor’s own words are', async () => {
    const finder = await open();
    expect(finder.text).not.to.contain(fallback);
    await finder.search('Xylophon Quarzuhr');
    expect(finder.count).to.equal('0 Angebote');
    expect(finder.offers()).to.deep.equal([]);
    expect(finder.text).to.contain('Dazu wurde nichts gefunden').and.to.contain(fallback);
    await expect(finder.element).to.be.accessible();
  });

  it('the words of a search stay words', async () => {
    const finder = await open();
    for (const words of [
      '.*',
      '((((',
      '\\',
      '<b>',
      'a'.repeat(10_000),
      '\u0000',
      '   ',
      '😀',
      '__proto__',
      'constructor',
    ]) {
      await finder.search(words);
      expect(finder.count, words.slice(0, 20)).to.match(/^\d+ Angebote?$/);
    }
    await finder.search('   ');
    expect(finder.count).to.equal('6 Angebote');
  });

  it('in all of this has said nothing on the console that was not asked for', () => {
    expect(unexpected).to.deep.equal([]);
  });
});
