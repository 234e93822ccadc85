import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {test} from 'node:test';
import {readHsds} from '../../../server/publish/sources/hsds.ts';
import {SourceError} from '../../../server/publish/sources/source-error.ts';
import type {Stock} from '../../../server/publish/sources/stock.ts';
import {itemsOf} from '../town-content.ts';
import {publishWith, session, web} from './partner-town.ts';

const base = 'https://feed.example/hsds';
const feed = (documents: Record<string, unknown>, address = `${base}/services`): Promise<Stock> => {
  const get = session({fetch: web(documents).fetch});
  return readHsds(address, async (each) => {
    const {text, address: final} = await get(each);
    return {document: JSON.parse(text), address: final};
  });
};
const service = (id: string, more: object = {}) => ({id, name: `Kurs ${id}`, phones: [], ...more});
const offerOf = async (more: object) => (await feed({[`${base}/services`]: [service('1', more)]})).offers[0];

test('page after page, whatever the envelope', async () => {
  const page = (n: number) => ({total_pages: 3, page_number: n, contents: [service(String(n))]});
  const {offers} = await feed({
    [`${base}/services`]: page(1),
    [`${base}/services?page=2`]: page(2),
    [`${base}/services?page=3`]: page(3),
  });
  assert.deepEqual(
    offers.map(({id}) => id),
    ['1', '2', '3'],
  );
});

test('the base says its version and leads to the services; another major is refused', async () => {
  const documents = {[base]: {version: 'HSDS-UK-3.0'}, [`${base}/services`]: {contents: [service('1')]}};
  assert.equal((await feed(documents, base)).offers.length, 1);
  await assert.rejects(
    feed({[base]: {version: '2.0.1'}}, base),
    (error) => error instanceof SourceError && /spricht Version 2\.0\.1, gelesen wird HSDS 3\.x/.test(error.said.de),
  );
  await assert.rejects(feed({[base]: {hello: 'world'}}, base), SourceError);
});

test('a service that the list gives in short is read from its own address', async () => {
  const short = {id: 'a b', name: 'Kurs'};
  const full = {...short, minimum_age: 1, service_at_locations: []};
  const {offers} = await feed({[`${base}/services`]: [short], [`${base}/services/a%20b`]: full});
  assert.equal(offers[0]?.['minimum_age_months'], 12);
});

test('years become months', async () => {
  const ages = async (minimum: unknown, maximum: unknown) => {
    const {minimum_age_months: from, maximum_age_months: to} =
      (await offerOf({minimum_age: minimum, maximum_age: maximum})) ?? {};
    return [from, to];
  };
  assert.deepEqual(await ages(3, 6), [36, 83]);
  assert.deepEqual(await ages(0, 0.5), [0, 6]);
  assert.deepEqual(await ages('4', 150), [48, 1_500]);
  assert.deepEqual(await ages(null, 'viele'), [undefined, undefined]);
});

test('schedules: offset and seconds go, weekdays alone are weekly, what yields no date is left out', async () => {
  const offer = await offerOf({
    schedules: [
      {byday: 'MO, WE', opens_at: '10:00:00', closes_at: '12:00+01:00', timezone: 1},
      {freq: 'MONTHLY', byday: '1SA', dtstart: '2026-09-05', opens_at: '14:00Z', wkst: 'MO', interval: 1},
      {description: 'nach Vereinbarung'},
      {freq: 'OFTEN', byday: 'MO'},
      'Unsinn',
    ],
  });
  assert.deepEqual(offer?.['schedules'], [
    {opens_at: '10:00', closes_at: '12:00', freq: 'WEEKLY', byday: 'MO,WE'},
    {dtstart: '2026-09-05', opens_at: '14:00', freq: 'MONTHLY', interval: 1, wkst: 'MO', byday: '1SA'},
  ]);
});

test('places, contacts, costs, terms and free places', async () => {
  const {offers, places, contacts, organizations} = await feed({
    [`${base}/services`]: [
      service('1', {
        organization: {id: 'o', name: 'Verein', website: 'https://verein.example/', uri: 'https://verein.example/id'},
        service_at_locations: [
          {
            location: {
              id: 'l',
              name: 'Haus',
              location_type: 'physical',
              latitude: 7.6,
              longitude: 51.6,
              addresses: [{address_1: 'Weg 1', city: 'Werne', postal_code: '59368', country: 'DE'}],
              accessibility: [{description: 'Rampe'}],
            },
            schedules: [{byday: 'FR', opens_at: '15:00'}],
          },
          {location: {id: 'v', name: 'online', location_type: 'virtual'}},
        ],
        contacts: [{id: 'c', title: 'Kursbüro', phones: [{number: '030 23125-003'}, {number: 'keine'}]}],
        cost_options: [{amount: 5, currency: 'eur', option: 'je Kind'}],
        capacities: [{available: 3, updated: '2026-11-20T10:00:00Z'}],
        attributes: [{taxonomy_term: {name: 'Baby'}}],
        languages: [{code: 'tr'}, {name: 'Ukrainian'}, {name: 'Klingonisch'}],
        url: 'http://unsicher.example/',
        fees_description: 'wenig',
      }),
    ],
  });
  assert.deepEqual(offers[0], {
    id: '1',
    name: 'Kurs 1',
    organization_id: 'o',
    place_ids: ['l'],
    contact_ids: ['c'],
    topics: ['Baby'],
    modes: ['in_person'],
    languages: ['tr', 'uk'],
    schedules: [{opens_at: '15:00', freq: 'WEEKLY', byday: 'FR', place_id: 'l'}],
    fees_description: 'wenig',
    cost_options: [{amount: 5, currency: 'EUR', option: 'je Kind'}],
    vacancies: {count: 3, assured_date: '2026-11-20'},
  });
  assert.deepEqual(places, [
    {
      id: 'l',
      name: 'Haus',
      address: {address_1: 'Weg 1', postal_code: '59368', city: 'Werne'},
      accessibility: 'Rampe',
    },
  ]);
  assert.deepEqual(contacts[0]?.['phones'], [{number: '+493023125003', display: '030 23125-003'}]);
  assert.deepEqual(organizations[0]?.['same_as'], ['https://verein.example/id']);
});

test('a feed of nonsense gives nothing and throws nothing but a SourceError', async () => {
  for (const nonsense of [
    [],
    [null, 1, 'x', []],
    [{}],
    [{id: 1, name: 2, phones: 3, schedules: {}, organization: []}],
  ]) {
    const stock = await feed({[`${base}/services`]: nonsense, [`${base}/services/undefined`]: {}});
    const town = await publishWith({
      sources: [{id: 'f', name: 'F', url: `${base}/services`, format: 'hsds'}],
      documents: {[`${base}/services`]: nonsense},
    });
    assert.equal(town.counts.offers, undefined);
    assert.ok(stock.offers.length <= 1);
  }
});

const data = new URL('../../../../shared/data/hsds/', import.meta.url);

test('the examples of the specification and of its UK profile become records of the contract', async (t) => {
  if (!existsSync(data)) {
    t.diagnostic('../shared/data/hsds is absent: left out');
    return;
  }
  const read = (path: string): unknown => JSON.parse(readFileSync(new URL(path, data), 'utf8'));
  const sources = [{id: 'mock', name: 'HSDS', url: `${base}/services`, format: 'hsds'}];
  for (const path of [
    'mock/data/services/ac148810-d857-441c-9679-408f346de14b.json',
    'spec/examples/service_full.json',
    'uk/V3.0-UK-Default/service_full.json',
  ]) {
    const town = await publishWith({sources, documents: {[`${base}/services`]: read(path)}});
    assert.deepEqual(town.faults, [], path);
    const [offer, ...more] = itemsOf(town, 'offers');
    assert.equal(more.length, 0);
    assert.equal(offer?.['name'], 'Community Counselling');
    assert.equal(offer?.['minimum_age_months'], 144);
    assert.equal(town.counts.organizations, 1);
    assert.equal(itemsOf(town, 'places')[0]?.['latitude'], undefined, 'latitude 100 is no place on earth');
  }
  const services = `${base}/services`;
  const list = read('uk/V3.0-UK-Test/service_list.json');
  const own = read('uk/V3.0-UK-Test/service_full.json');
  const town = await publishWith({
    sources,
    documents: {[services]: list, [`${services}/ac148810-d857-441c-9679-408f346de14b`]: own},
  });
  assert.ok(town.files.size > 0);
});
