// Written by scripts/contract.ts from the schemas of the same name.
import type {CheckNode} from '../../check-node.ts';
import {ChildcareGuideCheck} from './childcare.ts';
import {
  AudienceNameCheck,
  DistrictCheck,
  FeedCheck,
  LinkCheck,
  OriginCheck,
  SchoolHolidayCheck,
  SourceCheck,
  TopicCheck,
} from './directory.ts';
import {InstantCheck} from './scalars.ts';
import {LocaleTagCheck, TextCheck} from './text.ts';

export const DirectoryEnvelopeCheck: CheckNode = {
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
  organizations: ['either', LinkCheck, ['list', 0, 1000000000, 'unknown']],
  places: ['either', LinkCheck, ['list', 0, 1000000000, 'unknown']],
  contacts: ['either', LinkCheck, ['list', 0, 1000000000, 'unknown']],
  offers: ['either', LinkCheck, ['list', 0, 1000000000, 'unknown']],
  events: ['either', LinkCheck, ['list', 0, 1000000000, 'unknown']],
  help: ['either', LinkCheck, {steps: ['list', 0, 20, 'unknown'], 'lines!': ['list', 0, 200, 'unknown']}],
  requests: ['either', LinkCheck, {'desks!': ['list', 0, 200, 'unknown']}],
};
export const CollectionEnvelopeCheck: CheckNode = {'schema!': /^1\.\d+$/, 'items!': ['list', 0, 1000000000, 'unknown']};
export const HelpEnvelopeCheck: CheckNode = {
  'schema!': /^1\.\d+$/,
  steps: ['list', 0, 20, 'unknown'],
  'lines!': ['list', 0, 200, 'unknown'],
};
