import {expect} from '@open-wc/testing';
import {contacts} from '../../../src/contract/examples/contact.ts';
import {directory} from '../../../src/contract/examples/directory.ts';
import {offers} from '../../../src/contract/examples/offer.ts';
import {listen, stopListening} from '../../support/console.ts';
import {elements, pageWith, shows, tags} from '../../support/four-elements.ts';
import {shown} from '../../support/shown.ts';
import {filesAt, restore} from '../../support/town.ts';

describe('text of somebody who means no good', () => {
  let said: readonly string[] = [];

  beforeEach(() => {
    said = listen();
  });

  afterEach(() => {
    stopListening();
    restore();
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
      for (const tag of tags) all[tag].shadowRoot?.querySelectorAll('summary').forEach((summary) => summary.click());
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
    const badOffers = urls.map((url, index) => ({id: `o${index}`, name: `Angebot ${index}`, url}));
    const badContacts = urls.map((url, index) => ({id: `c${index}`, name: `Kontakt ${index}`, url}));
    const all = await pageWith(
      filesAt('links', {
        'directory.json': {
          ...directory,
          offers: [...badOffers, ...offers],
          contacts: [...badContacts, ...contacts],
        },
      }),
    );
    for (const tag of tags) await shows(all[tag], elements[tag].shows);
    const links = tags.flatMap((tag) => [...(all[tag].shadowRoot?.querySelectorAll('a[href]') ?? [])]);
    for (const link of links) expect(link.getAttribute('href')).to.match(/^(https:|mailto:|tel:|webcal:)/);
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
