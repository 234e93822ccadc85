import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, type TemplateResult} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {directory} from '../src/contract/examples/directory.ts';
import {invalidExamples} from '../src/contract/examples/invalid.ts';
import {
  chatAdvice,
  childminders,
  familyNurse,
  parentingAdvice,
  parentsCafe,
  toddlerGym,
} from '../src/contract/examples/offer.ts';
import {mondayToThursday} from '../src/contract/examples/schedule.ts';
import type {Offer} from '../src/contract/offer.ts';
import '../src/define/offer-card.ts';
import {inLook} from './support/host-look.ts';
import {failingTown, pendingTown, townAt} from './support/memory-town.ts';
import {ownFrame} from './support/own-frame.ts';
import {present} from './support/present.ts';

const meta: Meta = {title: 'offer-card', component: 'offer-card', tags: ['autodocs']};
export default meta;

/** The card of a page whose editor left a number in it; `offer` is left out for the town's first offer. */
const card = (api?: string, offer?: string): TemplateResult =>
  html`<offer-card data-api=${ifDefined(api)} offer=${ifDefined(offer)} now=${present}>
    <p>Familienbüro: <a href="tel:+493023125001">030 23125 001</a></p>
  </offer-card>`;

const townWith = (name: string, offers: readonly unknown[]): string =>
  townAt(`offer-${name}`, {...directory, offers: [...offers]});

/** The data is on its way: the editor's own words stand. */
export const Loading: StoryObj = {render: () => card(pendingTown())};

/** The town has no offer at all, or not the one that is named: the editor's own words stay, the console says why. */
export const Empty: StoryObj = {render: () => card(townWith('empty', []))};

/** One offer that says all a family wants to know, two free places among it. */
export const One: StoryObj = {render: () => card(townWith('one', [familyNurse]))};

/** One offer of which only the name and the way are known. */
export const NameOnly: StoryObj = {render: () => card(townWith('name', [chatAdvice]))};

/** A series in words, its next dates, and the place. */
export const NextDates: StoryObj = {render: () => card(townWith('dates', [parentsCafe]))};

/** Weekly hours: open now, and until when. */
export const OpenNow: StoryObj = {
  render: () => card(townWith('hours', [{...parentingAdvice, schedules: [mondayToThursday]}])),
};

/** A partner's record: its source is named. */
export const FromPartner: StoryObj = {render: () => card(townWith('partner', [childminders]))};

/** Closed for some time: the first fact says so. */
export const ForNowClosed: StoryObj = {
  render: () => card(townWith('closed', [{...toddlerGym, status: 'temporarily closed'}])),
};

/** The page still names an offer that is over: a sentence says so, the editor's own words stand below it. */
export const Over: StoryObj = {render: () => card(townWith('over', [{...toddlerGym, status: 'defunct'}]))};

/** Three offers of one town: three cards, and each file is asked for once. */
export const Many: StoryObj = {
  render: () => {
    const offers = [familyNurse, parentsCafe, toddlerGym];
    const api = townWith('many', offers);
    return html`<div style="display: grid; gap: 16px">${offers.map(({id}) => card(api, id))}</div>`;
  },
};

const longNamed: Offer = {
  ...familyNurse,
  name: 'Kindertagesbetreuungseinrichtungsplatzvergabekoordinierungsgespräch',
  alternate_name: 'Unterhaltsvorschussangelegenheiten',
  email: 'kindertagesbetreuungseinrichtungsplatzvergabe@familienangelegenheiten.musterstadt.example',
  url: 'https://kindertagesbetreuungseinrichtungsplatzvergabe.musterstadt.example/',
};

/** Words as long as administrations make them, in a column of 260 pixels. */
export const LongWords: StoryObj = {
  render: () => html`<div style="max-inline-size: 260px">${card(townWith('long-words', [longNamed]))}</div>`,
};

/** An Arabic page: the card is mirrored, numbers and addresses are not. */
export const RightToLeft: StoryObj = {
  globals: {locale: 'ar'},
  parameters: ownFrame(720),
  render: () => card(townWith('arabic', [familyNurse])),
};

/** Leichte Sprache: short sentences, also the town's own where it has some. */
export const EasyLanguage: StoryObj = {
  globals: {locale: 'de-simple'},
  parameters: ownFrame(640),
  render: () => card(townWith('easy-language', [familyNurse])),
};

/** The server answers with 500: the editor's own words stay, the console says why. */
export const Failed: StoryObj = {render: () => card(failingTown())};

/** No API is named: the editor's own words stay. */
export const NoApi: StoryObj = {render: () => card()};

/** Broken records among good ones are left out and counted on the console. */
export const BrokenRecord: StoryObj = {
  render: () => card(townWith('broken-record', [...invalidExamples.Offer.map(({value}) => value), parentsCafe])),
};

/** A dark page: the card follows `color-scheme`, colours and font. */
export const DarkHost: StoryObj = {render: () => inLook('dark', card(townWith('dark-host', [familyNurse])))};
