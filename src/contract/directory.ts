import {z} from 'zod';
import {ChildcareGuide} from './childcare.ts';
import {Contact} from './contact.ts';
import {Event} from './event.ts';
import {Help} from './help.ts';
import {Offer} from './offer.ts';
import {Organization} from './organization.ts';
import {Place} from './place.ts';
import {Requests} from './requests.ts';
import {Ags, Code, Email, Id, Instant, Land, LocalDate, WebUrl} from './scalars.ts';
import {LocaleTag, Text} from './text.ts';

/** Whose data this is and on what terms. */
export const Source = z.object({
  name: Text,
  ags: Ags,
  land: Land,
  /** SPDX identifier: `CC0-1.0`, `CC-BY-4.0`, `ODbL-1.0`. */
  license: z.string().max(60),
  attribution: Text.optional(),
  url: WebUrl.optional(),
  /** Who corrects what is wrong. */
  email: Email.optional(),
});
export type Source = z.infer<typeof Source>;

/** A subject by which offers are found. */
export const Topic = z.object({
  id: Id,
  name: Text,
  keywords: z.array(z.string().max(100)).max(200).optional(),
});
export type Topic = z.infer<typeof Topic>;

/** A part of the town (Stadtteil, Ortsteil), or of a county its towns. */
export const District = z.object({
  id: Id,
  name: Text,
  /** Ids of the districts around it. */
  neighbours: z.array(Id).max(50).optional(),
  postal_codes: z.array(z.string().max(10)).max(100).optional(),
});
export type District = z.infer<typeof District>;

/** A code of `audiences` with the town's own words for it. */
export const AudienceName = z.object({id: Code, name: Text});
export type AudienceName = z.infer<typeof AudienceName>;

/** First and last day of school holidays in the directory's Land. */
export const SchoolHoliday = z.object({name: Text, start: LocalDate, end: LocalDate});
export type SchoolHoliday = z.infer<typeof SchoolHoliday>;

/** Somebody whose records are among the town's: a partner's feed, a neighbour. */
export const Origin = z.object({
  id: Id,
  name: Text,
  url: WebUrl.optional(),
  license: z.string().max(60).optional(),
  /** When its records were read; an older day than the directory's own means that it was away since. */
  fetched_at: Instant.optional(),
});
export type Origin = z.infer<typeof Origin>;

/** A calendar that the publisher keeps up to date, to be subscribed to (iCalendar, RFC 5545). */
export const Feed = z.object({
  /** Relative to the directory. */
  href: z.string().min(1).max(2_000),
  name: Text,
  /** What its events have in common. */
  kind: z.enum(['all', 'professional', 'topic', 'district', 'provider', 'place']),
  /** Id of the topic, district, organization or place. */
  id: Id.optional(),
  count: z.number().int().min(0).optional(),
});
export type Feed = z.infer<typeof Feed>;

/** Where a collection is: an address relative to the directory's own, and how many records it has. */
export const Link = z.object({
  href: z.string().min(1).max(2_000),
  count: z.number().int().min(0).optional(),
  /** The first records of a long collection, in a document of at most 10 kB: to be shown while the rest is on its way. */
  first: z.string().min(1).max(2_000).optional(),
  /** A search index of the collection, made by the publisher. */
  index: z.string().min(1).max(2_000).optional(),
});
export type Link = z.infer<typeof Link>;

/**
 * The entry of a town's API. Each collection is a link, or the records themselves: a town publishes a folder, one single
 * file, or the whole document inside the page.
 */
export const Directory = z.object({
  /** Version of this contract. The same major is read, another is an error. */
  schema: z.string().regex(/^1\.\d+$/),
  generated_at: Instant,
  /** After this the elements say that the data may be out of date. */
  valid_until: Instant.optional(),
  source: Source,
  /** IANA zone of everything without its own. */
  timezone: z.string().max(60).optional(),
  /** The first is the language of plain strings. */
  locales: z.array(LocaleTag).min(1).max(40),
  topics: z.array(Topic).max(500).optional(),
  districts: z.array(District).max(500).optional(),
  audiences: z.array(AudienceName).max(100).optional(),
  school_holidays: z.array(SchoolHoliday).max(500).optional(),
  /** Outlines of the districts: a GeoJSON FeatureCollection (RFC 7946), the `id` of a feature is that of its district. */
  outlines: z.object({href: z.string().min(1).max(2_000), attribution: Text.optional()}).optional(),
  /** Groups of words of equal meaning for the search, beside those that come with it. */
  synonyms: z
    .array(z.array(z.string().max(100)).max(50))
    .max(1_000)
    .optional(),
  /** Whose records are among these. */
  sources: z.array(Origin).max(200).optional(),
  childcare: ChildcareGuide.optional(),
  /** Calendars of the events, to be subscribed to. */
  feeds: z.array(Feed).max(2_000).optional(),
  organizations: z.union([Link, z.array(Organization)]).optional(),
  places: z.union([Link, z.array(Place)]).optional(),
  contacts: z.union([Link, z.array(Contact)]).optional(),
  offers: z.union([Link, z.array(Offer)]).optional(),
  events: z.union([Link, z.array(Event)]).optional(),
  help: z.union([Link, Help]).optional(),
  /** Whom families can write to. */
  requests: z.union([Link, Requests]).optional(),
});
export type Directory = z.infer<typeof Directory>;

const collectionOf = <T extends z.ZodType>(record: T) =>
  z.object({schema: z.string().regex(/^1\.\d+$/), items: z.array(record)});

/** The document behind the link to `organizations`. */
export const OrganizationCollection = collectionOf(Organization);
/** The document behind the link to `places`. */
export const PlaceCollection = collectionOf(Place);
/** The document behind the link to `contacts`. */
export const ContactCollection = collectionOf(Contact);
/** The document behind the link to `offers`. */
export const OfferCollection = collectionOf(Offer);
/** The document behind the link to `events`. */
export const EventCollection = collectionOf(Event);
/** The document behind the link to `help`: its steps and lines, and the version of this contract. */
export const HelpDocument = Help.extend({schema: z.string().regex(/^1\.\d+$/)});
/** The document behind the link to `requests`. */
export const RequestsDocument = Requests.extend({schema: z.string().regex(/^1\.\d+$/)});
