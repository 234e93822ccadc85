import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, type TemplateResult} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {directory} from '../src/contract/examples/directory.ts';
import {invalidExamples} from '../src/contract/examples/invalid.ts';
import type {Offer} from '../src/contract/offer.ts';
import '../src/define/consultation-hours.ts';
import {inLook} from './support/host-look.ts';
import {failingTown, pendingTown, townAt} from './support/memory-town.ts';
import {ownFrame} from './support/own-frame.ts';
import {present} from './support/present.ts';

const meta: Meta = {title: 'consultation-hours', component: 'consultation-hours', tags: ['autodocs']};
export default meta;

/** The consultation hours on a page whose editor left a number in it. */
const hours = (api?: string, access?: string): TemplateResult =>
  html`<consultation-hours data-api=${ifDefined(api)} now=${present} access=${ifDefined(access)}>
    <p>Die Sprechstunden nennt das Familienbüro: <a href="tel:+493023125001">030 23125 001</a></p>
  </consultation-hours>`;

const townWith = (name: string, offers: readonly unknown[]): string =>
  townAt(`consultation-${name}`, {...directory, offers: [...offers]});

const parenting: Offer = {
  id: 'erziehung',
  name: {
    de: 'Erziehungsberatung',
    en: 'Parenting advice',
    ar: 'استشارات تربوية',
    'de-simple': 'Beratung zur Erziehung',
  },
  place_ids: ['familienbuero-markt'],
  access: ['drop_in'],
  languages: ['de', 'en', 'ar'],
  phones: [{number: '+493023125101'}],
  schedules: [{freq: 'WEEKLY', byday: 'TU,TH', opens_at: '09:00', closes_at: '12:00', except_holidays: ['public']}],
};

const pregnancy: Offer = {
  id: 'schwangerschaft',
  name: 'Schwangerschaftsberatung',
  place_ids: ['treffpunkt-linde'],
  access: ['drop_in', 'appointment'],
  phones: [{number: '+493023125102'}],
  schedules: [{freq: 'WEEKLY', byday: 'TU', opens_at: '13:00', closes_at: '15:00'}],
};

const midwife: Offer = {
  id: 'hebamme',
  name: 'Hebammensprechstunde',
  districts: ['nord', 'sued'],
  modes: ['in_person', 'phone'],
  access: ['drop_in'],
  phones: [{number: '+493023125103'}],
  schedules: [{freq: 'WEEKLY', byday: 'WE,FR', opens_at: '15:00', closes_at: '16:30'}],
};

const separation: Offer = {
  id: 'trennung',
  name: 'Trennung und Scheidung',
  place_ids: ['familienbuero-markt'],
  access: ['appointment'],
  schedules: [{freq: 'WEEKLY', byday: 'TU,WE', opens_at: '14:00', closes_at: '17:00'}],
};

const everyDay: Offer['schedules'] = [{freq: 'DAILY', opens_at: '08:30', closes_at: '11:00'}];

const partners = [parenting, pregnancy, midwife, separation];

/** The data is on its way: the editor's own words stand. */
export const Loading: StoryObj = {render: () => hours(pendingTown())};

/** No hour is planned: the list says so, and the editor’s own words stand below. */
export const Empty: StoryObj = {render: () => hours(townWith('empty', []))};

/** One offer, once in the week. */
export const One: StoryObj = {render: () => hours(townWith('one', [pregnancy]))};

/** What is open now stands first, with until when. */
export const OpenNow: StoryObj = {render: () => hours(townWith('open-now', [midwife, parenting]))};

/** All partners of a week, drop-in and by appointment. */
export const Many: StoryObj = {render: () => hours(townWith('many', partners), 'all')};

/** A long list: later days are folded. */
export const LaterDays: StoryObj = {
  render: () =>
    hours(
      townWith('later-days', [...partners, {...parenting, id: 'offen', name: 'Offene Tür', schedules: everyDay}]),
      'all',
    ),
};

/** A year of which the school holidays are not known yet: nothing is said to be open for sure. */
export const HolidaysUnknown: StoryObj = {
  render: () => {
    const api = townAt('consultation-holidays-unknown', {
      ...directory,
      school_holidays: [],
      offers: [{...parenting, schedules: [{...parenting.schedules?.[0], except_holidays: ['school']}]}],
    });
    return hours(api);
  },
};

/** Only what needs an appointment. */
export const ByAppointment: StoryObj = {render: () => hours(townWith('by-appointment', partners), 'appointment')};

const longNamed: Offer = {
  ...parenting,
  name: 'Schwangerschaftskonfliktberatungsstellensprechstunde',
  place_ids: ['lange-woerter'],
};

/** Words as long as administrations make them, in a column of 260 pixels. */
export const LongWords: StoryObj = {
  render: () => {
    const api = townAt('consultation-long-words', {
      ...directory,
      places: [{id: 'lange-woerter', name: 'Evangelisch-lutherisches Dreifaltigkeitskirchengemeindezentrum'}],
      offers: [longNamed],
    });
    return html`<div style="max-inline-size: 260px">${hours(api)}</div>`;
  },
};

/** An Arabic page: days, times and languages in Arabic; what the town has not translated is marked as German. */
export const RightToLeft: StoryObj = {
  globals: {locale: 'ar'},
  parameters: ownFrame(800),
  render: () => hours(townWith('arabic', partners)),
};

/** Leichte Sprache. */
export const EasyLanguage: StoryObj = {
  globals: {locale: 'de-simple'},
  parameters: ownFrame(800),
  render: () => hours(townWith('easy-language', partners)),
};

/** The server answers with 500: the editor's own words stay, the console says why. */
export const Failed: StoryObj = {render: () => hours(failingTown())};

/** No API is named: the editor's own words stay. */
export const NoApi: StoryObj = {render: () => hours()};

const unreadable: Offer = {
  ...midwife,
  schedules: [{freq: 'WEEKLY', dtstart: '2026-11-24T10:00', timezone: 'Europa/Bünde'}],
};

/** Broken records, and an offer whose schedule cannot be read, are left out and told on the console. */
export const BrokenRecord: StoryObj = {
  render: () =>
    hours(townWith('broken-record', [...invalidExamples.Offer.map(({value}) => value), unreadable, parenting])),
};

/** A dark page: the list follows `color-scheme`, colours and font. */
export const DarkHost: StoryObj = {render: () => inLook('dark', hours(townWith('dark-host', partners)))};

const cancelled: Offer = {
  ...parenting,
  schedules: [
    {
      freq: 'WEEKLY',
      byday: 'TU,TH',
      opens_at: '09:00',
      closes_at: '12:00',
      changes: [
        {recurrence_id: '2026-11-24T09:00', status: 'cancelled', note: 'Die Beraterin ist krank.'},
        {recurrence_id: '2026-11-26T09:00', status: 'moved', start: '2026-11-27T09:00', end: '2026-11-27T12:00'},
      ],
    },
  ],
};

/** One hour is cancelled, another moved: both say so in words. */
export const Cancelled: StoryObj = {render: () => hours(townWith('cancelled', [cancelled]))};
