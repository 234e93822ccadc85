import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, type TemplateResult} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {directory} from '../src/contract/examples/directory.ts';
import {childminders, offers} from '../src/contract/examples/offer.ts';
import type {Offer} from '../src/contract/offer.ts';
import '../src/define/childcare-finder.ts';
import {inLook} from './support/host-look.ts';
import {failingTown, pendingTown, townAt} from './support/memory-town.ts';
import {present} from './support/present.ts';

const meta: Meta = {title: 'childcare-finder', component: 'childcare-finder', tags: ['autodocs']};
export default meta;

const finder = (api?: string): TemplateResult =>
  html`<childcare-finder data-api=${ifDefined(api)} now=${present}>
    <p>Die Fachberatung hilft: <a href="tel:+493023125020">030 23125 020</a></p>
  </childcare-finder>`;

const kita = (index: number): Offer => ({
  ...childminders,
  id: `kita-${index}`,
  name: ['Kita Regenbogen', 'Kita Am Park', 'Waldkita Eichhörnchen', 'Kita St. Marien'][index % 4] ?? 'Kita',
  description: 'Vier Gruppen, eigene Küche und ein großer Garten.',
  districts: [['mitte', 'nord', 'sued'][index % 3] ?? 'mitte'],
  minimum_age_months: index % 2 ? 24 : 4,
  maximum_age_months: 72,
  vacancies: {count: index % 3, assured_date: '2026-11-20'},
  childcare: {
    kind: index % 5 ? 'kita' : 'all_day_school',
    opens_at: index % 2 ? '07:00' : '07:30',
    closes_at: index % 3 ? '16:30' : '17:15',
    weekly_hours: [25, 35, 45],
    provider_kind: ['public', 'church', 'parents', 'welfare'][index % 4],
    pedagogy: ['offenes Haus'],
    integration: index % 2 === 0,
  },
});

const townWith = (name: string, records: readonly Offer[]): string =>
  townAt(`care-${name}`, {...directory, offers: [...records]});

/** The data is on its way: the editor's own words. */
export const Loading: StoryObj = {render: () => finder(pendingTown())};

/** One place of care among offers of other kinds, which are not shown. */
export const One: StoryObj = {render: () => finder(townWith('one', offers))};

/** Many places, with the guide to a place above them. */
export const Many: StoryObj = {
  render: () =>
    finder(
      townWith(
        'many',
        Array.from({length: 30}, (_, index) => kita(index)),
      ),
    ),
};

/** No place of care: the editor's own words below. */
export const Empty: StoryObj = {render: () => finder(townWith('empty', []))};

/** A town that says nothing of how one gets a place. */
export const WithoutGuide: StoryObj = {
  render: () => {
    const {childcare: _, ...town} = directory;
    return finder(townAt('care-no-guide', {...town, offers: [kita(1), kita(2)]}));
  },
};

/** An Arabic page. */
export const RightToLeft: StoryObj = {
  globals: {locale: 'ar'},
  render: () => finder(townWith('arabic', [kita(0), kita(1), kita(2)])),
};

/** A dark page. */
export const DarkHost: StoryObj = {
  render: () => inLook('dark', finder(townWith('dark', [kita(0), kita(1), kita(2)]))),
};

/** The server answers with 500: the editor's own words stay, the console says why. */
export const Failed: StoryObj = {render: () => finder(failingTown())};

/** No API is named: the editor's own words stay. */
export const NoApi: StoryObj = {render: () => finder()};
