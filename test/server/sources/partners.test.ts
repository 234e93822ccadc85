import assert from 'node:assert/strict';
import {test} from 'node:test';
import {Directory} from '../../../src/contract/directory.ts';
import {itemsOf, now, publishTown, textOf} from '../town-content.ts';
import {asPartner, copiesInMemory, directoryUrl, neighbour, partnersOf, publishWith} from './partner-town.ts';

const sources = [asPartner];
const documents = {[directoryUrl]: neighbour};

test("a partner's records stand among the town's, with prefix, provenance, plain text and the town's own words", async () => {
  const town = await publishWith({sources, documents}, {'offers.csv': 'Name\nEigenes\n'});
  assert.deepEqual(town.faults, []);
  assert.deepEqual(town.counts, {organizations: 1, places: 1, offers: 3});
  assert.deepEqual(itemsOf(town, 'offers')[1], {
    id: 'nachbar:a',
    name: 'Babytreff',
    description: 'Singen & Spielen\n\nKommt\neinfach',
    organization_id: 'nachbar:o',
    place_ids: ['nachbar:p'],
    topics: ['baby'],
    districts: ['horst'],
    keywords: ['Tanz'],
    source_id: 'nachbar',
    same_as: [`${directoryUrl}#a`],
  });
  assert.equal(itemsOf(town, 'places')[0]?.['district'], 'horst');
  const {sources: origins} = Directory.parse(JSON.parse(textOf(town, 'directory.json')));
  assert.deepEqual(origins, [
    {id: 'nachbar', name: 'Nachbarstadt', url: directoryUrl, license: 'CC-BY-4.0', fetched_at: now},
  ]);
});

test('linked collections are read relative to the directory; another protocol is not', async () => {
  const linked = {...neighbour, offers: {href: 'offers.0123456789.json', count: 2}, places: [], organizations: []};
  const offers = {schema: '1.0', items: neighbour.offers};
  const town = await publishWith({
    sources,
    documents: {[directoryUrl]: linked, 'https://nachbar.example/offers.0123456789.json': offers},
  });
  assert.deepEqual(town.faults, []);
  assert.equal(town.counts.offers, 2);
  const off = await partnersOf({
    sources,
    documents: {[directoryUrl]: {...linked, offers: {href: 'http://localhost/x'}}},
  });
  assert.equal(off.reads.length, 0);
  assert.match(off.faults[0]?.de ?? '', /anderes Dokument als erwartet/);
});

test('only some topics or districts, and then only what these offers name', async () => {
  const take = async (only: object): Promise<unknown> =>
    (await publishWith({sources: [{...asPartner, only}], documents})).counts;
  assert.deepEqual(await take({topics: ['Baby']}), {organizations: 1, places: 1, offers: 1});
  assert.deepEqual(await take({topics: ['t2']}), {organizations: 1, places: 1, offers: 2});
  assert.deepEqual(await take({districts: ['mitte']}), {offers: 1}, 'an offer without districts is for everybody');
  assert.deepEqual(await take({topics: ['schwangerschaft']}), {});
});

test('each way to be broken is a warning that names source, address and reason, and never stops the town', async () => {
  const ways: [document: unknown, reason: RegExp][] = [
    [new TypeError('fetch failed'), /ist nicht erreichbar/],
    [() => new Response('<!doctype html><p>Wartung'), /sendet kein JSON \(HTML\)/],
    [() => new Response('{"schema":'), /sendet kein JSON/],
    [{...neighbour, schema: '2.0'}, /spricht Version 2\.0, gelesen wird 1\.x/],
    [{...neighbour, locales: []}, /anderes Dokument als erwartet \(locales/],
    [[], /anderes Dokument/],
    [null, /anderes Dokument/],
    [() => new Response('x', {status: 500}), /Status 500/],
  ];
  for (const [document, reason] of ways) {
    const town = await publishWith({sources, documents: {[directoryUrl]: document}}, {'offers.csv': 'Name\nA\n'});
    assert.equal(town.counts.offers, 1);
    assert.ok(town.files.size > 0);
    const [fault, ...more] = town.faults;
    assert.equal(more.length, 0);
    assert.equal(fault?.level, 'warning');
    assert.match(fault?.de ?? '', reason);
    assert.ok(fault?.de.includes('„Nachbarstadt“') && fault.de.includes(directoryUrl));
    assert.match(fault?.de ?? '', /Einen früheren Stand gibt es nicht/);
  }
});

test('the last good copy stands in, says how old it is, and is replaced only by a good one', async () => {
  const copies = copiesInMemory();
  await publishWith({sources, documents, copies});
  const kept = copies.kept.get('nachbar');
  const later = '2026-11-24T10:00:00Z';
  const away = {sources, documents: {}, copies, at: later};
  const town = await publishWith(away);
  assert.equal(town.counts.offers, 2);
  assert.match(town.faults[0]?.de ?? '', /letzte gute Stand vom 2026-11-22T09:00:00Z \(2 Tage alt\)/);
  assert.match(town.faults[0]?.en ?? '', /2 days old/);
  const {sources: origins} = Directory.parse(JSON.parse(textOf(town, 'directory.json')));
  assert.equal(origins?.[0]?.fetched_at, now);
  assert.equal(copies.kept.get('nachbar'), kept);
  const elsewhere = await partnersOf({...away, sources: [{...asPartner, url: 'https://neu.example/directory.json'}]});
  assert.equal(elsewhere.reads.length, 0, 'a copy of another address is not this source');
});

test('a copy that is young enough is used without asking', async () => {
  const copies = copiesInMemory();
  await publishWith({sources, documents, copies});
  const ask = async (at: string, patience?: number) => partnersOf({sources, copies, at, patience});
  assert.deepEqual((await ask('2026-11-22T09:05:00Z', 600_000)).faults, []);
  assert.equal((await ask('2026-11-22T09:05:00Z', 600_000)).reads[0]?.fetchedAt, now);
  assert.equal((await ask('2026-11-22T09:05:00Z')).faults.length, 1);
  assert.equal((await ask('2026-11-22T09:10:00Z', 600_000)).faults.length, 1);
  assert.equal((await ask('2026-11-21T09:00:00Z', 600_000)).faults.length, 1, 'a copy from the future is asked again');
});

test('a copy that cannot be kept is a warning', async () => {
  const copies = {read: async () => undefined, write: () => Promise.reject(new Error('disk full'))};
  const town = await publishWith({sources, documents, copies});
  assert.match(town.faults[0]?.de ?? '', /nicht aufgehoben werden \(disk full\)/);
  assert.equal(town.counts.offers, 2);
});

test('one broken source takes nothing from the others', async () => {
  const more = [{...asPartner, id: 'weg', url: 'https://weg.example/directory.json'}, asPartner];
  const town = await publishWith({sources: more, documents});
  assert.equal(town.counts.offers, 2);
  assert.equal(town.faults.length, 1);
});

test('unreadable and doubled records of a partner are left out and counted in one warning', async () => {
  const offers = [
    {id: 'a', name: 'A'},
    {id: 'a', name: 'Noch einmal'},
    {id: 'b'},
    {name: 'ohne Kennung'},
    {id: 'c', name: 'C', url: 'javascript:alert(1)'},
    {id: 'd', name: 'D', assured_date: '2026-02-31'},
    {
      id: 'e',
      name: 'E',
      schedules: [{byday: 'MO'}, {freq: 'WEEKLY', byday: 'MO', opens_at: '09:00'}],
      modes: ['In Person'],
    },
    'Unsinn',
  ];
  const town = await publishWith({sources, documents: {[directoryUrl]: {...neighbour, offers}}});
  assert.deepEqual(
    itemsOf(town, 'offers').map(({id}) => id),
    ['nachbar:a', 'nachbar:e'],
  );
  assert.deepEqual(itemsOf(town, 'offers')[1]?.['schedules'], [{freq: 'WEEKLY', byday: 'MO', opens_at: '09:00'}]);
  assert.equal(town.faults.length, 1);
  assert.match(town.faults[0]?.de ?? '', /5 Einträge der Quelle „Nachbarstadt“/);
});

test('a record that the partner has from others is not taken', async () => {
  const offers = [{id: 'ours:x', name: 'Unseres', source_id: 'ours'}];
  const town = await publishWith({sources, documents: {[directoryUrl]: {...neighbour, offers}}});
  assert.equal(town.counts.offers, undefined);
});

test('the list itself is the town’s own: its mistakes are errors', async () => {
  const lists: [list: unknown, said: RegExp][] = [
    ['nothing', /kein gültiges JSON|Liste/],
    [{}, /Liste von Einträgen/],
    [[{id: 'a', name: 'A', format: 'familienlotse'}], /„url“ oder „file“/],
    [[{...asPartner, file: 'x.json'}], /„url“ oder „file“/],
    [[asPartner, asPartner], /schon vergeben/],
    [[{...asPartner, url: 'http://fern.example/'}], /https/],
    [[{...asPartner, format: 'xml'}], /eines von/],
    [[{...asPartner, url: undefined, file: '../geheim.json'}], /Form/],
    [[{...asPartner, id: '../x'}], /erwartet wird/],
  ];
  await Promise.all(
    lists.map(async ([list, said]) => {
      const town = await publishWith({sources: list, documents});
      assert.equal(town.files.size, 0, JSON.stringify(list));
      assert.match(town.faults.find(({level}) => level === 'error')?.de ?? '', said, JSON.stringify(list));
    }),
  );
});

test('a partner in a file of the folder; a file that is not there', async () => {
  const inFile = [{id: 'verein', name: 'Verein', file: 'offers.verein.json', format: 'familienlotse'}];
  const files = {'offers.verein.json': JSON.stringify(neighbour)};
  const town = await publishWith({sources: inFile, files}, {'offers.verein.json': neighbour});
  assert.deepEqual(town.faults, [], 'a file of a partner is no collection of the town');
  assert.equal(town.counts.offers, 2);
  const none = await publishWith({sources: inFile});
  assert.match(none.faults[0]?.de ?? '', /fehlt im Ordner/);
  assert.equal(publishTown({'sources.json': inFile}).faults.length, 0);
});
