import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import '../../../src/define/offer-finder.ts';
import {directory} from '../../../src/contract/examples/directory.ts';
import {offers, parentsCafe} from '../../../src/contract/examples/offer.ts';
import type {Offer} from '../../../src/contract/offer.ts';
import {OfferFinder} from '../../../src/elements/offer-finder/offer-finder.ts';
import {mount} from '../../support/mount.ts';
import {OfferFinderPage} from '../../support/offer-finder-page.ts';
import {allByRole, byRole, nameOf, shownText} from '../../support/shown.ts';
import {answering, restore, townAt} from '../../support/town.ts';
import {waitUntil} from '../../support/wait-until.ts';

/** A Tuesday morning. */
const now = '2026-11-24T10:00:00+01:00';

describe('an offer-finder, part by part', () => {
  afterEach(restore);

  /** As soon as its rows stand. */
  const atOnce = async (records: readonly Offer[] = offers) =>
    new OfferFinderPage(
      await mount(OfferFinder, {'data-api': townAt('stufen', {...directory, offers: [...records]}), now}),
    );

  it('first the rows stand, with the field and the names of the lists', async () => {
    const finder = await atOnce();
    expect(finder.offers().length).to.equal(6);
    expect(finder.count).to.equal('6 Angebote');
    expect(finder.field.disabled).to.equal(false);
    expect(allByRole(finder.element, 'combobox').map(nameOf)).to.deep.equal([
      'Thema',
      'Alter des Kindes',
      'Ortsteil',
      'Art der Teilnahme',
    ]);
    await expect(finder.element).to.be.accessible();
  });

  it('what comes later moves nothing that stands', async () => {
    const finder = await atOnce();
    const places = () =>
      [...(finder.element.shadowRoot?.querySelectorAll('[part=offer], select, [role=status], .map') ?? [])].map(
        (each) => [each.getBoundingClientRect().top, each.getBoundingClientRect().height],
      );
    const before = places();
    await finder.whole();
    await finder.shows('nächster Termin');
    expect(places()).to.deep.equal(before);
  });

  it('what is typed before the search is there is kept, and answered as soon as it is', async () => {
    const finder = await atOnce();
    finder.field.focus();
    await sendKeys({type: 'hebame'});
    await waitUntil(() => finder.offers()[0] === 'Familienhebamme', 'it is answered');
    expect(finder.field.value).to.equal('hebame');
    expect(finder.focused).to.equal(finder.field);
  });

  it('the rarer filters may be unfolded before they are there', async () => {
    const finder = await atOnce();
    byRole(finder.element, 'disclosure', 'Weitere Filter').click();
    await finder.shows('Zugang');
    await finder.choose('Zugang', 'ohne Anmeldung');
    expect(finder.offers()).to.deep.equal(['Elterncafé']);
  });

  it('says that more is coming while only the first page is there, and then how many there are', async () => {
    const many = Array.from({length: 60}, (_, n): Offer => ({...parentsCafe, id: `o${n}`, name: `Angebot ${n}`}));
    let release = (): void => undefined;
    const released = new Promise<void>((resolve) => (release = resolve));
    const api = answering('seiten', async ({url}) => {
      if (url.endsWith('first.json')) return Response.json({schema: '1.0', items: many.slice(0, 40)});
      if (!url.endsWith('offers.json'))
        return Response.json({...directory, offers: {href: 'offers.json', first: 'first.json'}});
      await released;
      return Response.json({schema: '1.0', items: many});
    });
    const finder = await OfferFinderPage.at({'data-api': api, now});
    await finder.shows('Angebot 0');
    expect(finder.count).to.equal('Weitere Angebote kommen gleich …');
    await finder.search('Angebot 59');
    expect(finder.count).to.equal('Die Suche beginnt gleich …');
    release();
    await waitUntil(() => finder.offers()[0] === 'Angebot 59', 'what was typed is answered');
    await finder.press('Alles zurücksetzen');
    expect(finder.count).to.equal('60 Angebote');
  });

  it('an offer whose dates are over keeps its line', async () => {
    const over: Offer = {...parentsCafe, schedules: [{dates: ['2020-01-01T10:00']}], districts: []};
    const finder = await atOnce([over]);
    await finder.whole();
    expect(shownText(finder.row('Elterncafé'))).not.to.contain('nächster Termin');
  });
});
