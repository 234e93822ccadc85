import {expect} from '@open-wc/testing';
import * as appointmentRequest from '../../stories/appointment-request.stories.ts';
import * as childcareFinder from '../../stories/childcare-finder.stories.ts';
import * as consultationHours from '../../stories/consultation-hours.stories.ts';
import * as contactCard from '../../stories/contact-card.stories.ts';
import * as eventCalendar from '../../stories/event-calendar.stories.ts';
import * as helpButton from '../../stories/help-button.stories.ts';
import * as offerCard from '../../stories/offer-card.stories.ts';
import * as offerFinder from '../../stories/offer-finder.stories.ts';
import * as partnerList from '../../stories/partner-list.stories.ts';
import * as placeCard from '../../stories/place-card.stories.ts';
import * as quickExit from '../../stories/quick-exit.stories.ts';
import * as welcomeVisit from '../../stories/welcome-visit.stories.ts';
import * as requestInbox from '../../stories/request-inbox.stories.ts';
import {emulate} from '../support/emulate.ts';
import {shown} from '../support/shown.ts';
import {hasOwnFrame, storiesOf, StoryPage, type Story} from '../support/story-page.ts';
import {waitUntil} from '../support/wait-until.ts';

const files = {
  'appointment-request': appointmentRequest,
  'childcare-finder': childcareFinder,
  'consultation-hours': consultationHours,
  'contact-card': contactCard,
  'event-calendar': eventCalendar,
  'help-button': helpButton,
  'offer-card': offerCard,
  'offer-finder': offerFinder,
  'partner-list': partnerList,
  'place-card': placeCard,
  'quick-exit': quickExit,
  'welcome-visit': welcomeVisit,
  'request-inbox': requestInbox,
};

/** Stories of something that goes wrong: they, and only they, speak to the developer. A card of nobody is wrong too. */
const ofFaults = /Failed|NoApi|BrokenRecord|(contact|offer)-card Empty/;

for (const [tag, file] of Object.entries(files)) {
  describe(`stories of ${tag}`, () => {
    let page: StoryPage | undefined;

    // A dialog that is still fading in has no contrast to measure.
    before(() => emulate({reducedMotion: 'reduce'}));

    after(() => emulate({}));

    afterEach(() => page?.close());

    async function open(name: string, story: Story, locale?: string): Promise<StoryPage> {
      page = await StoryPage.open(story, locale);
      const [element] = page.elements;
      expect(element?.localName).to.equal(tag);
      if (tag === 'help-button' && hasOwnFrame(story) && !element?.matches('[placement]')) {
        await waitUntil(() => element?.shadowRoot?.querySelector('dialog[open]'), 'the dialog opens');
      }
      if (element && /appointment-request|help-button/.test(tag)) {
        await waitUntil(() => settles(name, element), 'the form is there');
      }
      if (tag === 'request-inbox') await waitUntil(() => inboxSettles(name, element?.shadowRoot), 'the inbox is there');
      return page;
    }

    for (const [name, story] of storiesOf(file)) {
      it(`${name}: accessible, and ${ofFaults.test(`${tag} ${name}`) ? 'says on the console what is wrong' : 'silent'}`, async () => {
        const {main, said} = await open(name, story);
        await expect(main).to.be.accessible();
        if (ofFaults.test(`${tag} ${name}`)) expect(said.length).to.be.greaterThan(0);
        else expect(said).to.deep.equal([]);
      });

      it(`${name}: accessible from right to left`, async () => {
        const {main} = await open(name, story, 'ar');
        expect(getComputedStyle(main).direction).to.equal('rtl');
        await expect(main).to.be.accessible();
      });

      it(`${name}: no control looks as the browser left it`, async () => {
        const {main} = await open(name, story);
        const bare = [...shown(main)].filter(
          (node) => node instanceof HTMLElement && /outset|inset/.test(getComputedStyle(node).borderStyle),
        );
        expect(bare.map((node) => (node instanceof HTMLElement ? node.outerHTML.slice(0, 200) : ''))).to.deep.equal([]);
      });

      it(`${name}: no wider than a telephone`, async () => {
        const {main} = await open(name, story);
        main.style.inlineSize = '320px';
        expect(main.scrollWidth).to.be.at.most(320);
      });
    }
  });
}

/** What a story does in its form comes a moment after the data; of this it can be seen. */
const ends: Readonly<Record<string, string>> = {
  Faults: '.summary',
  SendingFailed: '.summary',
  Receipt: '.receipt',
  LookUp: '.look-up',
  StepAppointment: '.asking',
  OtherKeysFailed: '.other-ways',
};

const settles = (name: string, {shadowRoot}: Element): boolean =>
  !shadowRoot?.querySelector('.pending') && (!(name in ends) || Boolean(shadowRoot?.querySelector(ends[name] ?? '')));

/** Where somebody signs in first, until that is done, and what is done then. */
function inboxSettles(name: string, root: ShadowRoot | null | undefined): boolean {
  const wanted: Readonly<Record<string, string>> = {
    WrongToken: '#why',
    Open: '[part="letter"]',
    Empty: '.empty',
    WrongKey: '.keys .fault',
    Conflict: '[part="conflict"]',
    Revoked: '#renew',
    Expired: '#why',
    LongWords: '[part="letter"]',
    RightToLeft: '[part="letter"]',
    EasyLanguage: '[part="letter"]',
    DarkHost: '[part="letter"]',
    Many: 'tr:nth-of-type(4)',
    Rotated: 'tr:nth-of-type(4)',
  };
  const selector = wanted[name];
  return !selector || Boolean(root?.querySelector(selector));
}
