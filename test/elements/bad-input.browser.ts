import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import '../../src/all.ts';
import {directory} from '../../src/contract/examples/directory.ts';
import {listen, stopListening} from '../support/console.ts';
import {fallback, settled} from '../support/mount.ts';
import {shown, shownText} from '../support/shown.ts';
import {answering, failingTown, filesAt, pendingTown, requests, restore, townAt} from '../support/town.ts';

/** Each element, the collection it needs, and words that it shows of a sound town. */
const elements = {
  'help-button': {collection: 'help', shows: 'Ich brauche Hilfe'},
  'offer-finder': {collection: 'offers', shows: 'Familienhebamme'},
  'event-calendar': {collection: 'events', shows: 'Familienfrühstück'},
  'contact-card': {collection: 'contacts', shows: 'Koordination Frühe Hilfen'},
} as const;

type Tag = keyof typeof elements;
const tags: readonly Tag[] = ['help-button', 'offer-finder', 'event-calendar', 'contact-card'];

/** A page with all four; one of them has its own address. */
async function pageWith(url: string, broken?: {tag: Tag; url: string | undefined}): Promise<Record<Tag, HTMLElement>> {
  const page = await fixture(html`<main></main>`);
  const make = (tag: Tag) => {
    const element = document.createElement(tag);
    const address = broken?.tag === tag ? broken.url : url;
    if (address !== undefined) element.setAttribute('data-api', address);
    element.setAttribute('now', '2026-11-24T10:00:00+01:00');
    const link = document.createElement('a');
    link.href = 'tel:+493023125099';
    link.textContent = fallback;
    element.append(link);
    return element;
  };
  const all = {
    'help-button': make('help-button'),
    'offer-finder': make('offer-finder'),
    'event-calendar': make('event-calendar'),
    'contact-card': make('contact-card'),
  };
  page.append(...Object.values(all));
  return all;
}

const shows = (element: HTMLElement, words: string) =>
  waitUntil(() => shownText(element).includes(words), `<${element.localName}> shows "${words}"`);

const sound = () => townAt('gut', directory);
const {locales: _locales, ...withoutLocales} = directory;

/** Addresses that lead to no directory, and what the line on the console says of it. */
const faults: Record<string, {url: () => string | undefined; says: RegExp}> = {
  'no address at all': {url: () => undefined, says: /data-api.*\(config\)/},
  'a server that answers 500': {url: () => failingTown(500), says: /failing-500\/directory\.json: .*500 \(status\)/},
  'a town that is not there': {url: () => filesAt('fort', {}), says: /fort\/directory\.json: .*404 \(status\)/},
  'nobody there': {
    url: () => answering('niemand', () => Promise.reject(new TypeError('Failed to fetch'))),
    says: /niemand\/directory\.json: .*\(network\)/,
  },
  'a truncated document': {
    url: () => filesAt('halb', {'directory.json': JSON.stringify(directory).slice(0, 999)}),
    says: /halb\/directory\.json: expected JSON \(json\)/,
  },
  'a page instead of a document': {
    url: () => filesAt('seite', {'directory.json': '<!doctype html><title>Wartung</title>'}),
    says: /seite\/directory\.json: expected JSON \(json\)/,
  },
  'a document without a field': {
    url: () => filesAt('feld', {'directory.json': withoutLocales}),
    says: /feld\/directory\.json: .*locales.*expected.*\(schema\)/,
  },
  'another major version': {
    url: () => filesAt('neu', {'directory.json': {...directory, schema: '2.0'}}),
    says: /neu\/directory\.json.*schema.*2\.0.*\(version\)/,
  },
  'an address that runs': {
    url: () => 'javascript:window.hacked=1',
    says: /javascript:window\.hacked=1.*\(config\)/,
  },
};

describe('bad input', () => {
  let said: readonly string[] = [];
  const linesOf = (tag: string) => said.filter((line) => line.includes(`<${tag}>`));

  beforeEach(() => {
    said = listen();
  });

  afterEach(() => {
    stopListening();
    restore();
  });

  for (const [fault, {url, says}] of Object.entries(faults)) {
    for (const tag of tags) {
      it(`${fault}: <${tag}> keeps its children and says one line; the others go on`, async () => {
        const all = await pageWith(sound(), {tag, url: url()});
        const ends = await settled(all[tag]);
        for (const other of tags) if (other !== tag) await shows(all[other], elements[other].shows);
        expect(ends).to.equal('error');
        expect(shownText(all[tag])).to.contain(fallback);
        expect(said.length, said.join('\n')).to.equal(1);
        expect(linesOf(tag)[0]).to.match(says);
        expect(Reflect.get(window, 'hacked')).to.equal(undefined);
      });
    }
  }

  for (const tag of tags) {
    const {collection} = elements[tag];

    it(`a server that does not answer: <${tag}> keeps its children, without a word; the others go on`, async () => {
      const all = await pageWith(sound(), {tag, url: pendingTown()});
      for (const other of tags) if (other !== tag) await shows(all[other], elements[other].shows);
      expect(shownText(all[tag])).to.contain(fallback);
      expect(said).to.deep.equal([]);
    });

    it(`a file of ${collection} that is not there: only <${tag}> misses it`, async () => {
      const all = await pageWith(
        filesAt('luecke', {'directory.json': {...directory, [collection]: {href: 'weg.json'}}}),
      );
      for (const other of tags) if (other !== tag) await shows(all[other], elements[other].shows);
      await shows(all[tag], fallback);
      await waitUntil(() => linesOf(tag).length, 'it is told');
      expect(said.length, said.join('\n')).to.equal(1);
      expect(said[0]).to.match(new RegExp(`<${tag}> .*luecke/weg\\.json: .*404`));
    });

    it(`a file of ${collection} of another shape: the line names the field`, async () => {
      const url = filesAt('form', {
        'directory.json': {...directory, [collection]: {href: 'form.json'}},
        'form.json': {schema: '1.0', items: 'alle', lines: 'alle'},
      });
      const all = await pageWith(url);
      await waitUntil(() => linesOf(tag).length, 'it is told');
      await shows(all[tag], fallback);
      expect(said.length, said.join('\n')).to.equal(1);
      expect(said[0]).to.match(/form\/form\.json: (items|lines): expected list .*\(schema\)/);
    });
  }

  it('a fault that four elements meet is asked for once, and each says its line', async () => {
    const all = await pageWith(failingTown(500));
    await waitUntil(() => tags.every((tag) => linesOf(tag).length), 'all have told');
    expect(said.length, said.join('\n')).to.equal(4);
    for (const tag of tags) expect(shownText(all[tag])).to.contain(fallback);
    expect(requests().length).to.equal(1);
  });

  it('one broken record among good ones is left out and counted; the rest is shown', async () => {
    const bad = {
      id: 'kaputt',
      name: 'Kaputt',
      url: 'javascript:window.hacked=1',
      schedules: 7,
      phones: [{number: 'x'}],
    };
    const mixed = {
      ...directory,
      offers: [bad, ...records(directory.offers)],
      events: [bad, ...records(directory.events)],
      contacts: [bad, ...records(directory.contacts)],
    };
    const all = await pageWith(filesAt('gemischt', {'directory.json': mixed}));
    for (const tag of tags) await shows(all[tag], elements[tag].shows);
    for (const tag of tags) expect(shownText(all[tag])).not.to.contain('Kaputt');
    expect(said.length, said.join('\n')).to.equal(3);
    for (const name of ['offers', 'events', 'contacts'] as const) {
      const line = said.find((words) => words.includes(`${name}[0]`));
      expect(line, name).to.contain(`1 of ${mixed[name].length} records left out`).and.to.contain('/gemischt/');
    }
  });

  it('a broken record that others name is missed by them, and by nobody else', async () => {
    const places = [{id: 'treffpunkt-linde', name: 7}];
    const organizations = [{id: 'familienbuero'}];
    const all = await pageWith(filesAt('bezug', {'directory.json': {...directory, places, organizations}}));
    for (const tag of tags) await shows(all[tag], elements[tag].shows);
    expect(said.length, said.join('\n')).to.equal(2);
  });

  const hostile = {
    script: '<script>window.hacked = 1</script>',
    image: '<img src=x onerror="window.hacked = 1">',
    template: '${window.hacked = 1}{{constructor.constructor("window.hacked=1")()}}',
    turned: 'Büro \u202eexe.bat\u2066',
    long: 'w'.repeat(10_000),
  };

  for (const [kind, text] of Object.entries(hostile)) {
    it(`text with ${kind} is shown as text, and never run`, async () => {
      const record = {id: 'x', name: text, description: text};
      const url = filesAt('boese', {
        'directory.json': {
          ...directory,
          topics: [
            {id: 't', name: text},
            {id: 'u', name: 'Anderes'},
          ],
          districts: [
            {id: 'd', name: text},
            {id: 'e', name: text},
          ],
          organizations: [{id: 'o', name: text}],
          places: [{id: 'p', name: text, address: {city: text.slice(0, 100), address_1: text.slice(0, 200)}}],
          contacts: [{...record, title: text, department: text, organization_id: 'o', place_id: 'p'}],
          offers: [
            {
              ...record,
              topics: ['t'],
              districts: ['d'],
              organization_id: 'o',
              place_ids: ['p'],
              fees_description: text,
            },
          ],
          events: [{...record, schedules: [{dtstart: '2026-12-01T10:00'}], organization_id: 'o', place_id: 'p'}],
          help: {lines: [{...record, tier: 'talk', phones: [{number: '+493023125001', name: text}]}]},
        },
      });
      const all = await pageWith(url);
      const seen = text.replace(/[\u202a-\u202e\u2066-\u2069]/g, '').slice(0, 200);
      all['help-button'].shadowRoot?.querySelector('button')?.click();
      for (const tag of tags) await shows(all[tag], seen);
      for (const tag of tags) {
        const root = all[tag].shadowRoot;
        expect(root?.querySelector('script, img, iframe, object, embed, [onerror], [onclick]'), tag).to.equal(null);
        expect(turning(all[tag]), tag).to.deep.equal([]);
      }
      expect(Reflect.get(window, 'hacked')).to.equal(undefined);
      expect(document.documentElement.scrollWidth, 'the page is no wider than the window').to.be.at.most(
        window.innerWidth,
      );
      expect(said).to.deep.equal([]);
    });
  }

  it('only addresses that are safe to follow become links', async () => {
    const urls = [
      'javascript:window.hacked=1',
      'data:text/html,<script>window.hacked=1</script>',
      'http://musterstadt.example/',
      'vbscript:x',
      '//musterstadt.example',
    ];
    const offers = urls.map((url, index) => ({id: `o${index}`, name: `Angebot ${index}`, url}));
    const contacts = urls.map((url, index) => ({id: `c${index}`, name: `Kontakt ${index}`, url}));
    const all = await pageWith(
      filesAt('links', {
        'directory.json': {
          ...directory,
          offers: [...offers, ...records(directory.offers)],
          contacts: [...contacts, ...records(directory.contacts)],
        },
      }),
    );
    for (const tag of tags) await shows(all[tag], elements[tag].shows);
    const links = tags.flatMap((tag) => [...(all[tag].shadowRoot?.querySelectorAll('a[href]') ?? [])]);
    for (const link of links) expect(link.getAttribute('href')).to.match(/^(https:|mailto:|tel:)/);
    expect(said.length, said.join('\n')).to.equal(2);
    expect(said.join('\n')).to.contain(`${urls.length} of`);
  });
});

/** Text with marks that could turn its neighbours round, because nothing keeps them apart. */
function turning(element: HTMLElement): string[] {
  return [...shown(element)]
    .filter((node) => node instanceof Text && /[\u202a-\u202e\u2066-\u2069]/.test(node.data))
    .filter(({parentElement}) => !parentElement?.closest('bdi'))
    .map(({textContent}) => String(textContent));
}

/** A collection that stands in its directory. */
function records(collection: unknown): readonly unknown[] {
  if (Array.isArray(collection)) return collection;
  throw new Error('expected a list');
}
