// Written by scripts/contract.ts from the schemas of the same name.
import type {CheckNode} from '../../check-node.ts';
import {ChildcareGuideCheck} from './childcare.ts';
import {ContactCheck} from './contact.ts';
import {EventCheck} from './event.ts';
import {HelpCheck, HelpLineCheck, HelpStepCheck} from './help.ts';
import {OfferCheck} from './offer.ts';
import {OrganizationCheck} from './organization.ts';
import {PlaceCheck} from './place.ts';
import {DeskCheck, RequestsCheck, WelcomeCheck} from './requests.ts';
import {
  AgsCheck,
  CodeCheck,
  EmailCheck,
  IdCheck,
  InstantCheck,
  LandCheck,
  LocalDateCheck,
  WebUrlCheck,
} from './scalars.ts';
import {LocaleTagCheck, TextCheck} from './text.ts';

export const SourceCheck: CheckNode = {
  'name!': TextCheck,
  'ags!': AgsCheck,
  'land!': LandCheck,
  'license!': /^[^]{0,60}$/u,
  attribution: TextCheck,
  url: WebUrlCheck,
  email: EmailCheck,
};
export const TopicCheck: CheckNode = {'id!': IdCheck, 'name!': TextCheck, keywords: ['list', 0, 200, /^[^]{0,100}$/u]};
export const DistrictCheck: CheckNode = {
  'id!': IdCheck,
  'name!': TextCheck,
  neighbours: ['list', 0, 50, IdCheck],
  postal_codes: ['list', 0, 100, /^[^]{0,10}$/u],
};
export const AudienceNameCheck: CheckNode = {'id!': CodeCheck, 'name!': TextCheck};
export const SchoolHolidayCheck: CheckNode = {'name!': TextCheck, 'start!': LocalDateCheck, 'end!': LocalDateCheck};
export const OriginCheck: CheckNode = {
  'id!': IdCheck,
  'name!': TextCheck,
  url: WebUrlCheck,
  license: /^[^]{0,60}$/u,
  fetched_at: InstantCheck,
};
export const FeedCheck: CheckNode = {
  'href!': /^[^]{1,2000}$/u,
  'name!': TextCheck,
  'kind!': /^(all|professional|topic|district|provider|place)$/,
  id: IdCheck,
  count: ['integer', 0, 9007199254740991],
};
export const LinkCheck: CheckNode = {
  'href!': /^[^]{1,2000}$/u,
  count: ['integer', 0, 9007199254740991],
  first: /^[^]{1,2000}$/u,
  index: /^[^]{1,2000}$/u,
};
export const DirectoryCheck: CheckNode = {
  'schema!': /^1\.\d+$/,
  'generated_at!': InstantCheck,
  valid_until: InstantCheck,
  'source!': SourceCheck,
  timezone: /^[^]{0,60}$/u,
  'locales!': ['list', 1, 40, LocaleTagCheck],
  topics: ['list', 0, 500, TopicCheck],
  districts: ['list', 0, 500, DistrictCheck],
  audiences: ['list', 0, 100, AudienceNameCheck],
  school_holidays: ['list', 0, 500, SchoolHolidayCheck],
  outlines: {'href!': /^[^]{1,2000}$/u, attribution: TextCheck},
  synonyms: ['list', 0, 1000, ['list', 0, 50, /^[^]{0,100}$/u]],
  sources: ['list', 0, 200, OriginCheck],
  childcare: ChildcareGuideCheck,
  feeds: ['list', 0, 2000, FeedCheck],
  organizations: ['either', LinkCheck, ['list', 0, 1000000000, OrganizationCheck]],
  places: ['either', LinkCheck, ['list', 0, 1000000000, PlaceCheck]],
  contacts: ['either', LinkCheck, ['list', 0, 1000000000, ContactCheck]],
  offers: ['either', LinkCheck, ['list', 0, 1000000000, OfferCheck]],
  events: ['either', LinkCheck, ['list', 0, 1000000000, EventCheck]],
  help: ['either', LinkCheck, HelpCheck],
  requests: ['either', LinkCheck, RequestsCheck],
};
export const OrganizationCollectionCheck: CheckNode = {
  'schema!': /^1\.\d+$/,
  'items!': ['list', 0, 1000000000, OrganizationCheck],
};
export const PlaceCollectionCheck: CheckNode = {'schema!': /^1\.\d+$/, 'items!': ['list', 0, 1000000000, PlaceCheck]};
export const ContactCollectionCheck: CheckNode = {
  'schema!': /^1\.\d+$/,
  'items!': ['list', 0, 1000000000, ContactCheck],
};
export const OfferCollectionCheck: CheckNode = {'schema!': /^1\.\d+$/, 'items!': ['list', 0, 1000000000, OfferCheck]};
export const EventCollectionCheck: CheckNode = {'schema!': /^1\.\d+$/, 'items!': ['list', 0, 1000000000, EventCheck]};
export const HelpDocumentCheck: CheckNode = {
  steps: ['list', 0, 20, HelpStepCheck],
  'lines!': ['list', 0, 200, HelpLineCheck],
  'schema!': /^1\.\d+$/,
};
export const RequestsDocumentCheck: CheckNode = {
  api: /^[^]{1,2000}$/u,
  'desks!': ['list', 0, 200, DeskCheck],
  welcome: WelcomeCheck,
  'schema!': /^1\.\d+$/,
};
