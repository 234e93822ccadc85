import type {Contact} from '../../contract/contact.ts';
import type {Event} from '../../contract/event.ts';
import type {Offer} from '../../contract/offer.ts';
import type {Organization} from '../../contract/organization.ts';
import type {Place} from '../../contract/place.ts';
import type {Text} from '../../contract/text.ts';
import type {HolidayCalendar} from '../schedule/holidays.ts';
import {occurrences} from '../schedule/occurrences.ts';
import type {Occurrence} from '../schedule/occurrences.ts';
import {textIn} from '../text.ts';
import {
  addressOf,
  ageRange,
  attendanceOf,
  hoursOf,
  lastDay,
  numberOf,
  online,
  pricesOf,
  thing,
  type JsonLd,
  type Property,
} from './schema-org.ts';

export interface JsonLdOptions {
  /** The dates of events that are written, [from, to): ISO 8601 instants or dates. */
  from: string;
  to: string;
  /** At most so many dates per event, 50 when absent. */
  limit?: number | undefined;
  places?: readonly Place[] | undefined;
  organizations?: readonly Organization[] | undefined;
  holidays?: HolidayCalendar | undefined;
  timezone?: string | undefined;
  locales?: readonly string[] | undefined;
  sourceLocale?: string | undefined;
}

/** The records to be told. */
export interface JsonLdRecords {
  events?: readonly Event[] | undefined;
  offers?: readonly Offer[] | undefined;
  places?: readonly Place[] | undefined;
  contacts?: readonly Contact[] | undefined;
  organizations?: readonly Organization[] | undefined;
}

const statusOf = (event: Event, at: Occurrence): string =>
  `https://schema.org/Event${event.status === 'cancelled' || at.status === 'cancelled' ? 'Cancelled' : at.status === 'moved' ? 'Rescheduled' : 'Scheduled'}`;

/**
 * Records as schema.org things in one graph: each date of an event in the range as an Event of its own (what search engines ask
 * for), offers as Service, places, contacts as ContactPoint, organizations. A schedule that cannot be read is left out.
 */
export function toJsonLd(records: JsonLdRecords, options: JsonLdOptions): JsonLd {
  const say = (text: Text | undefined): string | undefined =>
    textIn(text, options.locales ?? [], options.sourceLocale)?.text;
  const placeOf = new Map([...(options.places ?? []), ...(records.places ?? [])].map((place) => [place.id, place]));
  const owners = new Map(
    [...(options.organizations ?? []), ...(records.organizations ?? [])].map((owner) => [owner.id, owner]),
  );

  const place = (of: Place): JsonLd =>
    thing('Place', {
      name: say(of.name),
      description: say(of.description),
      address: addressOf(of.address),
      geo:
        of.latitude !== undefined && of.longitude !== undefined
          ? thing('GeoCoordinates', {latitude: of.latitude, longitude: of.longitude})
          : undefined,
      telephone: numberOf(of.phones),
      url: of.url,
      openingHoursSpecification: hoursOf(of.hours),
      amenityFeature: (of.amenities ?? []).map((amenity) =>
        thing('LocationFeatureSpecification', {name: amenity, value: true}),
      ),
      sameAs: of.same_as,
    });
  const organization = (of: Organization): JsonLd =>
    thing('Organization', {
      name: say(of.name),
      alternateName: say(of.alternate_name),
      description: say(of.description),
      url: of.url,
      email: of.email,
      telephone: numberOf(of.phones),
      sameAs: of.same_as,
    });
  const ownerOf = (id: string | undefined): Property => {
    const owner = owners.get(id ?? '');
    return owner && organization(owner);
  };
  const placesOf = (ids: readonly (string | undefined)[]): JsonLd[] =>
    ids.flatMap((id) => placeOf.get(id ?? '') ?? []).map(place);
  const contact = (of: Contact): JsonLd =>
    thing('ContactPoint', {
      name: say(of.name),
      contactType: say(of.title) ?? say(of.department),
      description: say(of.description),
      telephone: numberOf(of.phones),
      email: of.email,
      url: of.url,
      availableLanguage: of.languages,
      hoursAvailable: hoursOf(of.hours),
    });
  const offer = (of: Offer): JsonLd =>
    thing('Service', {
      name: say(of.name),
      alternateName: say(of.alternate_name),
      description: say(of.description),
      url: of.url,
      provider: ownerOf(of.organization_id),
      audience: of.audiences?.map((audience) => thing('Audience', {audienceType: audience})),
      offers: pricesOf(of, say),
      hoursAvailable: hoursOf(of.schedules),
      sameAs: of.same_as,
      availableChannel: thing('ServiceChannel', {
        serviceLocation: placesOf(of.place_ids ?? []),
        servicePhone: numberOf(of.phones) ? thing('ContactPoint', {telephone: numberOf(of.phones)}) : undefined,
        serviceUrl: of.url,
        availableLanguage: of.languages,
      }),
    });
  const date = (of: Event, at: Occurrence): JsonLd => {
    const placeId = at.placeId ?? of.place_id;
    const virtual =
      of.url && of.modes?.some((mode) => online.includes(mode)) ? thing('VirtualLocation', {url: of.url}) : undefined;
    const free = of.cost_options?.length ? of.cost_options.every(({amount}) => amount === 0) : undefined;
    return thing('Event', {
      name: say(at.change?.name) ?? say(of.name),
      description: say(of.description),
      startDate: at.start,
      endDate: at.allDay ? lastDay(at.end) : at.end,
      previousStartDate: at.status === 'moved' ? at.recurrenceId : undefined,
      eventStatus: statusOf(of, at),
      eventAttendanceMode: attendanceOf(of.modes),
      location: placesOf([placeId])[0] ?? virtual,
      organizer: ownerOf(of.organization_id),
      url: of.url,
      inLanguage: of.languages,
      offers: pricesOf(of, say),
      isAccessibleForFree: free,
      typicalAgeRange: ageRange(of.minimum_age_months, of.maximum_age_months),
      sameAs: of.same_as,
    });
  };
  const dates = (event: Event): JsonLd[] => {
    const {from, to, limit = 50, holidays, timezone} = options;
    return event.schedules
      .flatMap((schedule): Occurrence[] => {
        try {
          return [...occurrences(schedule, {from, to, limit, holidays, timezone})];
        } catch (error) {
          if (error instanceof RangeError) return [];
          throw error;
        }
      })
      .sort((a, b) => Date.parse(a.start) - Date.parse(b.start))
      .slice(0, limit)
      .map((at) => date(event, at));
  };
  return {
    '@context': 'https://schema.org',
    '@graph': [
      ...(records.events ?? []).flatMap(dates),
      ...(records.offers ?? []).map(offer),
      ...(records.places ?? []).map(place),
      ...(records.contacts ?? []).map(contact),
      ...(records.organizations ?? []).map(organization),
    ],
  };
}

/** JSON for a `<script type="application/ld+json">`: nothing in it can end the element or begin a comment. */
export const jsonLdText = (graph: JsonLd): string => JSON.stringify(graph).replace(/</g, '\\u003c');
