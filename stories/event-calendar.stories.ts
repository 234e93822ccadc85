import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, type TemplateResult} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {directory} from '../src/contract/examples/directory.ts';
import {events, familyBreakfast, familyFestival, sleepTalk, toddlerGymCourse} from '../src/contract/examples/event.ts';
import {invalidExamples} from '../src/contract/examples/invalid.ts';
import {firstWednesday} from '../src/contract/examples/schedule.ts';
import type {Event as TownEvent} from '../src/contract/event.ts';
import '../src/define/event-calendar.ts';
import {inLook} from './support/host-look.ts';
import {failingTown, pendingTown, townAt} from './support/memory-town.ts';
import {ownFrame} from './support/own-frame.ts';
import {present} from './support/present.ts';

const meta: Meta = {title: 'event-calendar', component: 'event-calendar', tags: ['autodocs']};
export default meta;

/** The calendar of a page whose editor left a number in it. */
const calendar = (api?: string, view?: string): TemplateResult =>
  html`<event-calendar data-api=${ifDefined(api)} now=${present} view=${ifDefined(view)}>
    <p>Die nächsten Termine nennt das Familienbüro: <a href="tel:+493023125001">030 23125 001</a></p>
  </event-calendar>`;

const townWith = (name: string, records: readonly unknown[]): string =>
  townAt(`calendar-${name}`, {...directory, events: [...records]});

/** The data is on its way: the editor's own words stand. */
export const Loading: StoryObj = {render: () => calendar(pendingTown())};

/** No date is known: the calendar says so, and the editor’s own words stand below. */
export const Empty: StoryObj = {render: () => calendar(townWith('empty', []))};

/** One event with one date. */
export const One: StoryObj = {render: () => calendar(townWith('one', [sleepTalk]))};

const weekly: TownEvent = {
  id: 'krabbelgruppe',
  name: 'Krabbelgruppe',
  schedules: [{dtstart: '2026-01-05T09:30', duration: 'PT1H30M', freq: 'WEEKLY', byday: 'MO,TH'}],
  place_id: 'treffpunkt-linde',
  organization_id: 'familienbildung',
  access: ['drop_in'],
  cost_options: [{amount: 0}],
};

/** Recurring events at each of their dates: ten at first, the others behind a button. */
export const Many: StoryObj = {render: () => calendar(townWith('many', [...events, weekly]))};

const longNamed: TownEvent = {
  ...familyBreakfast,
  id: 'lange-woerter',
  name: 'Mehrgenerationenhauseröffnungsjubiläumsfeierlichkeiten',
  schedules: [{...firstWednesday, place_id: 'lange-woerter'}],
};

/** Words as long as administrations make them, in a column of 260 pixels. */
export const LongWords: StoryObj = {
  render: () => {
    const api = townAt('calendar-long-words', {
      ...directory,
      places: [{id: 'lange-woerter', name: 'Evangelisch-lutherisches Dreifaltigkeitskirchengemeindezentrum'}],
      events: [longNamed],
    });
    return html`<div style="max-inline-size: 260px">${calendar(api)}</div>`;
  },
};

/** An Arabic page: months, days and times in Arabic; what the town has not translated is marked as German. */
export const RightToLeft: StoryObj = {
  globals: {locale: 'ar'},
  parameters: ownFrame(800),
  render: () => calendar(townWith('arabic', events)),
};

/** Leichte Sprache. */
export const EasyLanguage: StoryObj = {
  globals: {locale: 'de-simple'},
  parameters: ownFrame(800),
  render: () => calendar(townWith('easy-language', events)),
};

/** The server answers with 500: the editor's own words stay, the console says why. */
export const Failed: StoryObj = {render: () => calendar(failingTown())};

/** No API is named: the editor's own words stay. */
export const NoApi: StoryObj = {render: () => calendar()};

/** Broken records among good ones are left out and counted on the console. */
export const BrokenRecord: StoryObj = {
  render: () => calendar(townWith('broken-record', [...invalidExamples.Event.map(({value}) => value), sleepTalk])),
};

/** A dark page: the calendar follows `color-scheme`, colours and font. */
export const DarkHost: StoryObj = {render: () => inLook('dark', calendar(townWith('dark-host', events)))};

const cancelled: TownEvent = {
  ...familyBreakfast,
  schedules: [
    {
      dtstart: '2026-12-02T10:00',
      duration: 'PT2H',
      freq: 'MONTHLY',
      byday: '1WE',
      count: 2,
      changes: [{recurrence_id: '2026-12-02T10:00', status: 'cancelled', note: 'Die Leitung ist krank.'}],
    },
  ],
};

/** One date of a series is cancelled: it stays in the list and says so. */
export const Cancelled: StoryObj = {render: () => calendar(townWith('cancelled', [cancelled]))};

const moved: TownEvent = {...familyBreakfast, schedules: [firstWednesday]};

/** One date of a series has been moved to another day. */
export const Moved: StoryObj = {render: () => calendar(townWith('moved', [moved]))};

/** What is over is folded away, each event with its last date. */
export const PastFolded: StoryObj = {
  render: () => calendar(townWith('past-folded', [familyFestival, toddlerGymCourse])),
};

const allDay: TownEvent[] = [
  {id: 'spielzeugmarkt', name: 'Spielzeugmarkt', schedules: [{dtstart: '2026-11-28'}], place_id: 'stadtpark'},
  {id: 'ferienspiele', name: 'Ferienspiele', schedules: [{dtstart: '2026-12-28', duration: 'P3D'}]},
];

/** Events without a time of day, on one day and on three. */
export const AllDay: StoryObj = {render: () => calendar(townWith('all-day', allDay))};

/** A month as a grid, the chosen day's dates below it. */
export const Month: StoryObj = {render: () => calendar(townWith('month', [...events, weekly]), 'month')};

/** A month on a phone: each day shows the number of its dates. */
export const MonthOnAPhone: StoryObj = {
  render: () =>
    html`<div style="max-inline-size: 340px">${calendar(townWith('month-phone', [...events, weekly]), 'month')}</div>`,
};

/** A week. */
export const Week: StoryObj = {render: () => calendar(townWith('week', [...events, weekly]), 'week')};

/** One day. */
export const Day: StoryObj = {render: () => calendar(townWith('day', [...events, weekly]), 'day')};
