import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, type TemplateResult} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {directory} from '../src/contract/examples/directory.ts';
import {invalidExamples} from '../src/contract/examples/invalid.ts';
import {familyOfficePlace, meetingPlace, places, townPark} from '../src/contract/examples/place.ts';
import {evening} from '../src/contract/examples/schedule.ts';
import type {Place} from '../src/contract/place.ts';
import '../src/define/place-card.ts';
import {inLook} from './support/host-look.ts';
import {failingTown, pendingTown, townAt} from './support/memory-town.ts';
import {ownFrame} from './support/own-frame.ts';
import {present} from './support/present.ts';

const meta: Meta = {title: 'place-card', component: 'place-card', tags: ['autodocs']};
export default meta;

interface Choice {
  readonly place?: string;
  readonly amenity?: string;
  readonly now?: string;
}

/** The card of a page whose editor left a number in it; without `place` the list. */
const card = (api?: string, {place, amenity, now = present}: Choice = {}): TemplateResult =>
  html`<place-card data-api=${ifDefined(api)} place=${ifDefined(place)} amenity=${ifDefined(amenity)} now=${now}>
    <p>Familienbüro: <a href="tel:+493023125001">030 23125 001</a></p>
  </place-card>`;

const townWith = (name: string, records: readonly unknown[]): string =>
  townAt(`place-${name}`, {...directory, places: [...records]});

/** The data is on its way: the editor's own words stand. */
export const Loading: StoryObj = {render: () => card(pendingTown())};

/** The town has no place at all: a sentence says so, the editor's own words stand below it. */
export const Empty: StoryObj = {render: () => card(townWith('empty', []))};

/** One place with everything that can be known of it. */
export const One: StoryObj = {
  render: () => card(townWith('one', [familyOfficePlace]), {place: familyOfficePlace.id}),
};

/** One place of which only the name is known. */
export const NameOnly: StoryObj = {render: () => card(townWith('name', [townPark]), {place: townPark.id})};

const library: Place = {
  id: 'stadtbuecherei',
  name: 'Stadtbücherei, Leseecke',
  address: {address_1: 'Kirchgasse 3', postal_code: '00000', city: 'Musterstadt'},
  latitude: 51.662,
  longitude: 7.6352,
  hours: [{freq: 'WEEKLY', byday: 'TU,TH,SA', opens_at: '14:00', closes_at: '18:00'}],
  amenities: ['toys', 'changing_table', 'step_free', 'lift', 'accessible_toilet', 'wifi', 'quiet_room'],
};

const several = [
  townPark,
  {...library, id: 'abends', name: 'Café am Abend', hours: [evening]},
  library,
  ...places,
].filter((place, index, all) => all.findIndex(({id}) => id === place.id) === index);

/** All places of a town, those that are open now first. */
export const Several: StoryObj = {render: () => card(townWith('several', several))};

const playgrounds = Array.from({length: 6}, (_, index): Place => ({
  id: `spielplatz-${index + 1}`,
  name: `Spielplatz ${index + 1}`,
  amenities: ['playground', 'step_free'],
}));

/** More than six: the rest is folded, and switches narrow the list to what has a changing table and is open now. */
export const Many: StoryObj = {render: () => card(townWith('many', [...several, ...playgrounds]))};

const seasonal: Place = {
  ...library,
  id: 'freibad',
  name: 'Familiencafé am Freibad',
  hours: [
    {
      freq: 'WEEKLY',
      byday: 'MO,TU,WE,TH,FR',
      opens_at: '10:00',
      closes_at: '19:00',
      valid_from: '2027-05-01',
      valid_to: '2027-09-15',
    },
    {
      freq: 'WEEKLY',
      byday: 'TU,TH',
      opens_at: '14:00',
      closes_at: '17:00',
      valid_from: '2026-09-16',
      valid_to: '2027-04-30',
      except: ['2026-12-08', '2026-12-10'],
      except_holidays: ['public'],
    },
    {freq: 'WEEKLY', byday: 'SA', opens_at: '10:00', closes_at: '12:00', interval: 2, valid_from: '2026-11-07'},
    {freq: 'MONTHLY', byday: '1SU', opens_at: '11:00', closes_at: '16:00'},
  ],
};

/** Hours by season, in every second week, once a month, and days on which it is closed. */
export const Seasons: StoryObj = {render: () => card(townWith('seasons', [seasonal]), {place: seasonal.id})};

/** Past the last school holidays that the directory knows nothing is promised. */
export const HolidaysUnknown: StoryObj = {
  render: () => {
    const place = {
      ...library,
      hours: [{freq: 'WEEKLY', byday: 'TU', opens_at: '09:00', closes_at: '18:00', except_holidays: ['school']}],
    };
    return card(townAt('place-holidays-unknown', {...directory, school_holidays: [], places: [place]}), {
      place: place.id,
    });
  },
};

/** Only places with a changing table, and whether one gets to it now. */
export const WithAmenity: StoryObj = {
  render: () => card(townWith('with-amenity', several), {amenity: 'changing_table'}),
};

/** Nobody in town has what is looked for. */
export const NoneWithAmenity: StoryObj = {
  render: () => card(townWith('none-with', [townPark]), {amenity: 'nursing_room'}),
};

/** Twenty minutes before the end the card says so. */
export const ClosesSoon: StoryObj = {
  render: () =>
    card(townWith('closes-soon', [familyOfficePlace]), {
      place: familyOfficePlace.id,
      now: '2026-11-24T15:40:00+01:00',
    }),
};

/** Closed now: the card says when it opens. */
export const Closed: StoryObj = {
  render: () =>
    card(townWith('closed', [familyOfficePlace]), {place: familyOfficePlace.id, now: '2026-11-28T10:00:00+01:00'}),
};

const longNamed: Place = {
  ...familyOfficePlace,
  id: 'lange-woerter',
  name: 'Kindertagesbetreuungseinrichtungsplatzvergabekoordinierungsstelle',
  transportation: 'Haltestelle Bezirksverwaltungsgebäude/Jugendhilfeplanungsabteilung',
  url: 'https://kindertagesbetreuungseinrichtungsplatzvergabe.musterstadt.example/',
};

/** Words as long as administrations make them, in a column of 260 pixels. */
export const LongWords: StoryObj = {
  render: () =>
    html`<div style="max-inline-size: 260px">${card(townWith('long', [longNamed]), {place: longNamed.id})}</div>`,
};

const inArabic: Place = {
  ...familyOfficePlace,
  name: {de: 'Familienbüro am Markt', ar: 'مكتب الأسرة في ساحة السوق'},
  description: {de: 'Kommen Sie einfach herein.', ar: 'تفضلوا بالدخول.'},
};

/** An Arabic page: the card is mirrored, numbers and addresses are not. */
export const RightToLeft: StoryObj = {
  globals: {locale: 'ar'},
  parameters: ownFrame(640),
  render: () => card(townWith('arabic', [inArabic]), {place: inArabic.id}),
};

/** Leichte Sprache: short sentences, also the town's own where it has some. */
export const EasyLanguage: StoryObj = {
  globals: {locale: 'de-simple'},
  parameters: ownFrame(640),
  render: () => card(townWith('easy-language', [familyOfficePlace, meetingPlace]), {amenity: 'changing_table'}),
};

/** The server answers with 500: the editor's own words stay, the console says why. */
export const Failed: StoryObj = {render: () => card(failingTown())};

/** No API is named: the editor's own words stay. */
export const NoApi: StoryObj = {render: () => card()};

/** Broken records among good ones are left out and counted on the console. */
export const BrokenRecord: StoryObj = {
  render: () => card(townWith('broken-record', [...invalidExamples.Place.map(({value}) => value), meetingPlace])),
};

/** A dark page: the card follows `color-scheme`, colours and font. */
export const DarkHost: StoryObj = {render: () => inLook('dark', card(townWith('dark-host', several)))};
