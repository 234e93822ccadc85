import {expect} from '@open-wc/testing';
import type {DirectoryEnvelope} from '../../src/contract/envelope.ts';
import {directory} from '../../src/contract/examples/directory.ts';
import type {Offer} from '../../src/contract/offer.ts';
import type {DataError} from '../../src/data/data-error.ts';
import {Town} from '../../src/data/town.ts';
import {answering, failingTown, filesAt, requests, restore} from '../support/town.ts';
import {waitUntil} from '../support/wait-until.ts';

const {offers: _offers, events: _events, contacts: _contacts, sources: _sources, ...bare} = directory;

/** A town with a site of its own, whose place and organization have the ids that every town has. */
const townOf = (name: string, more: Partial<DirectoryEnvelope>): DirectoryEnvelope => ({
  ...bare,
  source: {...directory.source, name, url: `https://${name.toLowerCase()}.example/`},
  places: [{id: 'rathaus', name: `Rathaus ${name}`}],
  organizations: [{id: 'stadt', name: `Stadt ${name}`}],
  ...more,
});

const offer = (id: string, name: string, more: Partial<Offer> = {}): Offer => ({
  id,
  name,
  place_ids: ['rathaus'],
  organization_id: 'stadt',
  ...more,
});

const published = (name: string, more: Partial<DirectoryEnvelope>) =>
  filesAt(name.toLowerCase(), {'directory.json': townOf(name, more)});

/** A town whose answer comes when it is let go. */
function slowTown(name: string, more: Partial<DirectoryEnvelope>): {url: string; arrive: () => void} {
  let arrive = (): void => undefined;
  const gate = new Promise<void>((resolve) => (arrive = resolve));
  const url = answering(name.toLowerCase(), async () => {
    await gate;
    return new Response(JSON.stringify(townOf(name, more)));
  });
  return {url, arrive: () => arrive()};
}

describe('several directories read as one', () => {
  let told: DataError[] = [];
  const open = (...urls: string[]) => Town.open({urls}, (fault) => void told.push(fault));
  const namesIn = async (town: Town) => (await town.list('offers')).map(({name}) => name);
  const changed = (town: Town) => new Promise((resolve) => town.addEventListener('change', resolve, {once: true}));

  beforeEach(() => {
    told = [];
  });

  afterEach(restore);

  it('records with the same id in two towns are both there, each with its own place and organization', async () => {
    const town = await open(
      published('Adorf', {offers: [offer('1', 'Krabbelgruppe in Adorf')]}),
      published('Bedorf', {
        offers: [offer('1', 'Krabbelgruppe in Bedorf', {schedules: [{dates: ['2026-12-01'], place_id: 'rathaus'}]})],
      }),
    );
    const [offers, places, organizations] = await Promise.all([
      town.list('offers'),
      town.byId('places'),
      town.byId('organizations'),
    ]);
    expect(new Set(offers.map(({id}) => id)).size).to.equal(2);
    const seen = offers.map(({name, organization_id = '', place_ids: [place = ''] = []}) => [
      name,
      places.get(place)?.name,
      organizations.get(organization_id)?.name,
    ]);
    expect(seen).to.deep.equal([
      ['Krabbelgruppe in Adorf', 'Rathaus Adorf', 'Stadt Adorf'],
      ['Krabbelgruppe in Bedorf', 'Rathaus Bedorf', 'Stadt Bedorf'],
    ]);
    expect(places.get(offers[1]?.schedules?.[0]?.place_id ?? '')?.name).to.equal('Rathaus Bedorf');
    expect(offers[0]).to.include({id: '1'});
  });

  it('a record of a further town is found by the id it has there', async () => {
    const town = await open(published('Adorf', {}), published('Bedorf', {offers: [offer('turnen', 'Turnen')]}));
    expect((await town.one('offers', 'turnen')).name).to.equal('Turnen');
    expect((await town.one('places', 'rathaus')).name).to.equal('Rathaus Adorf');
  });

  it('each record knows whose it is', async () => {
    const sources = [{id: 'verein', name: 'Verein Sonne', url: 'https://sonne.example/'}];
    const town = await open(
      published('Adorf', {sources, offers: [offer('1', 'Eigenes'), offer('2', 'Vom Verein', {source_id: 'verein'})]}),
      published('Bedorf', {offers: [offer('3', 'Vom Nachbarn')]}),
    );
    const origins = (await town.list('offers')).map((record) => town.originOf(record));
    expect(origins.map((origin) => [origin?.name, origin?.url])).to.deep.equal([
      [undefined, undefined],
      ['Verein Sonne', 'https://sonne.example/'],
      ['Bedorf', 'https://bedorf.example/'],
    ]);
  });

  it('what two say is shown once, as the first says it; nothing is mixed', async () => {
    const here = published('Adorf', {
      offers: [offer('1', 'Stillgruppe', {same_as: ['https://register.example/7']})],
      organizations: [{id: 'stadt', name: 'Stadt Adorf'}],
    });
    const town = await open(
      here,
      published('Bedorf', {
        offers: [
          offer('9', 'Stillgruppe (Register)', {same_as: ['https://register.example/7'], email: 'b@bedorf.example'}),
          offer('10', 'Stillgruppe (von Adorf)', {same_as: [`${here}#1`]}),
          offer('1', 'Etwas anderes'),
        ],
        organizations: [{id: 'adorf', name: 'Adorf', same_as: [`${here}#stadt`]}],
      }),
    );
    expect(await namesIn(town)).to.deep.equal(['Stillgruppe', 'Etwas anderes']);
    expect((await town.list('offers'))[0]).not.to.have.property('email');
    const organizations = await town.byId('organizations');
    expect([...organizations.values()].map(({name}) => name)).to.deep.equal(['Stadt Adorf', 'Stadt Adorf']);
  });

  it('the same record of the same partner in two directories is shown once', async () => {
    const sources = [{id: 'verein', name: 'Verein Sonne', url: 'https://sonne.example/'}];
    const same = {
      sources,
      offers: [offer('7', 'Yoga', {source_id: 'verein'}), offer('8', 'Tanz', {source_id: 'verein'})],
    };
    const town = await open(
      published('Adorf', same),
      published('Bedorf', {...same, offers: [...same.offers, offer('7', 'Bedorfs Sieben')]}),
    );
    expect(await namesIn(town)).to.deep.equal(['Yoga', 'Tanz', 'Bedorfs Sieben']);
  });

  it('what one directory says twice is its publisher’s, and both are shown', async () => {
    const same_as = ['https://register.example/7'];
    const town = await open(
      published('Adorf', {offers: [offer('1', 'Eins', {same_as}), offer('2', 'Zwei', {same_as})]}),
    );
    expect(await namesIn(town)).to.deep.equal(['Eins', 'Zwei']);
  });

  it('the first that is there is shown; a slower one is told of and then there too, in its place', async () => {
    const slow = slowTown('Adorf', {offers: [offer('1', 'Langsam')]});
    const town = await open(slow.url, published('Bedorf', {offers: [offer('1', 'Schnell')]}));
    expect(await namesIn(town)).to.deep.equal(['Schnell']);
    expect(town.directory.source.name).to.equal('Bedorf');
    const more = changed(town);
    slow.arrive();
    await more;
    expect(await namesIn(town)).to.deep.equal(['Langsam', 'Schnell']);
    expect(town.directory.source.name).to.equal('Adorf');
    expect(told).to.deep.equal([]);
  });

  it('one that fails late is told once and empties nothing', async () => {
    let fail = (): void => undefined;
    const gate = new Promise<void>((resolve) => (fail = resolve));
    const late = answering('spaet', () => gate.then(() => new Response('', {status: 503})));
    const town = await open(published('Adorf', {offers: [offer('1', 'Da')]}), late);
    expect(await namesIn(town)).to.deep.equal(['Da']);
    await town.byId('places');
    fail();
    await waitUntil(() => told.length, 'it is told');
    expect(await namesIn(town)).to.deep.equal(['Da']);
    expect(told.map(({url, status}) => [url, status])).to.deep.equal([[late, 503]]);
  });

  it('a broken file of one source leaves the others’ records', async () => {
    const town = await open(
      published('Adorf', {offers: {href: 'weg.json'}}),
      published('Bedorf', {offers: [offer('1', 'Da')]}),
      failingTown(500),
    );
    expect(await namesIn(town)).to.deep.equal(['Da']);
    expect(told.map(({status}) => status).sort()).to.deep.equal([404, 500]);
  });

  it('what cannot be had anew is shown as it was, and is known to be old', async () => {
    const url = published('Adorf', {offers: [offer('1', 'Da')]});
    expect((await open(url)).isStale).to.equal(false);
    const clock = Date.now;
    try {
      const now = clock() + 301_000;
      Date.now = () => now;
      answering('adorf', () => new Response('', {status: 500}));
      const town = await open(url);
      expect(await namesIn(town)).to.deep.equal(['Da']);
      expect(town.isStale).to.equal(true);
      expect(told.map(({status}) => status)).to.deep.equal([500]);
    } finally {
      Date.now = clock;
    }
    expect(requests().length).to.equal(2);
  });
});
