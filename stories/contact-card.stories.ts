import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, type TemplateResult} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import type {Contact} from '../src/contract/contact.ts';
import {childcareAdvice, coordination, familySchoolDesk} from '../src/contract/examples/contact.ts';
import {directory} from '../src/contract/examples/directory.ts';
import {invalidExamples} from '../src/contract/examples/invalid.ts';
import '../src/define/contact-card.ts';
import {inLook} from './support/host-look.ts';
import {failingTown, pendingTown, townAt} from './support/memory-town.ts';
import {ownFrame} from './support/own-frame.ts';
import {present} from './support/present.ts';

const meta: Meta = {title: 'contact-card', component: 'contact-card', tags: ['autodocs']};
export default meta;

/** The card of a page whose editor left a number in it; `contact` is left out for the town's first contact. */
const card = (api?: string, contact?: string): TemplateResult =>
  html`<contact-card data-api=${ifDefined(api)} contact=${ifDefined(contact)} now=${present}>
    <p>Familienbüro: <a href="tel:+493023125001">030 23125 001</a></p>
  </contact-card>`;

const townWith = (name: string, contacts: readonly unknown[]): string =>
  townAt(`card-${name}`, {...directory, contacts: [...contacts]});

/** The data is on its way: the editor's own words stand. */
export const Loading: StoryObj = {render: () => card(pendingTown())};

/** The town has no contact at all, or not the one that is named: the editor's own words stay, the console says why. */
export const Empty: StoryObj = {render: () => card(townWith('empty', []))};

/** One contact that says little. */
export const One: StoryObj = {render: () => card(townWith('one', [familySchoolDesk]))};

/** Three contacts of one town: three cards, and each file is asked for once. */
export const Many: StoryObj = {
  render: () => {
    const contacts = [coordination, childcareAdvice, familySchoolDesk];
    const api = townWith('many', contacts);
    return html`<div style="display: grid; gap: 16px">${contacts.map(({id}) => card(api, id))}</div>`;
  },
};

const longNamed: Contact = {
  ...coordination,
  id: 'lange-woerter',
  name: 'Kindertagesbetreuungseinrichtungsplatzvergabekoordinierungsstelle',
  title: 'Sachgebietsleitung Unterhaltsvorschussangelegenheiten und Beistandschaftsverwaltung',
  department: 'Jugendhilfeplanungs- und Qualitätsentwicklungsabteilung',
  email: 'kindertagesbetreuungseinrichtungsplatzvergabe@familienangelegenheiten.musterstadt.example',
  url: 'https://kindertagesbetreuungseinrichtungsplatzvergabe.musterstadt.example/',
};

/** Words as long as administrations make them, in a column of 260 pixels. */
export const LongWords: StoryObj = {
  render: () => html`<div style="max-inline-size: 260px">${card(townWith('long-words', [longNamed]))}</div>`,
};

const inArabic: Contact = {
  ...coordination,
  name: {de: 'Koordination Frühe Hilfen', ar: 'تنسيق المساعدة المبكرة'},
  title: {de: 'Ansprechstelle', ar: 'جهة الاتصال للأسر والحوامل'},
  department: {de: 'Fachbereich Jugend', ar: 'قسم الشباب'},
};

/** An Arabic page: the card is mirrored, numbers and addresses are not. */
export const RightToLeft: StoryObj = {
  globals: {locale: 'ar'},
  parameters: ownFrame(560),
  render: () => card(townWith('arabic', [inArabic])),
};

/** Leichte Sprache: short sentences, also the town's own where it has some. */
export const EasyLanguage: StoryObj = {
  globals: {locale: 'de-simple'},
  parameters: ownFrame(560),
  render: () => card(townWith('easy-language', [coordination])),
};

/** The server answers with 500: the editor's own words stay, the console says why. */
export const Failed: StoryObj = {render: () => card(failingTown())};

/** No API is named: the editor's own words stay. */
export const NoApi: StoryObj = {render: () => card()};

/** Broken records among good ones are left out and counted on the console. */
export const BrokenRecord: StoryObj = {
  render: () =>
    card(townWith('broken-record', [...invalidExamples.Contact.map(({value}) => value), {...coordination, id: 'gut'}])),
};

/** A dark page: the card follows `color-scheme`, colours and font. */
export const DarkHost: StoryObj = {render: () => inLook('dark', card(townWith('dark-host', [coordination])))};

const person: Contact = {
  id: 'erika-mustermann',
  name: 'Erika Mustermann',
  title: 'Familienkrankenschwester',
  department: 'Lotsendienst',
  organization_id: 'familienbuero',
  phones: [{number: '+493023125030', type: 'mobile'}],
  email: 'lotsendienst@musterstadt.example',
  languages: ['de', 'tr', 'ar'],
};

/** A person in a role, without hours. */
export const Person: StoryObj = {render: () => card(townWith('person', [person]))};

/** An office that is closed now: the card says when it opens. */
export const OfficeClosed: StoryObj = {render: () => card(townWith('office-closed', [childcareAdvice]))};

const withFax: Contact = {
  ...familySchoolDesk,
  phones: [
    {number: '+493023125020'},
    {number: '+493023125021', name: 'Kursbüro'},
    {number: '+493023125022', type: 'fax'},
  ],
};

/** Several numbers; a fax is named and not dialled. */
export const Fax: StoryObj = {render: () => card(townWith('fax', [withFax]))};
