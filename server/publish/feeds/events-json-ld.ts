import type {Directory} from '../../../src/contract/directory.ts';
import type {Event} from '../../../src/contract/event.ts';
import type {Organization} from '../../../src/contract/organization.ts';
import type {Place} from '../../../src/contract/place.ts';
import {toJsonLd} from '../../../src/domain/formats/json-ld.ts';
import type {JsonLd} from '../../../src/domain/formats/schema-org.ts';
import {dayOf, firstOf, isoDate, monthOf, readLocal} from '../../../src/domain/schedule/day.ts';
import {isoInstant} from '../../../src/domain/schedule/instant.ts';
import {zoneOf} from '../../../src/domain/schedule/zone.ts';
import {isProfessional} from './feed-groups.ts';
import {holidaysOf} from './feed-text.ts';

/** From the beginning of today, on the clocks of the town, to the same day three months on. */
export function nextThreeMonths({generated_at: now, timezone = 'Europe/Berlin'}: Directory): {
  from: string;
  to: string;
} {
  const today = dayOf(readLocal(isoInstant(Date.parse(now) / 1_000, zoneOf(timezone)).slice(0, 19)));
  const month = monthOf(today);
  const [first, last] = [firstOf(month + 3), firstOf(month + 4) - 1];
  return {from: isoDate(today), to: isoDate(Math.min(first + today - firstOf(month), last))};
}

const startOf = ({startDate}: JsonLd): number => (typeof startDate === 'string' ? Date.parse(startDate) : 0);

const isThing = (each: string | JsonLd): each is JsonLd => typeof each !== 'string';

/**
 * `events.jsonld`: each date of the next three months that families see as a schema.org Event of its own, the earliest first, as
 * many as go into `limit` bytes.
 */
export function eventsJsonLd(
  directory: Directory,
  events: readonly Event[],
  organizations: readonly Organization[],
  places: readonly Place[],
  limit = 2_000_000,
): Uint8Array {
  const {timezone, locales} = directory;
  const {'@graph': graph} = toJsonLd(
    {events: events.filter((event) => !isProfessional(event))},
    {
      ...nextThreeMonths(directory),
      // Four times a day; what takes place more often is told as far as that.
      limit: 400,
      organizations,
      places,
      holidays: holidaysOf(directory),
      timezone,
      locales: locales.slice(0, 1),
      sourceLocale: locales[0],
    },
  );
  const things = (Array.isArray(graph) ? [...graph] : []).filter(isThing).sort((a, b) => startOf(a) - startOf(b));
  const encoder = new TextEncoder();
  const [head, tail] = ['{"@context":"https://schema.org","@graph":[', ']}'];
  let left = limit - head.length - tail.length;
  const some: string[] = [];
  for (const each of things) {
    const text = JSON.stringify(each);
    left -= encoder.encode(text).length + 1;
    if (left < 0) break;
    some.push(text);
  }
  return encoder.encode(`${head}${some.join(',')}${tail}`);
}
