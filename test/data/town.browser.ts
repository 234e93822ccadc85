import {expect} from '@open-wc/testing';
import {contacts} from '../../src/contract/examples/contact.ts';
import {directory, linkedDirectory} from '../../src/contract/examples/directory.ts';
import {help as townHelp} from '../../src/contract/examples/help.ts';
import {offers} from '../../src/contract/examples/offer.ts';
import type {DataError} from '../../src/data/data-error.ts';
import {Town} from '../../src/data/town.ts';
import {listen, stopListening} from '../support/console.ts';
import {faultOf} from '../support/fault.ts';
import {failingTown, filesAt, requests, restore} from '../support/town.ts';

const inPage = 'https://musterstadt.example/familie';

describe('a town as its elements see it', () => {
  let told: DataError[] = [];
  let said: readonly string[] = [];
  const open = (...urls: string[]) => Town.open({urls}, (fault) => void told.push(fault));
  const openInline = (document: unknown) =>
    Town.open({urls: [], inline: {document, url: inPage}}, (fault) => void told.push(fault));

  beforeEach(() => {
    told = [];
    said = listen();
  });

  afterEach(() => {
    stopListening();
    restore();
  });

  it('reads a folder of files, each when it is wanted', async () => {
    const town = await open(
      filesAt('ordner', {
        'directory.json': {...linkedDirectory, offers: {href: 'offers.json'}},
        'offers.json': {schema: '1.0', items: offers},
      }),
    );
    expect(requests().length).to.equal(1);
    expect((await town.list('offers')).map(({id}) => id)).to.deep.equal(offers.map(({id}) => id));
    expect(requests().at(-1)?.url).to.match(/\/ordner\/offers\.json$/);
    expect(said).to.deep.equal([]);
  });

  it('reads one single file, and a document that the page carries, without another request', async () => {
    const town = await open(filesAt('eins', {'directory.json': directory}));
    expect((await town.list('contacts')).length).to.equal(contacts.length);
    expect(requests().length).to.equal(1);
    const carried = await openInline(JSON.parse(JSON.stringify(directory)));
    expect((await carried.one('contacts', '')).id).to.equal(contacts[0]?.id);
    expect((await carried.help()).lines.length).to.be.greaterThan(0);
    expect(requests().length).to.equal(1);
  });

  it('says which word is missing when nobody named an address', async () => {
    const fault = await faultOf(open());
    expect(fault.kind).to.equal('config');
    expect(fault.message).to.contain('data-api');
  });

  it('names the field of a document that is not a directory', async () => {
    const {locales: _locales, ...withoutLocales} = directory;
    const url = filesAt('falsch', {'directory.json': withoutLocales});
    const fault = await faultOf(open(url));
    expect(fault).to.include({kind: 'schema', url});
    expect(fault.message).to.match(/^locales: expected .*, got undefined$/);
    for (const other of ['[]', 'null', '"directory"', '7']) {
      expect((await faultOf(open(filesAt(`falsch-${other.length}`, {'directory.json': other})))).kind).to.equal(
        'schema',
      );
    }
  });

  it('does not read another major version, and says which one it found', async () => {
    const url = filesAt('morgen', {'directory.json': {...directory, schema: '2.0'}});
    const fault = await faultOf(open(url));
    expect(fault).to.include({kind: 'version', url, pointer: 'schema'});
    expect(fault.message).to.contain('2.0');
    expect((await open(filesAt('bald', {'directory.json': {...directory, schema: '1.7'}}))).directory.schema).to.equal(
      '1.7',
    );
  });

  it('a collection that is not one is a fault of that file, and leaves the others alone', async () => {
    const town = await open(
      filesAt('halb', {
        'directory.json': {...directory, offers: {href: 'offers.json'}, events: {href: 'events.json'}},
        'offers.json': {schema: '1.0', offers},
      }),
    );
    const fault = await faultOf(town.list('offers'));
    expect(fault.kind).to.equal('schema');
    expect(fault.url).to.match(/offers\.json$/);
    expect(fault.message).to.contain('items');
    expect(await faultOf(town.list('events'))).to.include({kind: 'status', status: 404});
    expect((await town.list('contacts')).length).to.equal(contacts.length);
  });

  it('leaves out a broken record, counts it, and says so once', async () => {
    const [first, second, ...others] = offers;
    const items = [first, {...second, minimum_age_months: 'zwei'}, null, ...others];
    const url = filesAt('fleck', {'directory.json': {...directory, offers: items}});
    const town = await open(url);
    const again = await open(url);
    expect((await town.list('offers')).map(({id}) => id)).to.deep.equal([first, ...others].map((offer) => offer?.id));
    expect((await again.list('offers')).length).to.equal(offers.length - 1);
    expect(said.length, said.join('\n')).to.equal(1);
    expect(said[0]).to.contain(url);
    expect(said[0]).to.contain(`2 of ${items.length}`);
    expect(said[0]).to.contain('offers[1].minimum_age_months: expected integer of -10 to 1500, got "zwei"');
  });

  it('names the field in a linked file as that file has it', async () => {
    const town = await open(
      filesAt('weit', {
        'directory.json': {...directory, contacts: {href: 'contacts.json'}},
        'contacts.json': {schema: '1.0', items: [...contacts, {id: 'x', name: 'X', phones: [{number: '0800-abc'}]}]},
      }),
    );
    expect((await town.list('contacts')).length).to.equal(contacts.length);
    expect(said[0]).to.contain(`contacts.json: 1 of ${contacts.length + 1}`);
    expect(said[0]).to.contain(`items[${contacts.length}].phones[0].number`);
  });

  it('reads several towns as one; one that fails is told and empties nothing', async () => {
    const here = filesAt('hier', {'directory.json': {...directory, offers: offers.slice(0, 2)}});
    const there = filesAt('dort', {
      'directory.json': {...directory, topics: [{id: 'natur', name: 'Natur'}], offers: offers.slice(2)},
    });
    const gone = failingTown(500);
    const town = await open(gone, here, there);
    expect((await town.list('offers')).map(({name}) => name)).to.deep.equal(offers.map(({name}) => name));
    expect(town.directory.topics?.map(({id}) => id)).to.include.members(['schwangerschaft', 'natur']);
    expect(told.map(({url, status}) => [url, status])).to.deep.equal([[gone, 500]]);
  });

  it('fails when no town can be read', async () => {
    expect(await faultOf(open(failingTown(500), failingTown(404)))).to.include({kind: 'status', status: 500});
    expect(told).to.deep.equal([]);
  });

  it('names the collection and the id of a record that is not there', async () => {
    const url = filesAt('ohne', {'directory.json': directory});
    const fault = await faultOf((await open(url)).one('contacts', 'niemand'));
    expect(fault).to.include({kind: 'config', url, pointer: 'contacts'});
    expect(fault.message).to.contain('"niemand"');
  });

  it('a broken help line never hides a sound one', async () => {
    const help = {lines: [{id: 'kaputt', name: 'Kaputt', tier: 7}, ...townHelp.lines]};
    const town = await open(filesAt('leitung', {'directory.json': {...directory, help}}));
    expect((await town.help()).lines.length).to.equal(help.lines.length - 1);
    expect(said[0]).to.contain('lines[0].tier');
  });
});
