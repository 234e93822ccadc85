import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Event} from '../../../src/contract/event.ts';
import {jsonLdText, toJsonLd} from '../../../src/domain/formats/json-ld.ts';
import type {JsonLd} from '../../../src/domain/formats/schema-org.ts';

const range = {from: '2026-12-01', to: '2026-12-31'};
const place = {
  id: 'p',
  name: 'Haus der Familie',
  address: {address_1: 'Markt 1', postal_code: '59368', city: 'Musterstadt'},
  latitude: 51.6,
  longitude: 7.6,
};
const event: Event = {
  id: 'e',
  name: {de: 'Babytreff', en: 'Baby group'},
  place_id: 'p',
  organization_id: 'o',
  modes: ['in_person', 'video'],
  minimum_age_months: -3,
  maximum_age_months: 18,
  cost_options: [{amount: 0}],
  schedules: [
    {
      dtstart: '2026-11-05T10:00',
      duration: 'PT1H',
      freq: 'WEEKLY',
      changes: [
        {recurrence_id: '2026-12-10', status: 'cancelled'},
        {recurrence_id: '2026-12-17', start: '2026-12-18T10:00'},
      ],
    },
  ],
};
function graphOf(graph: JsonLd): readonly (string | JsonLd)[] {
  const things = graph['@graph'];
  assert.ok(Array.isArray(things));
  return things;
}

test('each date in the range is an event', () => {
  const things = graphOf(
    toJsonLd(
      {events: [event]},
      {...range, places: [place], organizations: [{id: 'o', name: 'Stadt'}], locales: ['en']},
    ),
  );
  assert.equal(things.length, 4);
  assert.deepEqual(things[0], {
    '@type': 'Event',
    name: 'Baby group',
    startDate: '2026-12-03T10:00:00+01:00',
    endDate: '2026-12-03T11:00:00+01:00',
    eventStatus: 'https://schema.org/EventScheduled',
    eventAttendanceMode: 'https://schema.org/MixedEventAttendanceMode',
    location: {
      '@type': 'Place',
      name: 'Haus der Familie',
      geo: {'@type': 'GeoCoordinates', latitude: 51.6, longitude: 7.6},
      address: {
        '@type': 'PostalAddress',
        streetAddress: 'Markt 1',
        postalCode: '59368',
        addressLocality: 'Musterstadt',
        addressCountry: 'DE',
      },
    },
    organizer: {'@type': 'Organization', name: 'Stadt'},
    offers: [{'@type': 'Offer', price: 0, priceCurrency: 'EUR'}],
    isAccessibleForFree: true,
    typicalAgeRange: '0-1',
  });
  assert.deepEqual(
    things.map((one) => typeof one === 'object' && [one['eventStatus'], one['previousStartDate']]),
    [['Scheduled'], ['Cancelled'], ['Rescheduled', '2026-12-17T10:00:00'], ['Scheduled']].map(([status, before]) => [
      `https://schema.org/Event${status}`,
      before,
    ]),
  );
});

test('a whole day ends on its last day, and a broken schedule is left out', () => {
  const days: Event = {
    id: 'd',
    name: 'Ferien',
    schedules: [{dtstart: '2026-12-24', duration: 'P3D'}, {dtstart: '2026-02-30'}],
  };
  const things = graphOf(toJsonLd({events: [days]}, range));
  assert.deepEqual(things, [
    {
      '@type': 'Event',
      name: 'Ferien',
      startDate: '2026-12-24',
      endDate: '2026-12-26',
      eventStatus: 'https://schema.org/EventScheduled',
    },
  ]);
});

test('offers, places, contacts and organizations', () => {
  const hours = [
    {freq: 'WEEKLY' as const, byday: 'MO,WE', opens_at: '08:00', closes_at: '24:00'},
    {freq: 'MONTHLY' as const, byday: '1FR', opens_at: '08:00', closes_at: '10:00'},
  ];
  const things = graphOf(
    toJsonLd(
      {
        offers: [
          {
            id: 'a',
            name: 'Beratung',
            place_ids: ['p', 'gone'],
            audiences: ['fathers'],
            phones: [{number: '+493023125001', type: 'fax'}, {number: '+493023125002'}],
          },
        ],
        places: [{...place, hours, amenities: ['step_free']}],
        contacts: [
          {id: 'c', name: 'Büro', title: 'Koordination', phones: [{number: '+493023125003'}], languages: ['de']},
        ],
        organizations: [{id: 'o', name: 'Stadt', url: 'https://stadt.example/'}],
      },
      range,
    ),
  );
  assert.deepEqual(
    things.map((one) => typeof one === 'object' && one['@type']),
    ['Service', 'Place', 'ContactPoint', 'Organization'],
  );
  const text = JSON.stringify(things);
  assert.match(text, /"servicePhone":\{"@type":"ContactPoint","telephone":"\+493023125002"\}/);
  assert.match(
    text,
    /"openingHoursSpecification":\[\{"@type":"OpeningHoursSpecification","dayOfWeek":\["Monday","Wednesday"\],"opens":"08:00","closes":"23:59"\}\]/,
  );
  assert.match(text, /"amenityFeature":\[\{"@type":"LocationFeatureSpecification","name":"step_free","value":true\}\]/);
});

test('its text cannot end a script element', () => {
  const text = jsonLdText(toJsonLd({organizations: [{id: 'o', name: '</script><!--'}]}, range));
  assert.ok(!text.includes('<'));
  assert.equal(JSON.parse(text)['@graph'][0].name, '</script><!--');
});
