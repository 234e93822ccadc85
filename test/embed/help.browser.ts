import {expect} from '@open-wc/testing';
import {TownPage} from './town-page.ts';
import {waitUntil} from '../support/wait-until.ts';

const numbers = (page: TownPage): string[] => {
  const help = page.element('help-button');
  const within = [...(help.shadowRoot?.querySelectorAll('a[href^="tel:"]') ?? [])];
  return [...help.querySelectorAll('a[href^="tel:"]'), ...within].map((link) => link.getAttribute('href') ?? '');
};

describe('the help button of a page', () => {
  let page: TownPage | undefined;

  afterEach(() => page?.close());

  it('whose policy blocks all connections: the editor’s number, the national ones, 112', async () => {
    page = await TownPage.open('town-closed');
    await page.upgraded();
    const button = page.element('help-button').shadowRoot?.querySelector('button');
    await waitUntil(() => page?.element('help-button').shadowRoot?.querySelector('dialog'), 'the dialog is there');
    button?.click();
    await waitUntil(() => page && numbers(page).includes('tel:+498001110550'), 'the national lines are there');
    expect(numbers(page)).to.include('tel:+493023125020').and.to.include('tel:112');
    expect(page.seen.faults).to.deep.equal([]);
    // A failure is not remembered: each of the four elements may ask for itself, and none asks twice.
    expect(page.seen.requests.filter((url) => url.endsWith('.json')).length).to.be.at.most(4);
  });

  it('without any script: the editor’s number is a link that works', async () => {
    page = await TownPage.open('town-without-script');
    const help = page.element('help-button');
    expect(help.shadowRoot).to.equal(null);
    expect(help.textContent).to.equal('030 23125 020');
    expect(numbers(page)).to.deep.equal(['tel:+493023125020']);
  });
});
