import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {collections, recordSchemas} from '../../../server/publish/collections.ts';
import {asPartner, directoryUrl, neighbour, publishWith} from './partner-town.ts';

const fields = [
  ...new Set(collections.flatMap((collection) => Object.keys(recordSchemas[collection].shape))),
  '__proto__',
  'constructor',
  'minimum_age',
  'service_at_locations',
  'organization',
  'contacts',
  'cost_options',
  'attributes',
  'capacities',
];
const words = fc.constantFrom(
  'a',
  'b',
  'o',
  'p',
  't1',
  'd1',
  'MO',
  'WEEKLY',
  '2026-11-22',
  '10:00',
  '<p>x',
  'https://a.example/',
);
const value = fc.oneof(
  {depthSize: 'small'},
  words,
  fc.jsonValue({maxDepth: 2}),
  fc.array(
    fc.oneof(words, fc.dictionary(fc.constantFrom(...fields, 'freq', 'byday', 'dtstart', 'number'), fc.jsonValue())),
    {
      maxLength: 3,
    },
  ),
);
const record = fc
  .dictionary(fc.constantFrom(...fields), value, {maxKeys: 8})
  .map((some) => ({id: 'a', name: 'A', ...some}));
const records = fc.array(fc.oneof({weight: 4, arbitrary: record}, {weight: 1, arbitrary: fc.jsonValue()}), {
  maxLength: 4,
});

test('whatever a partner sends, the town is published, and what comes of it follows the contract', async () => {
  await fc.assert(
    fc.asyncProperty(records, records, records, fc.constantFrom('familienlotse', 'hsds'), async (a, b, c, format) => {
      const directory = {...neighbour, organizations: a, places: b, offers: c, contacts: a, events: b};
      const document = format === 'hsds' ? [...a, ...b, ...c] : directory;
      const town = await publishWith(
        {sources: [{...asPartner, format}], documents: {[directoryUrl]: document}},
        {'offers.csv': 'Name\nEigenes\n'},
      );
      assert.ok(town.files.size > 0, town.faults.map(({de}) => de).join('\n'));
      for (const collection of collections) {
        const bytes = town.files.get(`${collection}.json`);
        if (!bytes) continue;
        const {items}: {items: {id: string}[]} = JSON.parse(new TextDecoder().decode(bytes));
        for (const item of items) recordSchemas[collection].parse(item);
        assert.equal(new Set(items.map(({id}) => id)).size, items.length);
      }
    }),
    {numRuns: 300},
  );
});
