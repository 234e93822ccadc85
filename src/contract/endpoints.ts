import type {z} from 'zod';
import {
  ContactCollection,
  Directory,
  EventCollection,
  HelpDocument,
  OfferCollection,
  OrganizationCollection,
  PlaceCollection,
  RequestsDocument,
} from './directory.ts';
import {contacts} from './examples/contact.ts';
import {linkedDirectory} from './examples/directory.ts';
import {events} from './examples/event.ts';
import {help} from './examples/help.ts';
import {offers} from './examples/offer.ts';
import {organizations} from './examples/organization.ts';
import {places} from './examples/place.ts';
import {requests} from './examples/requests.ts';
import {requestEndpoints} from './request-endpoints.ts';

/** One path of a town's API, relative to the town's base (the folder of its `directory.json`). */
export interface Endpoint {
  /** `listOffers`: unique, and the operationId in OpenAPI. */
  readonly id: string;
  readonly method: 'get' | 'post' | 'patch' | 'delete';
  /** `/offers.json`; a part in braces stands for a value: `/requests/{reference}/status`. */
  readonly path: `/${string}`;
  readonly summary: string;
  readonly description: string;
  /** What is sent, as JSON. */
  readonly request?: z.ZodType;
  /** What it answers; nothing (204) when absent. Every fault is a `Problem`. */
  readonly response?: z.ZodType;
  /** The status of success; 200 when absent, 204 without an answer. */
  readonly status?: number;
  readonly example?: unknown;
  /** For the office: `Authorization: Bearer` with a token. Everything else is for everybody. */
  readonly office?: boolean;
  /** Names and meanings of what may stand in the query. */
  readonly query?: Readonly<Record<string, string>>;
}

const schema = '1.0';

const hashed = (name: string): string =>
  `directory.json links to the same document as \`${name}.<hash>.json\`, which never changes and may be kept for a year. ` +
  'Read it from that link: it belongs to the same generation as the directory. This plain name is a copy for people.';

/** What is read. Every path ends in `.json`, so a folder of files on any web server answers all of them. */
const readEndpoints: readonly Endpoint[] = [
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
  {
    id: 'getRequests',
    method: 'get',
    path: '/requests.json',
    summary: 'Whom families can write to, with the keys to which it is sealed',
    description: hashed('requests'),
    response: RequestsDocument,
    example: {schema, ...requests},
  },
];

export const endpoints: readonly Endpoint[] = [...readEndpoints, ...requestEndpoints];
