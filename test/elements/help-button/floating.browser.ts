import {expect, fixture, html} from '@open-wc/testing';
import '../../../src/define/help-button.ts';
import {HelpButton} from '../../../src/elements/help-button/help-button.ts';
import {present} from '../../../stories/support/present.ts';
import {restore} from '../../support/town.ts';
import {waitUntil} from '../../support/wait-until.ts';

describe('a floating help-button', () => {
  afterEach(restore);

  const put = async (controls: string) => {
    const page = await fixture(html`<main></main>`);
    for (const place of controls.split(' ').filter(Boolean)) {
      const other = document.createElement('button');
      other.textContent = 'Warenkorb';
      Object.assign(other.style, {position: 'fixed', bottom: '16px', height: '60px', width: '45%', [place]: '4px'});
      page.append(other);
    }
    const element = new HelpButton();
    element.placement = 'floating';
    element.setAttribute('now', present);
    page.append(element);
    await waitUntil(() => element.dataset['corner'] !== undefined, 'it finds its place');
    return element;
  };

  it('stands at the lower edge, at the end of the line', async () => {
    const {right, bottom} = (await put('')).getBoundingClientRect();
    expect(innerHeight - bottom).to.be.below(40);
    expect(document.documentElement.clientWidth - right).to.be.below(40);
  });

  it('goes to the other corner when a control of the page is in the first', async () => {
    expect((await put('right')).dataset['corner']).to.equal('start');
  });

  it('stays where the editor put it when both corners are taken', async () => {
    const element = await put('right left');
    expect(element.dataset['corner']).to.equal('');
    expect(getComputedStyle(element).position).to.equal('static');
  });
});
