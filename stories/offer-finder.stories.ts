import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing, type TemplateResult} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {directory} from '../src/contract/examples/directory.ts';
import {invalidExamples} from '../src/contract/examples/invalid.ts';
import {familyNurse, offers, parentsCafe} from '../src/contract/examples/offer.ts';
import type {Offer} from '../src/contract/offer.ts';
import '../src/define/offer-finder.ts';
import {OfferFinder} from '../src/elements/offer-finder/offer-finder.ts';
import {inLook} from './support/host-look.ts';
import {failingTown, indexAt, pendingTown, townAt} from './support/memory-town.ts';
import {ownFrame} from './support/own-frame.ts';
import {present} from './support/present.ts';

const meta: Meta = {title: 'offer-finder', component: 'offer-finder', tags: ['autodocs']};
export default meta;

interface Wishes {
  readonly topic?: string;
  readonly loaded?: (event: Event) => void;
}

/** The finder of a page whose editor left a number in it. */
const finder = (api?: string, {topic, loaded}: Wishes = {}): TemplateResult =>
  html`<offer-finder data-api=${ifDefined(api)} topic=${ifDefined(topic)} now=${present} @load=${loaded ?? nothing}>
    <p>Das Familienbüro hilft beim Suchen: <a href="tel:+493023125001">030 23125 001</a></p>
  </offer-finder>`;

const townWith = (name: string, records: readonly unknown[]): string =>
  townAt(`finder-${name}`, {...directory, offers: [...records]});

/** The data is on its way: the editor's own words stand. */
export const Loading: StoryObj = {render: () => finder(pendingTown())};

/** The town has no offers yet: the finder says so and the editor's own words stand below. */
export const Empty: StoryObj = {render: () => finder(townWith('empty', []))};

/** One offer; a list that could not tell offers apart is not shown. */
export const One: StoryObj = {render: () => finder(townWith('one', [parentsCafe]))};

const districts = ['mitte', 'nord', 'sued'];
const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR'] as const;

const fortyTwo: Offer[] = Array.from({length: 7}, (_, round) => round).flatMap((round) =>
  offers.map((offer) => ({
    ...offer,
    id: `${offer.id}-${round}`,
    ...(round > 0 && {
      districts: [districts[round % 3] ?? 'mitte'],
      schedules: [
        {
          dtstart: '2026-01-05T09:30',
          duration: 'PT1H30M',
          freq: 'WEEKLY' as const,
          byday: weekdays[round % 5] ?? 'MO',
        },
      ],
    }),
  })),
);

/** Forty-two offers: twenty at first, the others behind a button. */
export const Many: StoryObj = {render: () => finder(townWith('many', fortyTwo))};

const longNamed: Offer = {
  ...familyNurse,
  id: 'lange-woerter',
  name: 'Säuglingsernährungs- und Stillberatungssprechstundenterminvereinbarung',
  organization_id: 'lange-woerter',
  districts: ['lang', 'mitte', 'nord', 'sued'],
};

/** Words as long as administrations make them, in a column of 300 pixels. */
export const LongWords: StoryObj = {
  render: () => {
    const api = townAt('finder-long-words', {
      ...directory,
      districts: [...(directory.districts ?? []), {id: 'lang', name: 'Obergünzburghausen-Niedermarschachtendorf'}],
      organizations: [{id: 'lange-woerter', name: 'Arbeiterwohlfahrtskreisverbandsfamilienbildungswerk gGmbH'}],
      offers: [longNamed, ...offers],
    });
    return html`<div style="max-inline-size: 300px">${finder(api)}</div>`;
  },
};

const inArabic: Offer[] = [
  familyNurse,
  {
    ...parentsCafe,
    name: {de: 'Elterncafé', ar: 'مقهى الأمهات والآباء'},
    description: {de: 'Frühstück', ar: 'فطور ولقاء'},
  },
  ...offers.slice(2),
];

/** An Arabic page; what the town has not translated is marked as German. */
export const RightToLeft: StoryObj = {
  globals: {locale: 'ar'},
  parameters: ownFrame(900),
  render: () => finder(townWith('arabic', inArabic)),
};

/** Leichte Sprache. */
export const EasyLanguage: StoryObj = {
  globals: {locale: 'de-simple'},
  parameters: ownFrame(900),
  render: () => finder(townWith('easy-language', offers)),
};

/** The server answers with 500: the editor's own words stay, the console says why. */
export const Failed: StoryObj = {render: () => finder(failingTown())};

/** No API is named: the editor's own words stay. */
export const NoApi: StoryObj = {render: () => finder()};

/** Broken records among good ones are left out and counted on the console. */
export const BrokenRecord: StoryObj = {
  render: () => finder(townWith('broken-record', [...invalidExamples.Offer.map(({value}) => value), ...offers])),
};

/** A dark page: the finder follows `color-scheme`, colours and font. */
export const DarkHost: StoryObj = {render: () => inLook('dark', finder(townWith('dark-host', offers)))};

const searchFor =
  (words: string) =>
  ({currentTarget}: Event): void => {
    if (!(currentTarget instanceof OfferFinder)) return;
    const input = currentTarget.renderRoot.querySelector('input');
    if (!input) return;
    input.value = words;
    input.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
  };

/** A search that finds nothing: what to try, and the editor's own words, a human first of all. */
export const NothingFound: StoryObj = {
  render: () => finder(townWith('nothing-found', offers), {loaded: searchFor('Mondfahrt')}),
};

/** Words of despair: two numbers below the field, before all that was found. */
export const Danger: StoryObj = {
  render: () => finder(townWith('danger', offers), {loaded: searchFor('ich will nicht mehr leben')}),
};

/** A page about one topic: only its offers. */
export const PresetTopic: StoryObj = {
  render: () => finder(townWith('preset-topic', offers), {topic: 'treffpunkt'}),
};

function openFirst({currentTarget}: Event): void {
  if (currentTarget instanceof OfferFinder) currentTarget.renderRoot.querySelector<HTMLElement>('summary')?.click();
}

/** An offer unfolded: all that a family wants to know before it comes. */
export const OfferOpen: StoryObj = {
  render: () => finder(townWith('offer-open', [familyNurse, parentsCafe]), {loaded: openFirst}),
};

/** A county's index: 99997 is in one town, 99998 in two, 99999 in one that does not take part. */
function countyAt(name: string): string {
  const first = townAt(`${name}-musterstadt`, {...directory, offers: [...offers]});
  const second = townAt(`${name}-nachbarstadt`, {...directory, offers: [parentsCafe]});
  return indexAt(name, [
    {postal_code: '99997', place: 'Musterstadt', directory: first},
    {postal_code: '99998', place: 'Musterstadt', directory: first},
    {postal_code: '99998', place: 'Nachbarstadt', directory: second},
    {postal_code: '99999', place: 'Kleinmuster'},
  ]);
}

/** The page of a county: the finder asks for a postcode; 99997, 99998 and 99999 are known. */
export const County: StoryObj = {
  render: () =>
    html`<offer-finder data-postcodes=${countyAt('finder-county')} now=${present}>
      <p>Das Familienbüro hilft beim Suchen: <a href="tel:+493023125001">030 23125 001</a></p>
    </offer-finder>`,
};
