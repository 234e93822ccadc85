import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {Directory, OfferCollection, OrganizationCollection, PlaceCollection} from '../../src/contract/directory.ts';
import {Requests, StreetCollection} from '../../src/contract/requests.ts';
import {openingsOf} from '../../src/domain/asking/slots.ts';
import {recipientOf} from '../../src/domain/asking/sealing.ts';
import {districtFinder} from '../../src/domain/asking/street.ts';
import {publishFolder} from '../../server/publish/folder.ts';
import {now, textOf} from './town-content.ts';

async function demo(town: string) {
  const folder = fileURLToPath(new URL(`../../demo/content/${town}`, import.meta.url));
  const noNetwork = (): never => assert.fail('the demo asks nobody');
  const publication = await publishFolder(town, folder, now, {open: noNetwork});
  assert.deepEqual(publication.faults, []);
  const read = (name: string): unknown => JSON.parse(textOf(publication, name));
  return {
    directory: Directory.parse(read('directory.json')),
    offers: OfferCollection.parse(read('offers.json')).items,
    organizations: OrganizationCollection.parse(read('organizations.json')).items,
    places: PlaceCollection.parse(read('places.json')).items,
    read,
  };
}

test('Werne shows two courses of its partner, and the third as its own', async () => {
  const {directory, offers, organizations} = await demo('werne');
  const foreign = offers.filter(({source_id: from}) => from === 'familienbildung');
  assert.deepEqual(
    foreign.map(({id}) => id),
    ['familienbildung:erste-hilfe', 'familienbildung:kochen'],
  );
  assert.deepEqual(
    directory.sources?.map(({id, license}) => [id, license]),
    [['familienbildung', 'CC0-1.0']],
  );
  assert.equal(offers.filter(({name}) => String(name).startsWith('Babymassage')).length, 1);
  assert.equal(foreign[0]?.organization_id, 'familienbildung');
  assert.deepEqual(foreign[0]?.place_ids, ['fbs']);
  assert.match(String(foreign[0]?.description), /^Verschlucken.*üben\.\n\nMit Puppen, ohne Prüfung\.\nKinder/);
  assert.equal(organizations.filter(({source_id: from}) => from !== undefined).length, 0);
});

test('Werne has childcare of each kind, free places, and the rule of its Land', async () => {
  const {directory, offers} = await demo('werne');
  const kinds = new Set(offers.flatMap(({childcare}) => childcare?.kind ?? []));
  assert.deepEqual([...kinds].sort(), ['all_day_school', 'childminder', 'kita', 'playgroup']);
  assert.ok(offers.some(({childcare, vacancies}) => childcare && vacancies && vacancies.count > 0));
  assert.equal(directory.childcare?.contact_id, 'kinderbetreuung');
  for (const {months_before: months, source_url: url} of directory.childcare?.deadlines?.slice(0, 2) ?? []) {
    assert.equal(months, 6);
    assert.match(url ?? '', /^https:\/\/recht\.nrw\.de\//);
  }
});

test('the 1,870 Kitas can be compared', async () => {
  const {directory, offers} = await demo('schleswig-holstein');
  assert.equal(offers.length, 1_870);
  const open = offers.filter(({status}) => status === undefined);
  assert.ok(open.every(({childcare}) => childcare?.kind === 'kita'));
  const share = (has: (offer: (typeof open)[number]) => unknown): number => open.filter(has).length / open.length;
  assert.ok(share(({childcare}) => childcare?.opens_at) > 0.9);
  assert.ok(share(({childcare}) => childcare?.provider_kind) > 0.6);
  assert.ok(share(({childcare}) => childcare?.pedagogy) > 0.7);
  assert.ok(directory.offers && 'index' in directory.offers);
});

type Ring = readonly (readonly [number, number])[];

const isInside = (ring: Ring, [x, y]: readonly [number, number]): boolean =>
  ring.reduce((inside, [ax, ay], i) => {
    const [bx, by] = ring[(i + ring.length - 1) % ring.length] ?? [ax, ay];
    return ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax ? !inside : inside;
  }, false);

test('each place of Werne and Herne lies within the outline of its district, and neighbours know each other', async () => {
  for (const town of ['werne', 'herne']) {
    const {directory, places, read} = await demo(town);
    const {features}: {features: {id: string; geometry: {coordinates: [Ring]}}[]} = JSON.parse(
      JSON.stringify(read(directory.outlines?.href ?? '')),
    );
    const districts = directory.districts ?? [];
    assert.deepEqual(
      features.map(({id}) => id),
      districts.map(({id}) => id),
    );
    for (const {id, district, latitude, longitude} of places) {
      if (latitude === undefined || longitude === undefined || district === undefined) continue;
      const around = features.filter(({geometry}) => isInside(geometry.coordinates[0], [longitude, latitude]));
      assert.deepEqual(
        around.map((feature) => feature.id),
        [district],
        id,
      );
    }
    for (const {id, neighbours = []} of districts)
      for (const other of neighbours)
        assert.ok(districts.find((district) => district.id === other)?.neighbours?.includes(id), `${other} and ${id}`);
  }
});

test('what is written on the demo pages can be read with the keys that lie beside them', async () => {
  for (const town of ['werne', 'herne']) {
    const {desks} = Requests.parse((await demo(town)).read('requests.json'));
    const file = new URL(`../../demo/schluessel/${town}.txt`, import.meta.url);
    const text = await readFile(file, 'utf8');
    assert.match(text, /^# NUR ZUM AUSPROBIEREN, KEIN ECHTER SCHLÜSSEL/);
    const recipient = await recipientOf(/^AGE-SECRET-KEY-\S+$/m.exec(text)?.[0] ?? '');
    for (const {keys = []} of desks)
      assert.deepEqual(
        keys.map((key) => key.recipient),
        [recipient],
      );
  }
});

test('Werne: the social service has slots of each way, the KID BAG waits at the café since November 2024', async () => {
  const {desks, welcome} = Requests.parse((await demo('werne')).read('requests.json'));
  const asd = desks.find(({id}) => id === 'asd');
  const slots = asd ? openingsOf(asd, new Date(now)).map(({slot}) => slot) : [];
  assert.deepEqual([...new Set(slots.map(({mode}) => mode))].sort(), ['home_visit', 'in_person', 'phone']);
  assert.ok(slots.some(({kinds}) => kinds.includes('callback')));
  assert.deepEqual([...new Set(desks.flatMap(({kinds}) => kinds))].sort(), [
    'appointment',
    'callback',
    'correction',
    'welcome_visit',
  ]);
  assert.deepEqual(
    welcome?.ways?.map(({mode, offer_id: offer, valid_from: from}) => [mode, offer, from]),
    [['in_person', 'kid-bag', '2024-11-01']],
  );
});

test('Herne: each of the four districts has its team, and the street list leads to each', async () => {
  const {directory, read} = await demo('herne');
  const {desks, welcome} = Requests.parse(read('requests.json'));
  const districts = (directory.districts ?? []).map(({id}) => id);
  assert.deepEqual(
    desks.map((desk) => desk.districts),
    districts.map((id) => [id]),
  );
  const {items, attribution} = StreetCollection.parse(read(welcome?.streets ?? ''));
  assert.match(String(attribution), /frei erfunden/i);
  assert.deepEqual([...new Set(items.map(({district_id: id}) => id))].sort(), [...districts].sort());
  const find = districtFinder(items);
  assert.deepEqual(
    ['Frau-Holle-Str. 3', 'Lange Beispielstr. 7', 'lange beispielstrasse 8', 'Lange Beispielstraße 120'].flatMap(find),
    ['eickel', 'wanne', 'eickel', 'herne-mitte'],
  );
});
