import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing, type TemplateResult} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {directory} from '../src/contract/examples/directory.ts';
import {requests} from '../src/contract/examples/requests.ts';
import '../src/define/request-inbox.ts';
import {RequestInbox} from '../src/elements/request-inbox/request-inbox.ts';
import {inLook} from './support/host-look.ts';
import {
  formerKey,
  keyFile,
  MemoryOffice,
  officeDesk,
  officeKey,
  officeToken,
  strangerKey,
  welcomeDesk,
} from './support/memory-office.ts';
import {failingTown, pendingTown, townAt} from './support/memory-town.ts';
import {ownFrame} from './support/own-frame.ts';
import {present} from './support/present.ts';

const meta: Meta = {title: 'request-inbox', component: 'request-inbox', tags: ['autodocs']};
export default meta;

/** The inbox of a page whose editor left a number in it. */
const inbox = (api?: string, load?: (element: RequestInbox) => Promise<void>): TemplateResult =>
  html`<request-inbox
    data-api=${ifDefined(api)}
    now=${present}
    @load=${
      load
        ? ({currentTarget}: Event) => {
            if (currentTarget instanceof RequestInbox) void load(currentTarget);
          }
        : nothing
    }
  >
    <p>Hilfe mit dem Posteingang: <a href="tel:+493023125020">030 23125 020</a></p>
  </request-inbox>`;

interface Visit {
  readonly isEmpty?: boolean;
  readonly keys?: readonly {identity: string}[];
  /** What is done when everything is decrypted. */
  readonly then?: (element: RequestInbox, office: MemoryOffice) => Promise<void>;
}

/** Somebody signs in, at an office that families have written to. */
const visited = (name: string, {isEmpty = false, keys = [officeKey], then}: Visit = {}): TemplateResult => {
  const office = MemoryOffice.open(`inbox-${name}`);
  const url = `/memory/inbox-${name}/directory.json`;
  return inbox(url, async (element) => {
    const there = await office;
    if (!isEmpty) await letters(there);
    await element.signIn(officeToken, keys.length ? [keyFile(...keys)] : []);
    await then?.(element, there);
  });
};

async function letters(office: MemoryOffice): Promise<void> {
  await office.send({
    message: {kind: 'callback', name: 'Familie Früher', phone: '030 23125-701', message: 'Bitte vormittags.'},
    at: '2026-11-12T18:20:00+01:00',
  });
  await office.send({
    message: {
      kind: 'welcome_visit',
      desk_id: welcomeDesk.id,
      name: 'Familie Neuling',
      reason: 'birth',
      child_birth: '2026-11-02',
    },
    at: '2026-11-21T09:05:00+01:00',
  });
  const {reference} = await office.send({
    message: {
      kind: 'callback',
      desk_id: officeDesk.id,
      name: 'ليلى',
      answer: 'sms',
      phone: '030 23125-702',
      message: 'أرجو الاتصال مساءً',
      language: 'ar',
    },
    at: '2026-11-23T20:41:00+01:00',
  });
  await office.colleague(reference, {state: 'seen', note: 'Dolmetscherin angefragt.'});
  await office.send({
    message: {
      kind: 'appointment',
      slot_id: 'sozialer-dienst~sprechzeit~20261201T080000Z',
      district_id: 'mitte',
      name: 'Familie Beispiel',
      answer: 'mail',
      email: 'beispiel@familie.example',
      phone: '030 23125-703',
      message: 'Unser Sohn schläft nicht.\nWir auch nicht mehr.',
      language: 'de',
    },
  });
}

/** Opens the newest request. */
async function unfold({updateComplete, renderRoot}: RequestInbox): Promise<void> {
  await updateComplete;
  renderRoot.querySelector<HTMLElement>('[aria-expanded]')?.click();
  await updateComplete;
}

/** The data is on its way: the editor's own words stand. */
export const Loading: StoryObj = {render: () => inbox(pendingTown())};

/** Nobody has signed in. */
export const One: StoryObj = {render: () => visitedBefore('signed-out')};

const visitedBefore = (name: string): TemplateResult => {
  void MemoryOffice.open(`inbox-${name}`);
  return inbox(`/memory/inbox-${name}/directory.json`);
};

/** The token is none. */
export const WrongToken: StoryObj = {
  render: () => inboxWith('wrong-token', (element) => element.signIn('fl_t9_wrong-wrong-wrong', [keyFile(officeKey)])),
};

const inboxWith = (name: string, act: (element: RequestInbox) => Promise<void>): TemplateResult => {
  void MemoryOffice.open(`inbox-${name}`);
  return inbox(`/memory/inbox-${name}/directory.json`, act);
};

/** The list, the newest first. One request is of the time before the key was changed. */
export const Many: StoryObj = {render: () => visited('many')};

/** Everything can be read: the former key was chosen too. */
export const Rotated: StoryObj = {render: () => visited('rotated', {keys: [officeKey, formerKey]})};

/** One request in full. */
export const Open: StoryObj = {render: () => visited('open', {then: unfold})};

/** Nobody has written yet. */
export const Empty: StoryObj = {render: () => visited('empty', {isEmpty: true})};

/** The key of another office. */
export const WrongKey: StoryObj = {render: () => visited('wrong-key', {keys: [strangerKey]})};

/** Somebody else was faster: what was done and what is typed stand beside each other. */
export const Conflict: StoryObj = {
  render: () =>
    visited('conflict', {
      then: async (element, office) => {
        await unfold(element);
        const area = element.renderRoot.querySelector('textarea');
        if (!area) return;
        area.value = 'Ich rufe am Montag an.';
        area.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
        const [newest] = (await office.ledger.list(directory.source.ags, [officeDesk.id], {limit: 1})).items;
        if (newest)
          await office.colleague(newest.reference, {state: 'confirmed', note: 'Termin am Telefon bestätigt.'});
        await element.refresh();
      },
    }),
};

/** The token was revoked while somebody was reading: nothing is lost. */
export const Revoked: StoryObj = {
  render: () =>
    visited('revoked', {
      then: async (element, office) => {
        await unfold(element);
        await office.revoke(officeToken);
        await element.refresh();
      },
    }),
};

/** Nobody has used it for a while. */
export const Expired: StoryObj = {
  render: () =>
    visited('expired', {
      then: (element) => {
        element.idleMinutes = 0.0001;
        return Promise.resolve();
      },
    }),
};

/** Words as long as administrations make them, in a column of 260 pixels. */
export const LongWords: StoryObj = {
  render: () => html`<div style="max-inline-size: 260px">${visited('long-words', {then: unfold})}</div>`,
};

/** An Arabic page. */
export const RightToLeft: StoryObj = {
  globals: {locale: 'ar'},
  parameters: ownFrame(1400),
  render: () => visited('arabic', {then: unfold}),
};

/** Leichte Sprache. */
export const EasyLanguage: StoryObj = {
  globals: {locale: 'de-simple'},
  parameters: ownFrame(1400),
  render: () => visited('easy-language', {then: unfold}),
};

/** A dark page. */
export const DarkHost: StoryObj = {render: () => inLook('dark', visited('dark', {then: unfold}))};

/** The town takes no requests over the net. */
export const WithoutApi: StoryObj = {
  render: () => inbox(townAt('inbox-no-api', {...directory, requests: {desks: [...requests.desks]}})),
};

/** The server answers with 500: the editor's own words stay. */
export const Failed: StoryObj = {render: () => inbox(failingTown())};

/** No API is named. */
export const NoApi: StoryObj = {render: () => inbox()};
