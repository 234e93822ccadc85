import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, type TemplateResult} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import type {Contact} from '../src/contract/contact.ts';
import {directory} from '../src/contract/examples/directory.ts';
import {invalidExamples} from '../src/contract/examples/invalid.ts';
import {familyOffice, familySchool, sportsClub} from '../src/contract/examples/organization.ts';
import type {Organization} from '../src/contract/organization.ts';
import '../src/define/partner-list.ts';
import {inLook} from './support/host-look.ts';
import {failingTown, pendingTown, townAt} from './support/memory-town.ts';
import {ownFrame} from './support/own-frame.ts';

const meta: Meta = {title: 'partner-list', component: 'partner-list', tags: ['autodocs']};
export default meta;

interface Choice {
  readonly sector?: string;
  readonly topic?: string;
  readonly overview?: boolean;
}

/** The list of a page whose editor left a number in it. */
const list = (api?: string, {sector, topic, overview = false}: Choice = {}): TemplateResult =>
  html`<partner-list
    data-api=${ifDefined(api)}
    sector=${ifDefined(sector)}
    topic=${ifDefined(topic)}
    ?overview=${overview}
  >
    <p>Familienbüro: <a href="tel:+493023125001">030 23125 001</a></p>
  </partner-list>`;

const townWith = (name: string, documents: Readonly<Record<string, unknown>> = {}): string =>
  townAt(`partners-${name}`, Object.assign({}, directory, documents));

/** The data is on its way: the editor's own words stand. */
export const Loading: StoryObj = {render: () => list(pendingTown())};

/** No organization at all: a sentence says so, the editor's own words stand below it. */
export const Empty: StoryObj = {render: () => list(townWith('empty', {organizations: []}))};

/** One organization of which only the name is known. */
export const One: StoryObj = {
  render: () => list(townWith('one', {organizations: [sportsClub], offers: [], contacts: []})),
};

/** A town's network by sector, each with its people. */
export const Several: StoryObj = {render: () => list(townWith('several'))};

/** "Every knot counts": who works on which topic in which district. */
export const Overview: StoryObj = {render: () => list(townWith('overview'), {overview: true})};

/** Only one sector, as a page about health wants it. */
export const OfASector: StoryObj = {render: () => list(townWith('sector'), {sector: 'church'})};

/** Only one topic, which nobody works on. */
export const NobodyOnTopic: StoryObj = {render: () => list(townWith('nobody'), {topic: 'unbekannt'})};

const sectors = ['health', 'early_support', 'childcare', 'church', 'volunteering', 'police_justice', 'something_new'];

const many = Array.from({length: 60}, (_, index): Organization => ({
  id: `partner-${index}`,
  name: `Beratungsstelle ${index + 1}`,
  sectors: [sectors[index % sectors.length] ?? 'health'],
  topics: ['beratung', 'baby', 'treffpunkt', 'betreuung', 'schwangerschaft'].slice(index % 4),
  ...(index % 3 && {districts: ['nord', 'sued'].slice(index % 2)}),
}));

/** A large network: the first forty, the rest on demand. */
export const Many: StoryObj = {render: () => list(townWith('many', {organizations: many}), {overview: true})};

const longNamed: Organization = {
  ...familySchool,
  name: 'Kindertagesbetreuungseinrichtungsplatzvergabekoordinierungsstelle',
  url: 'https://kindertagesbetreuungseinrichtungsplatzvergabe.musterstadt.example/',
  email: 'kindertagesbetreuungseinrichtungsplatzvergabe@familienangelegenheiten.musterstadt.example',
};

const longTopics = [
  {id: 'treffpunkt', name: 'Unterhaltsvorschussangelegenheiten'},
  {id: 'beratung', name: 'Jugendhilfeplanungs- und Qualitätsentwicklung'},
];

const longDistricts = [
  {id: 'nord', name: 'Oberbauerschaftsfeldmarksiedlung'},
  {id: 'mitte', name: 'Mitte'},
];

/** Words as long as administrations make them, in a column of 260 pixels. */
export const LongWords: StoryObj = {
  render: () =>
    html`<div style="max-inline-size: 260px">
      ${list(townWith('long', {organizations: [longNamed], topics: longTopics, districts: longDistricts}), {overview: true})}
    </div>`,
};

const inArabic: Organization = {
  ...familyOffice,
  name: {de: 'Familienbüro Musterstadt', ar: 'مكتب الأسرة'},
  alternate_name: {de: 'Fachbereich Jugend', ar: 'قسم الشباب'},
  description: {de: 'Erste Anlaufstelle.', ar: 'المكان الأول لكل سؤال عن الأسرة والأطفال.'},
  topics: ['schwangerschaft'],
};

/** An Arabic page: list and table are mirrored, numbers and addresses are not. */
export const RightToLeft: StoryObj = {
  globals: {locale: 'ar'},
  parameters: ownFrame(900),
  render: () => list(townWith('arabic', {organizations: [inArabic, familySchool]}), {overview: true}),
};

/** Leichte Sprache: short sentences, also the town's own where it has some. */
export const EasyLanguage: StoryObj = {
  globals: {locale: 'de-simple'},
  parameters: ownFrame(700),
  render: () => list(townWith('easy-language')),
};

/** The server answers with 500: the editor's own words stay, the console says why. */
export const Failed: StoryObj = {render: () => list(failingTown())};

/** No API is named: the editor's own words stay. */
export const NoApi: StoryObj = {render: () => list()};

/** Broken records among good ones are left out and counted on the console. */
export const BrokenRecord: StoryObj = {
  render: () =>
    list(
      townWith('broken-record', {
        organizations: [...invalidExamples.Organization.map(({value}) => value), familySchool],
      }),
    ),
};

const people: Contact[] = [
  {
    id: 'anmeldung',
    name: 'Anmeldung',
    title: 'Kurse und Treffs',
    organization_id: 'familienbildung',
    phones: [{number: '+493023125040'}, {number: '+493023125041', type: 'fax'}],
  },
  {id: 'leitung', name: 'Leitung', organization_id: 'familienbildung', email: 'leitung@lindenweg.example'},
];

/** Two people of one organization; its fax is not among the numbers to call. */
export const People: StoryObj = {
  render: () => list(townWith('people', {organizations: [familySchool], contacts: people})),
};

/** A dark page: the list follows `color-scheme`, colours and font. */
export const DarkHost: StoryObj = {render: () => inLook('dark', list(townWith('dark-host'), {overview: true}))};
