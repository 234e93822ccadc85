import {expect} from '@open-wc/testing';
import {contacts} from '../../../src/contract/examples/contact.ts';
import {directory} from '../../../src/contract/examples/directory.ts';
import {events} from '../../../src/contract/examples/event.ts';
import {offers} from '../../../src/contract/examples/offer.ts';
// All four are here before the answer is, as where the page has them in its cache.
import '../../../src/elements/help-button/help-part.ts';
import {listen, stopListening} from '../../support/console.ts';
import {elements, pageWith, shows, tags} from '../../support/four-elements.ts';
import {fallback, settled} from '../../support/mount.ts';
import {shownText} from '../../support/shown.ts';
import {answering, failingTown, filesAt, pendingTown, requests, restore, townAt} from '../../support/town.ts';
import {waitUntil} from '../../support/wait-until.ts';

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

  /** The details of an offer name its contacts; the offers are shown without them, and that is told too. */
  const alsoReading = (tag: string): number => Number(tag === 'contact-card');

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
      expect(said.length, said.join('\n')).to.equal(1 + alsoReading(tag));
      expect(linesOf(tag)[0]).to.match(new RegExp(`<${tag}> .*luecke/weg\\.json: .*404`));
    });

    it(`a file of ${collection} of another shape: the line names the field`, async () => {
      const url = filesAt('form', {
        'directory.json': {...directory, [collection]: {href: 'form.json'}},
        'form.json': {schema: '1.0', items: 'alle', lines: 'alle'},
      });
      const all = await pageWith(url);
      await waitUntil(() => linesOf(tag).length, 'it is told');
      await shows(all[tag], fallback);
      expect(said.length, said.join('\n')).to.equal(1 + alsoReading(tag));
      expect(linesOf(tag)[0]).to.match(/form\/form\.json: (items|lines): expected list .*\(schema\)/);
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
      offers: [bad, ...offers],
      events: [bad, ...events],
      contacts: [bad, ...contacts],
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

  it('of several addresses one that fails is told, and empties nothing', async () => {
    const all = await pageWith(`${failingTown(500)} ${sound()}`);
    for (const tag of tags) await shows(all[tag], elements[tag].shows);
    expect(said.length, said.join('\n')).to.equal(tags.length);
    for (const tag of tags) expect(linesOf(tag)[0]).to.match(/failing-500\/directory\.json: .*500/);
  });

  it('data past its time is shown, with its day', async () => {
    const all = await pageWith(townAt('alt', {...directory, valid_until: '2026-11-23T06:00:00+01:00'}));
    for (const tag of tags) await shows(all[tag], elements[tag].shows);
    for (const tag of tags.slice(1)) expect(shownText(all[tag]), tag).to.contain('Stand: 22. November 2026');
    expect(said).to.deep.equal([]);
  });
});
