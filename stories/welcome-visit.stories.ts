import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing, type TemplateResult} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {directory} from '../src/contract/examples/directory.ts';
import {welcomeDesk} from '../src/contract/examples/requests.ts';
import '../src/define/welcome-visit.ts';
import {inLook} from './support/host-look.ts';
import {askingTown} from './support/memory-requests.ts';
import {failingTown, pendingTown, townAt} from './support/memory-town.ts';
import {ownFrame} from './support/own-frame.ts';
import {present} from './support/present.ts';
import {southDesk, welcoming} from './support/welcoming-town.ts';

const meta: Meta = {title: 'welcome-visit', component: 'welcome-visit', tags: ['autodocs']};
export default meta;

interface Choice {
  readonly pin?: string;
  readonly district?: string;
  readonly load?: (event: Event) => void;
}

const visit = (api?: string, {pin, district, load}: Choice = {}): TemplateResult =>
  html`<welcome-visit
    data-api=${ifDefined(api)}
    district=${ifDefined(district)}
    key-fingerprint=${ifDefined(pin)}
    now=${present}
    @load=${load ?? nothing}
  >
    <p>Team Willkommen: <a href="tel:+493023125011">030 23125 011</a></p>
  </welcome-visit>`;

const townWith = (name: string, ...parts: Parameters<typeof welcoming>): string =>
  askingTown(`visit-${name}`, welcoming(...parts)).url;

const {districts: _, ...wholeTown} = welcomeDesk;
const cafe = {id: 'cafe', name: 'Im Elterncafé abholen', mode: 'in_person', place_id: 'familienbuero-markt'};

/** The data is on its way: the editor's own number stands. */
export const Loading: StoryObj = {render: () => visit(pendingTown())};

/** The town has no team: the editor's own number stands. */
export const Empty: StoryObj = {render: () => visit(townAt('visit-empty', {...directory, requests: {desks: []}}))};

/** Two teams, two ways: child, place, answer. On a telephone one step at a time. */
export const One: StoryObj = {render: () => visit(townWith('one'))};

/** One team for the whole town, and one way, at a café: nothing is asked that nobody needs to know. */
export const AtACafe: StoryObj = {
  render: () => visit(townWith('cafe', [wholeTown], {ways: [cafe], weeks_from: 0, weeks_to: 52, months: 12})),
};

/** A way that ended and one that is yet to come are not shown. */
export const DatedWays: StoryObj = {
  render: () =>
    visit(
      townWith('dated', [wholeTown], {
        ways: [
          {id: 'frueher', name: 'Besuch zu Hause', mode: 'home_visit', valid_until: '2024-10-31'},
          {...cafe, valid_from: '2024-11-01'},
          {id: 'bald', name: 'Päckchen mit der Post', valid_from: '2027-01-01'},
        ],
      }),
    ),
};

/** The page of a district: families are not asked for theirs. */
export const InADistrict: StoryObj = {render: () => visit(townWith('district'), {district: 'sued'})};

/** Words as long as administrations make them. */
export const LongWords: StoryObj = {
  render: () =>
    visit(
      townWith('long-words', [
        {...wholeTown, name: 'Säuglingswillkommensbesuchskoordinierungsstelle Kinderschutzfachberatung'},
      ]),
    ),
};

/** An Arabic page. */
export const RightToLeft: StoryObj = {
  globals: {locale: 'ar'},
  parameters: ownFrame(900),
  render: () => visit(townWith('arabic')),
};

/** Leichte Sprache. */
export const EasyLanguage: StoryObj = {
  globals: {locale: 'de-simple'},
  parameters: ownFrame(900),
  render: () => visit(townWith('easy-language')),
};

/** A dark page. */
export const DarkHost: StoryObj = {render: () => inLook('dark', visit(townWith('dark-host')))};

/** What is missing is said at the top and beside each question. */
export const Faults: StoryObj = {
  render: () =>
    visit(townWith('faults'), {
      load: ({currentTarget}) => {
        const root = currentTarget instanceof HTMLElement ? currentTarget.shadowRoot : null;
        requestAnimationFrame(() => root?.querySelector<HTMLElement>('.send')?.click());
      },
    }),
};

/** Nobody takes requests over the net: each team's telephone and mail, and the same on paper. */
export const WithoutApi: StoryObj = {
  render: () => visit(townAt('visit-without-api', welcoming([welcomeDesk, southDesk], {}, ''))),
};

const {keys: _keys, ...keyless} = wholeTown;

/** The only team has no key to which could be sealed. */
export const WithoutKey: StoryObj = {render: () => visit(townWith('without-key', [keyless]))};

/** The page pins other keys: nothing is sent, the console says why. */
export const OtherKeysFailed: StoryObj = {
  render: () => visit(townWith('other-keys'), {pin: '0000-0000-0000-0000-0000-0000'}),
};

/** The server answers with 500: the editor's own number stays. */
export const Failed: StoryObj = {render: () => visit(failingTown())};

/** No API is named. */
export const NoApi: StoryObj = {render: () => visit()};

/** A broken team never hides a sound one. */
export const BrokenRecord: StoryObj = {
  render: () => visit(townWith('broken', [{...welcomeDesk, id: 'x', kinds: 'alle'}, wholeTown])),
};
