import {expect} from '@open-wc/testing';
import '../../../src/define/offer-finder.ts';
import {emulate} from '../../support/emulate.ts';
import {missingFile} from '../../support/missing-file.ts';
import {OfferFinderPage} from '../../support/offer-finder-page.ts';
import {waitUntil} from '../../support/wait-until.ts';

/** A page of its own: a file that has come once is there for the next test too. */
describe('an offer-finder without one of its files', () => {
  const missing = missingFile();

  it('the next dates: rows and search go without them, and nobody can choose what is open now', async () => {
    await emulate({missing: ['/src/ui/finding/times.ts']});
    const finder = await OfferFinderPage.open(missing.town());
    await waitUntil(
      () => missing.said.some((line) => line.includes('the next dates could not be loaded')),
      'it is told',
    );
    await finder.search('Elterncafé');
    expect(finder.offers()[0]).to.equal('Elterncafé');
    expect(finder.text).not.to.contain('nächster Termin').and.not.to.contain('jetzt offen');
  });
});
