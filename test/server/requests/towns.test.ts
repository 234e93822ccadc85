import assert from 'node:assert/strict';
import {readFile, readdir} from 'node:fs/promises';
import {test} from 'node:test';
import {createRequestsApp} from '../../../server/requests/app.ts';
import {memoryLedger} from '../../../server/requests/memory-ledger.ts';
import {noticeOf} from '../../../server/requests/notice.ts';
import {dayIn, Towns} from '../../../server/requests/town.ts';
import {memoryStore} from '../../../server/store/memory.ts';
import {publishTown} from '../town-content.ts';
import {bytesOf, desk, files, now} from './office-town.ts';

test('a town is read as it was published: behind links with hashes, or whole in its directory', async () => {
  const {files: published, faults} = publishTown({
    'requests.json': {desks: [desk]},
    'offers.csv': 'Name\nBabykorb\n',
  });
  assert.deepEqual(
    faults.filter(({level}) => level === 'error').map(({en}) => en),
    [],
  );
  const store = memoryStore(new Map([...published].map(([name, bytes]) => [`werne/${name}`, bytes])));
  const town = await new Towns(store).find('werne');
  assert.equal(town?.tenant, '05978040');
  assert.deepEqual(
    town.desks.map(({id}) => id),
    [desk.id],
  );
  assert.ok(town.districts.has('horst'));
  assert.ok(await town.knows('offers/babykorb'));
  assert.ok(!(await town.knows('offers/anderes')));
  assert.equal((await new Towns(memoryStore(files())).find('nachbarort'))?.desks[0]?.id, 'amt');
});

test('what is published anew is seen at once; a broken document is no town, and is read again', async () => {
  const map = files();
  const towns = new Towns(memoryStore(map));
  const before = await towns.find('nachbarort');
  assert.equal(await towns.find('nachbarort'), before, 'it is not read twice');
  const {requests: _, ...head} = JSON.parse(new TextDecoder().decode(map.get('nachbarort/directory.json')));
  map.set('nachbarort/directory.json', bytesOf({...head, requests: {desks: [{...desk, id: 'neu'}]}}));
  assert.equal((await towns.find('nachbarort'))?.desks[0]?.id, 'neu');
  for (const broken of [
    {desks: [{}]},
    {href: '../musterstadt/requests.json'},
    {href: 'https://x.example/'},
    5,
    undefined,
  ]) {
    map.set('nachbarort/directory.json', bytesOf({...head, requests: broken}));
    assert.equal(await towns.find('nachbarort'), undefined);
  }
  map.set('nachbarort/directory.json', new TextEncoder().encode('{'));
  assert.equal(await towns.find('nachbarort'), undefined);
  map.set('nachbarort/directory.json', bytesOf({...head, requests: {href: 'late.json'}}));
  assert.equal(await towns.find('nachbarort'), undefined);
  map.set('nachbarort/late.json', bytesOf({desks: [desk]}));
  assert.equal((await towns.find('nachbarort'))?.desks.length, 1);
});

test('a schedule that cannot be read gives no slots, and hides no other desk', async () => {
  const odd = {...desk, id: 'odd', slots: [{...desk.slots?.[0], schedules: [{freq: 'DAILY', timezone: 'Nowhere/X'}]}]};
  const map = files();
  map.set('musterstadt/requests.json', bytesOf({schema: '1.0', desks: [odd, desk]}));
  const app = createRequestsApp({store: memoryStore(map), ledger: memoryLedger(), now: () => now});
  const {items} = await (await app.request('/api/musterstadt/slots.json')).json();
  assert.ok(items.length > 0 && items.every(({desk_id}: {desk_id: string}) => desk_id === desk.id));
});

test("the day is that of the town's calendar", async () => {
  const town = await new Towns(memoryStore(files())).find('musterstadt');
  assert.ok(town);
  assert.equal(dayIn(town, new Date('2026-11-22T22:59:59.999Z')), '2026-11-22');
  assert.equal(dayIn(town, new Date('2026-11-22T23:00:00Z')), '2026-11-23');
});

test("a line break in a desk's name begins no other header of the mail; without an address there is no mail", async () => {
  const town = await new Towns(memoryStore(files())).find('musterstadt');
  assert.ok(town);
  const callback = {kind: 'callback', booking: undefined};
  const mail = noticeOf('asked', callback, {...desk, name: 'Amt\r\nBcc: x@evil.example\u2028'}, town);
  assert.doesNotMatch(mail?.subject ?? '\n', /[\r\n\u2028]/);
  assert.match(mail?.subject ?? '', /^Neue Anfrage: Bitte um Rückruf \(Amt Bcc: x@evil\.example \)$/);
  const {email: _, ...silent} = desk;
  assert.equal(noticeOf('asked', callback, silent, town), undefined);
});

test('what takes requests is free of Node, so that stories and browser tests run it', async () => {
  const folder = new URL('../../../server/requests/', import.meta.url);
  const names = (await readdir(folder, {recursive: true})).filter((name) => /^(protection\/)?[^/]+\.ts$/.test(name));
  assert.ok(names.includes('app.ts') && names.includes('protection/proof.ts'));
  for (const name of names) {
    const source = await readFile(new URL(name, folder), 'utf8');
    assert.doesNotMatch(source, /from 'node:|from '(pg|kysely|nodemailer)|\bBuffer\b|\bprocess\./, name);
  }
});
