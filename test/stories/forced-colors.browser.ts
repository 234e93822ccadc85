import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import * as contactCard from '../../stories/contact-card.stories.ts';
import * as eventCalendar from '../../stories/event-calendar.stories.ts';
import * as helpButton from '../../stories/help-button.stories.ts';
import * as offerFinder from '../../stories/offer-finder.stories.ts';
import {emulate} from '../support/emulate.ts';
import {storiesOf, StoryPage} from '../support/story-page.ts';

const files = {
  'contact-card': contactCard,
  'event-calendar': eventCalendar,
  'help-button': helpButton,
  'offer-finder': offerFinder,
};

/** The colours that a visitor has chosen, as the browser names them. */
function chosen(name: string): string {
  const probe = document.body.appendChild(document.createElement('i'));
  probe.style.color = name;
  const {color} = getComputedStyle(probe);
  probe.remove();
  return color;
}

for (const [tag, file] of Object.entries(files)) {
  describe(`${tag} in a visitor's own colours`, () => {
    let page: StoryPage | undefined;

    before(() => emulate({forcedColors: 'active'}));

    after(() => emulate({}));

    afterEach(() => page?.close());

    async function elementOf(name: string): Promise<ShadowRoot> {
      const story = storiesOf(file).find(([known]) => known === name)?.[1];
      if (!story) throw new Error(`no story ${name}`);
      page = await StoryPage.open(story);
      const root = page.elements[0]?.shadowRoot;
      if (!root) throw new Error(`${name} shows nothing`);
      return root;
    }

    it('what can be tapped or filled in has a border that can be seen', async () => {
      const root = await elementOf('One');
      const controls = [...root.querySelectorAll<HTMLElement>('button.button, a.button, input, select')];
      if (tag !== 'event-calendar') expect(controls.length).to.be.greaterThan(0);
      for (const control of controls.filter((candidate) => !candidate.classList.contains('plain'))) {
        const {borderTopStyle, borderTopWidth, borderTopColor, backgroundColor} = getComputedStyle(control);
        expect(borderTopStyle, control.outerHTML).to.equal('solid');
        expect(Number.parseFloat(borderTopWidth), control.outerHTML).to.be.at.least(1);
        expect(borderTopColor, control.outerHTML).not.to.equal(backgroundColor);
      }
    });

    it('what is framed has its frame', async () => {
      const root = await elementOf(tag === 'help-button' ? 'DialogOpen' : 'One');
      const frames = [...root.querySelectorAll('[part~="card"], [part~="entry"], [part~="offer"], [part~="dialog"]')];
      expect(frames.length).to.be.greaterThan(0);
      for (const frame of frames) {
        const {borderBlockEndStyle, borderBlockEndColor, borderBlockStartColor} = getComputedStyle(frame);
        expect(borderBlockEndStyle, frame.localName).to.equal('solid');
        expect([borderBlockEndColor, borderBlockStartColor]).not.to.include(chosen('Canvas'));
      }
      expect(getComputedStyle(root.host).forcedColorAdjust).to.equal('auto');
    });

    it('what has the focus shows it', async () => {
      const root = await elementOf('One');
      await sendKeys({press: 'Tab'});
      expect(root.activeElement, 'the first thing to reach').not.to.equal(null);
      if (!root.activeElement) return;
      const {outlineStyle, outlineWidth, outlineColor} = getComputedStyle(root.activeElement);
      expect(outlineStyle).to.equal('solid');
      expect(Number.parseFloat(outlineWidth)).to.be.at.least(2);
      expect(outlineColor).not.to.equal(chosen('Canvas'));
    });
  });
}
