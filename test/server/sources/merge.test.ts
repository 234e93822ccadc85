import assert from 'node:assert/strict';
import {test} from 'node:test';
import {itemsOf} from '../town-content.ts';
import {asPartner, directoryUrl, neighbour, publishWith} from './partner-town.ts';

const other = 'https://dritte.example/directory.json';
const both = [asPartner, {...asPartner, id: 'dritte', name: 'Dritte', url: other}];
const only = (records: object) => ({...neighbour, organizations: [], places: [], offers: [], ...records});

test("the town's own record stays, the lists are joined, and who named the other names it", async () => {
  const town = await publishWith(
    {
      sources: [asPartner],
      documents: {
        [directoryUrl]: only({
          organizations: [
            {id: 'o', name: 'Verein e.V.', same_as: ['https://verein.example/', 'https://register.example/1']},
          ],
          offers: [
            {id: 'a', name: 'Treff', organization_id: 'o'},
            {id: 'b', name: 'Kurs am Montag', same_as: ['kurs']},
          ],
        }),
      },
    },
    {
      'organizations.json': [{id: 'verein', name: 'Verein', same_as: ['https://verein.example/']}],
      'offers.json': [{id: 'kurs', name: 'Kurs'}],
    },
  );
  assert.deepEqual(town.faults, []);
  assert.deepEqual(itemsOf(town, 'organizations'), [
    {
      id: 'verein',
      name: 'Verein',
      same_as: ['https://verein.example/', 'https://register.example/1', `${directoryUrl}#o`],
    },
  ]);
  const [kurs, treff, ...more] = itemsOf(town, 'offers');
  assert.equal(more.length, 0);
  assert.equal(kurs?.['name'], 'Kurs');
  assert.equal(kurs?.['source_id'], undefined);
  assert.equal(treff?.['organization_id'], 'verein');
});

test('between partners the earlier in the list stays', async () => {
  const offer = (name: string) => only({offers: [{id: 'x', name, same_as: ['https://lotse.example/x']}]});
  const town = await publishWith({
    sources: both,
    documents: {[directoryUrl]: offer('Erste'), [other]: offer('Zweite')},
  });
  assert.deepEqual(
    itemsOf(town, 'offers').map(({id, name}) => [id, name]),
    [['nachbar:x', 'Erste']],
  );
});

test('what another source calls by the address of a partner is the same', async () => {
  const town = await publishWith({
    sources: both,
    documents: {
      [directoryUrl]: only({offers: [{id: 'x', name: 'Erste'}]}),
      [other]: only({offers: [{id: 'y', name: 'Zweite', same_as: [`${directoryUrl}#x`]}]}),
    },
  });
  assert.equal(town.counts.offers, 1);
});

test('records of one source are never merged with each other, nor without a common word', async () => {
  const same_as = ['https://verein.example/'];
  const offers = [
    {id: 'x', name: 'Montag', same_as},
    {id: 'y', name: 'Dienstag', same_as},
  ];
  const town = await publishWith({sources: [asPartner], documents: {[directoryUrl]: only({offers})}});
  assert.equal(town.counts.offers, 2);
});

test('a text is made plain once, however often its record is rewritten', async () => {
  const town = await publishWith({
    sources: both,
    documents: {
      [directoryUrl]: only({organizations: [{id: 'o', name: 'V', same_as: ['https://v.example/']}]}),
      [other]: only({
        organizations: [{id: 'o', name: 'V', same_as: ['https://v.example/']}],
        offers: [{id: 'a', name: 'A', organization_id: 'o', description: 'das Zeichen &lt;b&gt;'}],
      }),
    },
  });
  assert.equal(itemsOf(town, 'offers')[0]?.['description'], 'das Zeichen <b>');
  assert.equal(itemsOf(town, 'offers')[0]?.['organization_id'], 'nachbar:o');
});
