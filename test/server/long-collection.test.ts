import assert from 'node:assert/strict';
import * as fs from 'node:fs/promises';
import {test} from 'node:test';
import {Directory, OfferCollection} from '../../src/contract/directory.ts';
import {buildIndex, restoreIndex, search} from '../../src/domain/search/index.ts';
import {writeGeneration} from '../../server/publish/folder.ts';
import type {Publication} from '../../server/publish/publish.ts';
import {temporaryFolder} from './temporary-folder.ts';
import {itemsOf, publishTown, textOf} from './town-content.ts';

const offers = (count: number, more: object = {}) =>
  Array.from({length: count}, (_, n) => ({
    id: `o${n}`,
    name: `Krabbelgruppe ${String((n * 37) % count).padStart(5, '0')}`,
    description: 'Für Väter und Mütter mit Kindern, jede Woche. ✿',
    topics: ['baby'],
    ...more,
  }));
const linkOf = (town: Publication) => {
  const {offers: link} = Directory.parse(JSON.parse(textOf(town, 'directory.json')));
  assert.ok(link && 'href' in link);
  return link;
};

test('up to 60 offers stay one document in their own order', () => {
  const link = linkOf(publishTown({'offers.json': offers(60)}));
  assert.equal(link.first, undefined);
  assert.equal(link.index, undefined);
});

test('above, the first page fits 10,000 bytes, begins the collection, and as many as fit are in it', () => {
  const town = publishTown({'offers.json': offers(500)});
  const {first = '', index = '', href} = linkOf(town);
  assert.match(first, /^offers\.first\.[0-9a-f]{10}\.json$/);
  assert.match(index, /^offers\.index\.[0-9a-f]{10}\.json$/);
  const bytes = town.files.get(first)?.length ?? 0;
  const {items} = OfferCollection.parse(JSON.parse(textOf(town, first)));
  const all = itemsOf(town, 'offers');
  assert.deepEqual(items, all.slice(0, items.length));
  const next = new TextEncoder().encode(`,${JSON.stringify(all[items.length])}`).length;
  assert.ok(bytes <= 10_000 && bytes + next > 10_000, `${bytes} bytes`);
  const order = [...town.files.keys()];
  for (const name of [first, index, href]) assert.ok(order.indexOf(name) < order.indexOf('directory.json'));
});

test('one offer of more than 10,000 bytes leaves the first page empty', () => {
  const town = publishTown({'offers.json': offers(61, {description: 'x'.repeat(10_000)})});
  assert.deepEqual(JSON.parse(textOf(town, linkOf(town).first ?? '')), {schema: '1.0', items: []});
});

test('what is not on offer comes last and is not in the index', () => {
  const closed = [
    {id: 'gone', name: 'AAA', status: 'defunct'},
    {id: 'paused', name: 'AAB', status: 'inactive'},
    {id: 'summer', name: 'AAC', status: 'temporarily closed'},
  ];
  const town = publishTown({'offers.json': [...closed, ...offers(60)]});
  const ids = itemsOf(town, 'offers').map(({id}) => id);
  assert.equal(ids[0], 'summer');
  assert.deepEqual(ids.slice(-2), ['gone', 'paused']);
  assert.deepEqual(JSON.parse(textOf(town, linkOf(town).index ?? '')).ids, ids.slice(0, -2));
});

test('the index is of the records in their order, and finds what a page’s own would', () => {
  const town = publishTown({'offers.json': offers(100), 'places.csv': 'Name\nHaus\n'});
  const stored = JSON.parse(textOf(town, linkOf(town).index ?? ''));
  const items = OfferCollection.parse(JSON.parse(textOf(town, 'offers.json'))).items;
  assert.deepEqual(
    stored.ids,
    items.map(({id}) => id),
  );
  const restored = restoreIndex(stored);
  assert.ok(restored);
  const own = buildIndex(items, {topicNames: {baby: ['Baby'], schwangerschaft: ['Schwangerschaft', 'Pregnancy']}});
  for (const text of ['krabbelgrupe', '00042', 'baby', 'vater'])
    assert.deepEqual(
      search(restored, {text, limit: 5}).hits.map(({id}) => id),
      search(own, {text, limit: 5}).hits.map(({id}) => id),
    );
});

test('first page and index of older generations go, those of the one before stay', async (t) => {
  const out = await temporaryFolder(t);
  const generations = [61, 62, 63].map((count) => publishTown({'offers.json': offers(count)}));
  for (const {files} of generations) await writeGeneration(out, files);
  const present = await fs.readdir(out);
  for (const part of ['first', 'index'] as const)
    assert.deepEqual(
      generations.map((town) => present.includes(linkOf(town)[part] ?? '')),
      [false, true, true],
    );
});

test('above 10,000 offers the town is asked to split', () => {
  const town = publishTown({'offers.json': offers(10_001)});
  assert.equal(town.files.size, 0);
  assert.equal(town.faults.length, 1);
  assert.match(town.faults[0]?.de ?? '', /10001 Angebote sind zu viele .* erlaubt sind 10000; bitte nach Städten/);
});
