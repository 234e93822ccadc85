import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {z} from 'zod';
import {endpoints} from '../../src/contract/endpoints.ts';
import {directory} from '../../src/contract/examples/directory.ts';
import {examples, type ExampleNoun} from '../../src/contract/examples/index.ts';
import {invalidExamples} from '../../src/contract/examples/invalid.ts';
import {requestBodies} from '../../src/contract/request-endpoints.ts';
import * as contract from '../../src/contract/index.ts';

const nouns = Object.keys(examples).filter((name): name is ExampleNoun => name in invalidExamples);

/** All paths at which zod finds a fault, those inside the choices of a union too. */
function faultPaths(issues: readonly z.core.$ZodIssue[], before: readonly PropertyKey[] = []): string[] {
  return issues.flatMap((issue) => {
    const path = [...before, ...issue.path];
    const inner = issue.code === 'invalid_union' ? issue.errors.flatMap((errors) => faultPaths(errors, path)) : [];
    return [written(path), ...inner];
  });
}

function written(path: readonly PropertyKey[]): string {
  const text = path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join('');
  return text.replace(/^\./, '') || 'document';
}

test('every noun has examples and invalid examples', () => {
  assert.deepEqual(nouns.sort(), Object.keys(invalidExamples).sort());
  for (const noun of nouns) assert.ok(examples[noun].length > 1 && invalidExamples[noun].length > 1, noun);
});

for (const noun of nouns) {
  test(`${noun}: the examples are valid, and JSON carries them unchanged`, () => {
    for (const example of examples[noun]) {
      const read: unknown = JSON.parse(JSON.stringify(example));
      assert.deepEqual(contract[noun].parse(read), example);
    }
  });

  test(`${noun}: the invalid examples are refused where they say`, () => {
    for (const {path, value} of invalidExamples[noun]) {
      const paths = faultPaths(contract[noun].safeParse(value).error?.issues ?? []);
      assert.ok(paths.includes(path), `${path} is not among ${paths.join(', ') || 'no faults'}`);
    }
  });
}

test('the examples of the endpoints are what the endpoints promise', () => {
  for (const {id, response, example} of endpoints) assert.equal(response?.safeParse(example).error, undefined, id);
  for (const {id, request} of endpoints) {
    if (!request) continue;
    const name = Object.entries(contract).find(([, schema]) => schema === request)?.[0] ?? '';
    assert.equal(request.safeParse(requestBodies[name]).error, undefined, id);
  }
});

test('every envelope reads what the full documents say', () => {
  for (const example of examples.Directory)
    assert.equal(contract.DirectoryEnvelope.safeParse(example).error, undefined);
  const files = endpoints.slice(1).filter(({description}) => description.includes('<hash>'));
  for (const {path, example} of files) {
    const own = new Map<string, z.ZodType>([
      ['/help.json', contract.HelpEnvelope],
      ['/requests.json', contract.RequestsEnvelope],
    ]);
    const envelope = own.get(path) ?? contract.CollectionEnvelope;
    assert.equal(envelope.safeParse(example).error, undefined, path);
  }
});

test('an envelope leaves broken records to be judged one by one', () => {
  const broken = {...directory, offers: [null, {}], events: [7], help: {lines: ['?']}};
  assert.equal(contract.DirectoryEnvelope.safeParse(broken).success, true);
  assert.equal(contract.Directory.safeParse(broken).success, false);
  assert.equal(contract.DirectoryEnvelope.safeParse({...directory, topics: [{}]}).success, false);
});

test('the inline town refers to nothing that it does not have', () => {
  const {organizations, places, contacts, offers, events, topics = [], districts = []} = directory;
  assert.ok(Array.isArray(organizations) && Array.isArray(places) && Array.isArray(contacts));
  assert.ok(Array.isArray(offers) && Array.isArray(events));
  const known = (list: readonly {id: string}[]) => new Set(list.map(({id}) => id));
  const there = {
    organization: known(organizations),
    place: known(places),
    contact: known(contacts),
    topic: known(topics),
    district: known(districts),
  };
  for (const record of [...offers, ...events]) {
    const placeIds = 'schedules' in record ? (record.schedules ?? []).map(({place_id: id}) => id) : [];
    if ('place_ids' in record) placeIds.push(...(record.place_ids ?? []));
    if ('place_id' in record) placeIds.push(record.place_id);
    for (const id of placeIds) assert.ok(id === undefined || there.place.has(id), `${record.id}: place ${id}`);
    if (record.organization_id) assert.ok(there.organization.has(record.organization_id), record.id);
    for (const id of record.contact_ids ?? []) assert.ok(there.contact.has(id), `${record.id}: contact ${id}`);
    for (const id of record.topics ?? []) assert.ok(there.topic.has(id), `${record.id}: topic ${id}`);
    for (const id of record.districts ?? []) assert.ok(there.district.has(id), `${record.id}: district ${id}`);
  }
});

test('no telephone number is anybody’s: fiction (030 23125 000 to 999) or a national emergency number', () => {
  const numbers = [...JSON.stringify(directory).matchAll(/"number":"([^"]+)"/g)].map(([, number = '']) => number);
  assert.ok(numbers.length > 5);
  for (const number of numbers) assert.match(number, /^(\+493023125\d{3}|112|110)$/);
});
