import assert from 'node:assert/strict';
import {test} from 'node:test';
import {publishFolder, townFolders} from '../../server/publish/folder.ts';
import {filesBelow, root, textOf} from '../support/imports.ts';

/** What a town's published files say, as far as its page speaks of it. */
type Named = readonly {readonly id: string}[];

interface Published {
  readonly directory: {readonly topics?: Named; readonly districts?: Named};
  readonly contacts: Named;
  readonly offers: Named;
  readonly events: Named;
  readonly places: Named;
  readonly organizations: Named;
}

const pages = filesBelow('demo').filter((path) => /^demo\/[^/]+\/index\.html$/.test(path));

/** Our elements in a page, each with its attributes and with what stands between its tags. */
function elementsIn(page: string): {tag: string; attributes: Map<string, string>; children: string}[] {
  const found = page.matchAll(
    /<(help-button|offer-finder|event-calendar|contact-card|place-card|consultation-hours|quick-exit|childcare-finder|offer-card|partner-list|appointment-request|welcome-visit)\b([^>]*)>([^]*?)<\/\1>/g,
  );
  return [...found].map(([, tag = '', attributes = '', children = '']) => ({
    tag,
    attributes: new Map(
      [...attributes.matchAll(/([a-z-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]),
    ),
    children,
  }));
}

async function published(town: string): Promise<Published> {
  const folder = (await townFolders(`${root}demo/content`)).find((known) => known.town === town);
  assert.ok(folder, `demo/content has no ${town}`);
  const {files, faults} = await publishFolder(town, folder.folder, '2026-11-22T06:00:00+01:00');
  assert.deepEqual(faults, []);
  const read = (name: string) => JSON.parse(new TextDecoder().decode(files.get(`${name}.json`)) || '{"items": []}');
  const items = (name: string) => read(name).items;
  return {
    directory: read('directory'),
    contacts: items('contacts'),
    offers: items('offers'),
    events: items('events'),
    places: items('places'),
    organizations: items('organizations'),
  };
}

/** Attributes that name a record, and where it must be. */
const naming: Readonly<Record<string, (town: Published) => Named>> = {
  contact: ({contacts}) => contacts,
  topic: ({directory}) => directory.topics ?? [],
  district: ({directory}) => directory.districts ?? [],
  place: ({places}) => places,
  provider: ({organizations}) => organizations,
  offer: ({offers}) => offers,
};

const least: Readonly<Record<string, [offers: number, events: number, contacts: number, places: number]>> = {
  werne: [25, 15, 8, 5],
  'schleswig-holstein': [1_870, 0, 0, 1_000],
};

/** A county's page reads the town that a postcode leads to: see test/server/postcodes/demo.test.ts. */
const county = 'demo/kreis/index.html';

test('there are five demo pages of towns and Länder, and one of a county', () => {
  assert.equal(pages.length, 6);
  assert.match(textOf(county), /<offer-finder data-postcodes="\/kreis\/">/);
});

for (const path of pages) {
  const page = textOf(path);
  const elements = elementsIn(page);
  const [api] = page.match(/(?<=data-api="\/api\/)[a-z-]+/) ?? [];
  test(`${path}: has elements`, () => assert.ok(elements.length > 0));
  if (path !== county) testsOfData(path, elements, api ?? '');

  test(`${path}: every element has children to fall back on, the help button a number`, () => {
    for (const {tag, children} of elements) {
      assert.match(children, tag === 'help-button' ? /href="tel:/ : /<a [^>]*href="/, `<${tag}>`);
    }
  });

  test(`${path}: asks no other host, and runs nothing that stands in the page`, () => {
    for (const [, address = ''] of page.matchAll(/(?:\ssrc|<link[^>]*\shref)="([^"]*)"/g)) {
      assert.match(address, /^(\/(?!\/)|[a-z.]+[./])/, address);
      assert.doesNotMatch(address, /^https?:/, address);
    }
    assert.doesNotMatch(page, /\son[a-z]+="|javascript:|<style\b/i);
    for (const [, attributes = '', text = ''] of page.matchAll(/<script\b([^>]*)>([^]*?)<\/script>/g)) {
      assert.ok(/\ssrc="/.test(attributes) || /type="application\/json"/.test(attributes), attributes);
      if (/\ssrc="/.test(attributes)) assert.equal(text.trim(), '');
    }
  });

  test(`${path}: calls nobody but made-up numbers and the national ones`, () => {
    for (const [, number = ''] of page.matchAll(/href="tel:([^"]*)"/g)) {
      assert.match(number, /^(\+493023125\d{3}|11[025]|116\d{3}|\+49800\d+)$/, number);
    }
  });
}

function testsOfData(path: string, elements: ReturnType<typeof elementsIn>, api: string): void {
  const town = published(api);

  test(`${path}: all that it names is in its data`, async () => {
    const data = await town;
    for (const {tag, attributes} of elements) {
      for (const [name, value] of attributes) {
        const among = naming[name]?.(data);
        assert.ok(!among || among.some(({id}) => id === value), `<${tag} ${name}="${value}">`);
      }
    }
  });

  test(`${path}: has as much to show as a town has`, async () => {
    const {offers, events, contacts, places} = await town;
    const [o, e, c, p] = least[api] ?? [10, 8, 4, 2];
    assert.ok(offers.length >= o, `${offers.length} offers`);
    assert.ok(events.length >= e, `${events.length} events`);
    assert.ok(contacts.length >= c, `${contacts.length} contacts`);
    assert.ok(places.length >= p, `${places.length} places`);
  });
}
