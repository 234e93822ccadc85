import {expect} from '@open-wc/testing';
import '../../../src/define/offer-finder.ts';
import {emulate} from '../../support/emulate.ts';
import {missingFile} from '../../support/missing-file.ts';
import {OfferFinderPage} from '../../support/offer-finder-page.ts';
import {waitUntil} from '../../support/wait-until.ts';

/** A page of its own: a file that has come once is there for the next test too. */
describe('an offer-finder without one of its files', () => {
  const missing = missingFile();

  it('what is chosen by: the search goes without it', async () => {
    await emulate({missing: ['/src/ui/finding/panel.ts']});
    const finder = await OfferFinderPage.at(missing.town());
    await waitUntil(() => missing.said.some((line) => line.includes('the filters could not be loaded')), 'it is told');
    await finder.search('Hebamme');
    await waitUntil(() => finder.offers()[0] === 'Familienhebamme', 'the search answers');
    expect(finder.text).to.contain('passt, weil: „Hebamme').and.not.to.contain('Thema');
    await expect(finder.element).to.be.accessible();
  });
});
