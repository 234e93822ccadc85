import type {z} from 'zod';
import {
  ContactCollection,
  Directory,
  EventCollection,
  HelpDocument,
  OfferCollection,
  OrganizationCollection,
  PlaceCollection,
} from './directory.ts';
import {contacts} from './examples/contact.ts';
import {linkedDirectory} from './examples/directory.ts';
import {events} from './examples/event.ts';
import {help} from './examples/help.ts';
import {offers} from './examples/offer.ts';
import {organizations} from './examples/organization.ts';
import {places} from './examples/place.ts';

/**
 * One path of a town's API, relative to the town's base (the folder of its `directory.json`). Every path that is read ends
 * in `.json`, so a folder of files on any web server answers all of them.
 */
export interface Endpoint {
  /** `listOffers`: unique, and the operationId in OpenAPI. */
  readonly id: string;
  readonly method: 'get';
  /** `/offers.json` */
  readonly path: `/${string}.json`;
  readonly summary: string;
  readonly description: string;
  /** What it answers; every fault is a `Problem`. */
  readonly response: z.ZodType;
  readonly example: unknown;
}

const schema = '1.0';

const hashed = (name: string): string =>
  `directory.json links to the same document as \`${name}.<hash>.json\`, which never changes and may be kept for a year. ` +
  'Read it from that link: it belongs to the same generation as the directory. This plain name is a copy for people.';

export const endpoints: readonly Endpoint[] = [
  {
    id: 'getDirectory',
    method: 'get',
    path: '/directory.json',
    summary: 'The entry: whose data it is, its words, and where the records are',
    description:
      'Written last and kept for a short time only. Each collection is a link relative to this document, or the records.',
    response: Directory,
    example: linkedDirectory,
  },
  {
    id: 'listOrganizations',
    method: 'get',
    path: '/organizations.json',
    summary: 'Who stands behind the offers',
    description: hashed('organizations'),
    response: OrganizationCollection,
    example: {schema, items: organizations},
  },
  {
    id: 'listPlaces',
    method: 'get',
    path: '/places.json',
    summary: 'Where one can go',
    description: hashed('places'),
    response: PlaceCollection,
    example: {schema, items: places},
  },
  {
    id: 'listContacts',
    method: 'get',
    path: '/contacts.json',
    summary: 'Whom one can reach',
    description: hashed('contacts'),
    response: ContactCollection,
    example: {schema, items: contacts},
  },
  {
    id: 'listOffers',
    method: 'get',
    path: '/offers.json',
    summary: 'What families can make use of',
    description: hashed('offers'),
    response: OfferCollection,
    example: {schema, items: offers},
  },
  {
    id: 'listEvents',
    method: 'get',
    path: '/events.json',
    summary: 'What takes place when',
    description: hashed('events'),
    response: EventCollection,
    example: {schema, items: events},
  },
  {
    id: 'getHelp',
    method: 'get',
    path: '/help.json',
    summary: 'The steps and lines behind the help button',
    description: hashed('help'),
    response: HelpDocument,
    example: {schema, ...help},
  },
];
