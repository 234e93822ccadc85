import {expect} from '@open-wc/testing';
import '../../../src/define/offer-finder.ts';
import {directory} from '../../../src/contract/examples/directory.ts';
import {listen, stopListening} from '../../support/console.ts';
import {emulate} from '../../support/emulate.ts';
import {OfferFinderPage} from '../../support/offer-finder-page.ts';
import {restore, townAt} from '../../support/town.ts';
import {waitUntil} from '../../support/wait-until.ts';

/** A Tuesday morning. */
const now = '2026-11-24T10:00:00+01:00';

/** A page of its own: a file that has come once is there for the next test too. */
describe('an offer-finder without one of its files', () => {
  let said: readonly string[] = [];
  const town = () => ({'data-api': townAt('musterstadt', directory), now});

  beforeEach(() => {
    said = listen();
  });

  afterEach(async () => {
    stopListening();
    restore();
    await emulate({});
  });

  it('the next dates: rows and search go without them, and nobody can choose what is open now', async () => {
    await emulate({missing: ['/src/ui/finding/times.ts']});
    const finder = await OfferFinderPage.open(town());
    await waitUntil(() => said.some((line) => line.includes('the next dates could not be loaded')), 'it is told');
    await finder.search('Elterncafé');
    expect(finder.offers()[0]).to.equal('Elterncafé');
    expect(finder.text).not.to.contain('nächster Termin').and.not.to.contain('jetzt offen');
  });
});
