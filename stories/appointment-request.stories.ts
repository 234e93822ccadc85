import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing, type TemplateResult} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {directory} from '../src/contract/examples/directory.ts';
import {places} from '../src/contract/examples/place.ts';
import {desk, type requests} from '../src/contract/examples/requests.ts';
import type {Desk} from '../src/contract/requests.ts';
import '../src/define/appointment-request.ts';
import {inLook} from './support/host-look.ts';
import {askingTown} from './support/memory-requests.ts';
import {failingTown, pendingTown, townAt} from './support/memory-town.ts';
import {ownFrame} from './support/own-frame.ts';
import {present} from './support/present.ts';

const meta: Meta = {title: 'appointment-request', component: 'appointment-request', tags: ['autodocs']};
export default meta;

interface Choice {
  readonly kind?: string;
  readonly pin?: string;
  readonly load?: (event: Event) => void;
}

/** The form of a page whose editor left a number in it. */
const form = (api?: string, {kind, pin, load}: Choice = {}): TemplateResult =>
  html`<appointment-request
    data-api=${ifDefined(api)}
    kind=${ifDefined(kind)}
    key-fingerprint=${ifDefined(pin)}
    now=${present}
    @load=${load ?? nothing}
  >
    <p>Sozialer Dienst: <a href="tel:+493023125010">030 23125 010</a></p>
  </appointment-request>`;

const documentWith = (desks: readonly unknown[], api: string | undefined = './') => ({
  ...directory,
  places: [...places],
  requests: {...(api && {api}), desks: [...desks]} as typeof requests,
});

const townWith = (name: string, ...desks: readonly Desk[]): string =>
  askingTown(`ask-${name}`, documentWith(desks.length > 0 ? desks : [desk])).url;

/** The data is on its way: the editor's own number stands. */
export const Loading: StoryObj = {render: () => form(pendingTown())};

/** The town has nobody who gives appointments: the editor's own number stands. */
export const Empty: StoryObj = {render: () => form(townAt('ask-empty', {...directory, requests: {desks: []}}))};

/** The form: free times, how to answer, what about. On a telephone one step at a time. */
export const One: StoryObj = {render: () => form(townWith('one'))};

const {slots: _slots, ...deskWithoutSlots} = desk;

/** The desk names no times: it is asked for one. */
export const WithoutSlots: StoryObj = {render: () => form(townWith('without-slots', deskWithoutSlots))};

/** Two offices give appointments: the family chooses who reads its request. */
export const TwoDesks: StoryObj = {
  render: () =>
    form(
      townWith('two-desks', desk, {
        ...desk,
        id: 'fruehe-hilfen',
        name: 'Frühe Hilfen',
        description: 'Für Eltern mit Babys.',
      }),
    ),
};

/** All times are taken: the form says so, with the desk's number. */
export const AllTaken: StoryObj = {
  render: () => form(townWith('all-taken', {...desk, closures: [{start: '2026-11-01', end: '2027-12-31'}]})),
};

/** To be called back. */
export const Callback: StoryObj = {render: () => form(townWith('callback', deskWithoutSlots), {kind: 'callback'})};

/** Words as long as administrations make them. */
export const LongWords: StoryObj = {
  render: () =>
    form(
      townWith('long-words', {
        ...desk,
        name: 'Familienunterstützungsdienstkoordinierungsstelle Kinderschutzfachberatung',
        next: 'Rückmeldungsbenachrichtigungen verschicken wir innerhalb von zwei Werktagen.',
      }),
    ),
};

/** An Arabic page. */
export const RightToLeft: StoryObj = {
  globals: {locale: 'ar'},
  parameters: ownFrame(900),
  render: () => form(townWith('arabic')),
};

/** Leichte Sprache. */
export const EasyLanguage: StoryObj = {
  globals: {locale: 'de-simple'},
  parameters: ownFrame(900),
  render: () => form(townWith('easy-language')),
};

/** A dark page. */
export const DarkHost: StoryObj = {render: () => inLook('dark', form(townWith('dark-host')))};

/** What is missing is said at the top and beside each question. */
export const Faults: StoryObj = {
  render: () => form(townWith('faults'), {load: ({currentTarget}) => press(currentTarget)}),
};

/** The server cannot be had when the form is sent: what is typed stays, a number is shown. */
export const SendingFailed: StoryObj = {
  render: () => {
    const {url, ledger} = askingTown('ask-sending-failed', documentWith([deskWithoutSlots]));
    ledger.fail(true);
    return form(url, {load: ({currentTarget}) => void fillAndSend(currentTarget)});
  },
};

/** It has arrived: number and code, to be taken along. */
export const Receipt: StoryObj = {
  render: () => form(townWith('receipt'), {load: ({currentTarget}) => void fillAndSend(currentTarget)}),
};

/** A request is looked at again, by its number and code. */
export const LookUp: StoryObj = {
  render: () => form(townWith('look-up'), {load: ({currentTarget}) => tap(currentTarget, '.look button')}),
};

/** Nobody takes requests over the net: telephone, mail and the same on paper. */
export const WithoutApi: StoryObj = {render: () => form(townAt('ask-without-api', documentWith([desk], '')))};

const {keys: _keys, ...deskWithoutKey} = desk;

/** The desk has no key to which could be sealed. */
export const WithoutKey: StoryObj = {render: () => form(townWith('without-key', deskWithoutKey))};

/** The page pins other keys: nothing is sent, the console says why. */
export const OtherKeysFailed: StoryObj = {
  render: () => form(townWith('other-keys'), {pin: '0000-0000-0000-0000-0000-0000'}),
};

/** The server answers with 500: the editor's own number stays. */
export const Failed: StoryObj = {render: () => form(failingTown())};

/** No API is named. */
export const NoApi: StoryObj = {render: () => form()};

/** A broken desk never hides a sound one. */
export const BrokenRecord: StoryObj = {
  render: () => form(askingTown('ask-broken', documentWith([{...desk, id: 'x', kinds: 'alle'}, desk])).url),
};

function rootOf(element: EventTarget | null): ParentNode | undefined {
  return element instanceof HTMLElement ? (element.shadowRoot ?? undefined) : undefined;
}

function tap(element: EventTarget | null, selector: string): void {
  rootOf(element)?.querySelector<HTMLElement>(selector)?.click();
}

function press(element: EventTarget | null): void {
  // A wide form has all steps on one page: its last button sends.
  requestAnimationFrame(() => tap(element, '.send'));
}

/** Fills in the little that must be, as soon as it can be. */
async function fillAndSend(element: EventTarget | null): Promise<void> {
  const root = rootOf(element);
  for (let turn = 0; turn < 200 && !root?.querySelector('.receipt, .summary'); turn += 1) {
    const way = root?.querySelector<HTMLElement>('input[name="ask-answer"][value="none"]');
    const times = root?.querySelectorAll<HTMLElement>('input[name="ask-slot"]') ?? [];
    if (way && (times.length || !root?.querySelector('#ask-slot'))) {
      // The last of the first days is one in the office.
      times[times.length - 1]?.click();
      way.click();
      await new Promise(requestAnimationFrame);
      root?.querySelector<HTMLFormElement>('form')?.requestSubmit();
    }
    await new Promise(requestAnimationFrame);
  }
}
