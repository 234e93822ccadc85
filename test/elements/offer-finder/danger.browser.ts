import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import '../../../src/define/offer-finder.ts';
import {directory} from '../../../src/contract/examples/directory.ts';
import {offers} from '../../../src/contract/examples/offer.ts';
import {OfferFinder} from '../../../src/elements/offer-finder/offer-finder.ts';
import {mount} from '../../support/mount.ts';
import {OfferFinderPage} from '../../support/offer-finder-page.ts';
import {allByRole} from '../../support/shown.ts';
import {requests, restore, townAt} from '../../support/town.ts';
import {waitUntil} from '../../support/wait-until.ts';

describe('an offer-finder, when what is typed is about life and death', () => {
  afterEach(restore);

  const open = async () => {
    const finder = new OfferFinderPage(
      await mount(OfferFinder, {'data-api': townAt('gefahr', {...directory, offers: [...offers]})}),
    );
    await finder.whole();
    finder.field.focus();
    return finder;
  };
  const note = ({element}: OfferFinderPage) => element.shadowRoot?.querySelector<HTMLElement>('[part=danger]');
  const calls = (finder: OfferFinderPage) =>
    allByRole(finder.element, 'link').map((link) => link.getAttribute('href') ?? '');

  it('shows two numbers above all, says so, and asks nobody', async () => {
    const finder = await open();
    const before = requests().length;
    const typed = performance.now();
    await sendKeys({type: 'ich will nicht mehr leben'});
    await waitUntil(() => note(finder), 'the numbers are there');
    expect(calls(finder).slice(0, 2)).to.deep.equal(['tel:112', 'tel:116123']);
    expect(note(finder)?.getAttribute('role')).to.equal('alert');
    expect(finder.focused).to.equal(finder.field);
    expect(requests().length).to.equal(before);
    const files = performance.getEntriesByType('resource').filter(({name}) => name.includes('/danger.ts'));
    expect(files.map(({startTime}) => startTime < typed)).to.deep.equal([true, true]);
    expect(location.href).not.to.contain('leben');
    await expect(finder.element).to.be.accessible();
  });

  it('says nothing of it otherwise, and no longer when something else is sought', async () => {
    const finder = await open();
    await sendKeys({type: 'suizid'});
    await waitUntil(() => note(finder), 'the numbers are there');
    await sendKeys({press: 'Escape'});
    finder.field.value = 'Hebamme';
    finder.field.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
    await waitUntil(() => !note(finder), 'they are gone');
  });
});
