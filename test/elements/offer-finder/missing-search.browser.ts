import {expect} from '@open-wc/testing';
import '../../../src/define/offer-finder.ts';
import {emulate} from '../../support/emulate.ts';
import {fallback} from '../../support/mount.ts';
import {missingFile} from '../../support/missing-file.ts';
import {OfferFinderPage} from '../../support/offer-finder-page.ts';
import {waitUntil} from '../../support/wait-until.ts';

/** A page of its own: a file that has come once is there for the next test too. */
describe('an offer-finder without one of its files', () => {
  const missing = missingFile();

  it('the search: the rows stand, the field says what is wrong, and topics and a human are there', async () => {
    await emulate({missing: ['/src/ui/finding/finder.ts']});
    const finder = await OfferFinderPage.at(missing.town());
    await finder.shows('Die Suche lässt sich gerade nicht laden.');
    expect(finder.offers().length).to.equal(6);
    expect(finder.count).to.equal('6 Angebote');
    expect(finder.text).to.contain(fallback);
    expect(missing.said[0]).to.contain('the search could not be loaded');
    await finder.search('Hebamme');
    expect(finder.field.value).to.equal('Hebamme');
    expect(finder.count).to.contain('Die Suche lässt sich gerade nicht laden.');
    expect(finder.offers().length).to.equal(6);
    await finder.press('Beratung');
    expect(finder.offers()).to.deep.equal(['Chatberatung', 'Erziehungsberatung']);
    expect(finder.count).to.equal('2 Angebote');
    await expect(finder.element).to.be.accessible();
    await emulate({});
    await finder.press('Alles zurücksetzen');
    await finder.search('Hebamme');
    await waitUntil(() => finder.offers()[0] === 'Familienhebamme', 'it is answered once the file is there');
    expect(finder.text).not.to.contain('Die Suche lässt sich');
  });
});
