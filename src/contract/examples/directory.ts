import type {Directory} from '../directory.ts';
import {contacts} from './contact.ts';
import {events} from './event.ts';
import {help} from './help.ts';
import {offers} from './offer.ts';
import {organizations} from './organization.ts';
import {places} from './place.ts';
import {requests} from './requests.ts';

/** What the town says of itself, without its records. */
const town: Directory = {
  schema: '1.0',
  generated_at: '2026-11-22T06:00:00+01:00',
  source: {
    name: {de: 'Stadt Musterstadt', en: 'Town of Musterstadt'},
    ags: '05999999',
    land: 'NW',
    license: 'CC0-1.0',
    attribution: 'Stadt Musterstadt, Familienbüro',
    url: 'https://musterstadt.example/familie',
    email: 'familie@musterstadt.example',
  },
  timezone: 'Europe/Berlin',
  locales: ['de', 'en', 'ar', 'uk', 'de-simple'],
  topics: [
    {
      id: 'schwangerschaft',
      name: {de: 'Schwangerschaft', en: 'Pregnancy', ar: 'الحمل', uk: 'Вагітність'},
      keywords: ['schwanger', 'Geburt', 'Hebamme'],
    },
    {id: 'baby', name: {de: 'Leben mit Baby', en: 'Life with a baby'}, keywords: ['Stillen', 'Schlafen']},
    {id: 'betreuung', name: {de: 'Kinderbetreuung', en: 'Childcare'}, keywords: ['Kita', 'Tagesmutter']},
    {id: 'beratung', name: {de: 'Beratung', en: 'Advice'}},
    {id: 'treffpunkt', name: {de: 'Treffpunkte und Kurse', en: 'Meeting places and courses'}},
  ],
  districts: [
    {id: 'mitte', name: 'Stadtmitte', neighbours: ['nord', 'sued'], postal_codes: ['99998']},
    {id: 'nord', name: 'Nordviertel', neighbours: ['mitte']},
    {id: 'sued', name: 'Südviertel', neighbours: ['mitte'], postal_codes: ['99999']},
  ],
  audiences: [
    {id: 'expectant', name: {de: 'Werdende Eltern', en: 'Expectant parents'}},
    {id: 'parents_0_3', name: {de: 'Eltern mit Kindern bis 3', en: 'Parents of children up to 3'}},
    {id: 'single_parents', name: {de: 'Alleinerziehende', en: 'Single parents'}},
  ],
  school_holidays: [{name: 'Weihnachtsferien', start: '2026-12-23', end: '2027-01-06'}],
  synonyms: [['Pampers', 'Windeln']],
  feeds: [
    {href: 'feeds/alle.ics', name: 'Alle Termine', kind: 'all', count: 4},
    {href: 'feeds/topic-baby.ics', name: {de: 'Leben mit Baby'}, kind: 'topic', id: 'baby', count: 2},
  ],
  sources: [
    {
      id: 'familienbildung',
      name: 'Familienbildungsstätte',
      url: 'https://fbs.musterstadt.example/',
      license: 'CC-BY-4.0',
      fetched_at: '2026-11-21T22:00:00+01:00',
    },
  ],
  childcare: {
    portal_name: 'Kita-Portal Musterstadt',
    portal_url: 'https://kita.musterstadt.example/',
    contact_id: 'koordination-fruehe-hilfen',
    deadlines: [
      {
        id: 'bedarf',
        name: {de: 'Bedarf anmelden', en: 'Tell the town that you need a place'},
        description: 'Spätestens sechs Monate bevor das Kind betreut werden soll.',
        months_before: 6,
        verified_on: '2026-11-22',
        source_url: 'https://recht.nrw.de/',
      },
    ],
  },
};

/** A small town in one document: the form that a page can carry within itself. */
export const directory: Directory = {...town, organizations, places, contacts, offers, events, help, requests};

/** The same town as a folder of files; the names carry the hash of what is in them. */
export const linkedDirectory: Directory = {
  ...town,
  valid_until: '2026-11-29T06:00:00+01:00',
  organizations: {href: 'organizations.8d1f02ac.json', count: organizations.length},
  places: {href: 'places.51c3be70.json', count: places.length},
  contacts: {href: 'contacts.a94e6b13.json', count: contacts.length},
  offers: {
    href: 'offers.3f2a90c7.json',
    count: offers.length,
    first: 'offers-first.77d0c1b2.json',
    index: 'offers-index.0a4be911.json',
  },
  outlines: {href: 'outlines.geojson', attribution: 'schematisch, für diesen Zweck gezeichnet'},
  events: {href: 'events.c07d5e48.json', count: events.length},
  help: {href: 'help.6e19f3d2.json'},
  requests: {href: 'requests.90c2d417.json'},
};

export const directories = [directory, linkedDirectory, town];
