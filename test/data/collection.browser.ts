import {expect} from '@open-wc/testing';
import {directory} from '../../src/contract/examples/directory.ts';
import {offers as examples, parentsCafe} from '../../src/contract/examples/offer.ts';
import {inSlices} from '../../src/data/slices.ts';
import {Town} from '../../src/data/town.ts';
import {firstByName} from '../../src/domain/search/by-name.ts';
import {buildIndex} from '../../src/domain/search/index.ts';
import {storeIndex} from '../../src/domain/search/stored-index.ts';
import {listen, stopListening} from '../support/console.ts';
import {answering, filesAt, requests, restore} from '../support/town.ts';

const schema = '1.0';
const many = Array.from({length: 50}, (_, n) => ({...examples[n % examples.length], id: `angebot-${n}`}));
const linked = {...directory, offers: {href: 'offers.json', count: 50, first: 'first.json', index: 'index.json'}};
const index = (ids: readonly string[]) => storeIndex(buildIndex(ids.map((id) => ({id, name: `Angebot ${id}`}))));

describe('a long collection', () => {
  let said: readonly string[] = [];
  const open = (url: string) => Town.open({urls: [url]}, () => undefined);
  const offersIn = (name: string) =>
    new URL(
      name,
      answering('viele', () => new Response('')),
    ).href;

  beforeEach(() => {
    said = listen();
  });

  afterEach(() => {
    stopListening();
    restore();
  });

  /** A town whose offers come when they are let go, and everything else at once. */
  function slowOffers(items: readonly unknown[]): {url: string; arrive: () => void} {
    let arrive = (): void => undefined;
    const gate = new Promise<void>((resolve) => (arrive = resolve));
    const files: Record<string, unknown> = {'directory.json': linked, 'first.json': {schema, items: many.slice(0, 20)}};
    const url = answering('viele', async (request) => {
      const file = new URL(request.url).pathname.split('/').at(-1) ?? '';
      if (file === 'offers.json') await gate;
      return new Response(JSON.stringify(files[file] ?? {schema, items}));
    });
    return {url, arrive: () => arrive()};
  }

  it('its first page is there at once, and then the whole', async () => {
    const slow = slowOffers(many);
    const town = await open(slow.url);
    expect((await town.first('offers'))?.map(({id}) => id)).to.deep.equal(many.slice(0, 20).map(({id}) => id));
    const whole = new Promise((resolve) => town.addEventListener('change', resolve, {once: true}));
    slow.arrive();
    await whole;
    expect(await town.first('offers')).to.equal(undefined);
    expect((await town.list('offers')).length).to.equal(50);
    expect(requests().filter(({url}) => url === offersIn('offers.json')).length).to.equal(1);
  });

  it('when the whole cannot be had after the first page, that is told to whoever asks for it', async () => {
    const slow = slowOffers([]);
    const town = await open(slow.url);
    await town.first('offers');
    const end = new Promise((resolve) => town.addEventListener('change', resolve, {once: true}));
    answering('viele', () => new Response('', {status: 500}));
    slow.arrive();
    await end;
    expect(await town.first('offers')).to.equal(undefined);
  });

  it('without a first page, or with a broken one, the whole is waited for', async () => {
    const {first: _first, ...offers} = linked.offers;
    const files = {'offers.json': {schema, items: many}, 'first.json': '<!doctype html>'};
    for (const document of [directory, {...directory, offers}, linked]) {
      const town = await open(filesAt('viele', {'directory.json': document, ...files}));
      expect(await town.first('offers')).to.equal(undefined);
      expect((await town.list('offers')).length).to.be.greaterThan(0);
      restore();
    }
    expect(said).to.deep.equal([]);
  });

  it('of many in the directory itself the first by name are there at once, without those that are broken', async () => {
    const crowd = Array.from({length: 1_001}, (_, n) => ({...parentsCafe, id: `o${n}`, name: `Angebot ${9_999 - n}`}));
    const items = [
      {id: 'kaputt', name: 'Aa', minimum_age_months: 'zwei'},
      null,
      {...parentsCafe, id: 'aerzte', name: 'Ärzte'},
      ...crowd,
    ];
    const town = await open(filesAt('viele', {'directory.json': {...directory, offers: items}}));
    const whole = new Promise((resolve) => town.addEventListener('change', resolve, {once: true}));
    const first = await town.first('offers', (records) => firstByName(records, 4));
    expect(first?.map(({name}) => name)).to.deep.equal(['Angebot 8999', 'Angebot 9000', 'Angebot 9001']);
    await whole;
    expect(await town.first('offers', () => [])).to.equal(undefined);
    expect((await town.list('offers')).length).to.equal(1_002);
  });

  it('the publisher’s index is given when it is of these records, or of those that are on offer now', async () => {
    const ids = many.slice(1).map(({id}) => id);
    const town = await open(
      filesAt('viele', {'directory.json': linked, 'offers.json': {schema, items: many}, 'index.json': index(ids)}),
    );
    expect((await town.indexOf('offers'))?.ids, said.join('\n')).to.have.members(ids);
    expect(await town.indexOf('events')).to.equal(undefined);
    expect(said).to.deep.equal([]);
  });

  for (const [what, document] of Object.entries({
    'of another generation': index(many.map(({id}) => `${id}x`)),
    'of records that are not there': index([...many.map(({id}) => id), 'weg']),
    'of another shape': {version: 1, ids: 'alle'},
    'that is none': '<!doctype html>',
    'that is nothing': 'null',
  })) {
    it(`an index ${what} is left out, with one line`, async () => {
      const town = await open(
        filesAt('viele', {'directory.json': linked, 'offers.json': {schema, items: many}, 'index.json': document}),
      );
      expect(await town.indexOf('offers')).to.equal(undefined);
      expect((await town.list('offers')).length).to.equal(50);
      expect(said.length, said.join('\n')).to.equal(1);
      expect(said[0]).to.contain('viele/index.json');
    });
  }

  for (const [browser, hasScheduler] of Object.entries({'with a scheduler': true, 'without one': false})) {
    it(`lets the page have its turn while it is worked on, in a browser ${browser}`, async () => {
      const now = performance.now;
      const own = Object.getOwnPropertyDescriptor(globalThis, 'scheduler') ?? {value: undefined};
      let clock = 0;
      let turns = 0;
      const pause = () => Promise.resolve(void (turns += 1));
      // Each look at the clock takes a millisecond, so that nothing depends on this machine's speed.
      performance.now = () => (clock += 1);
      Object.defineProperty(globalThis, 'scheduler', {
        value: hasScheduler ? {yield: pause} : undefined,
        configurable: true,
      });
      try {
        if (!hasScheduler) setTimeout(() => (turns += 1));
        const seen: number[] = [];
        await inSlices(Array.from({length: 10_000}), (_, place) => void seen.push(place));
        expect(seen).to.deep.equal([...seen.keys()]);
        expect(seen.length).to.equal(10_000);
        expect(turns).to.be.greaterThan(0);
      } finally {
        performance.now = now;
        Object.defineProperty(globalThis, 'scheduler', {...own, configurable: true});
      }
    });
  }
});
