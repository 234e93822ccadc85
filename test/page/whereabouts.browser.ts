import {expect, fixture, html} from '@open-wc/testing';
import {DataError} from '../../src/data/data-error.ts';
import {inherited} from '../../src/page/ancestors.ts';
import {pageLocale} from '../../src/page/locale.ts';
import {pageTimeZone, whereabouts} from '../../src/page/whereabouts.ts';
import {block, removeBlocks} from '../support/page-block.ts';

const own = 'https://eigen.example/directory.json';
const near = 'https://nah.example/directory.json';
const far = 'https://fern.example/directory.json';

function faultOf(element: Element): DataError {
  try {
    whereabouts(element);
  } catch (cause) {
    if (cause instanceof DataError) return cause;
  }
  throw new Error('expected a DataError');
}

function inner(root: ParentNode, selector: string): Element {
  const element = root.querySelector(selector);
  if (!element) throw new Error(`no ${selector}`);
  return element;
}

describe('what an element learns from its page', () => {
  afterEach(() => {
    removeBlocks();
    document.documentElement.lang = 'de';
  });

  it('takes its own address before that of its surroundings', async () => {
    const page = await fixture(html`<div data-api=${far}><i data-api=${own}></i></div>`);
    expect(whereabouts(inner(page, 'i')).urls).to.deep.equal([own]);
  });

  it('takes the nearest address around it', async () => {
    const page = await fixture(
      html`<div data-api=${far}>
        <section data-api=${near}>
          <p><i></i></p>
        </section>
      </div>`,
    );
    expect(whereabouts(inner(page, 'i')).urls).to.deep.equal([near]);
  });

  it('inherits out through shadow roots', async () => {
    const page = await fixture(html`<div data-api=${far}><section></section></div>`);
    const outer = inner(page, 'section').attachShadow({mode: 'open'});
    const innerHost = outer.appendChild(document.createElement('article'));
    const element = innerHost.attachShadow({mode: 'closed'}).appendChild(document.createElement('i'));
    expect(whereabouts(element).urls).to.deep.equal([far]);
    innerHost.setAttribute('data-api', near);
    expect(whereabouts(element).urls).to.deep.equal([near]);
  });

  it('inherits from what is around the slot in which it is shown', async () => {
    const page = await fixture(
      html`<div data-api=${far}>
        <section><i></i></section>
      </div>`,
    );
    const root = inner(page, 'section').attachShadow({mode: 'open'});
    const frame = root.appendChild(document.createElement('div'));
    frame.append(document.createElement('slot'));
    frame.setAttribute('data-api', near);
    expect(whereabouts(inner(page, 'i')).urls).to.deep.equal([near]);
  });

  it('reads several addresses, separated by blanks, relative to the page', async () => {
    const page = await fixture(html`<i data-api=${`${own}\n  api/directory.json `}></i>`);
    expect(whereabouts(page).urls).to.deep.equal([own, new URL('api/directory.json', document.baseURI).href]);
  });

  it('without an address around it, takes the address of the page’s block', async () => {
    block({api: `${near} ${far}`});
    const page = await fixture(html`<div><i></i></div>`);
    expect(whereabouts(inner(page, 'i')).urls).to.deep.equal([near, far]);
  });

  it('takes the document that the block carries', async () => {
    const directory = {schema: '1.0'};
    block({directory});
    const page = await fixture(html`<i></i>`);
    expect(whereabouts(page)).to.deep.equal({urls: [], inline: {document: directory, url: document.baseURI}});
    page.setAttribute('data-api', own);
    expect(whereabouts(page)).to.deep.equal({urls: [own]});
  });

  it('names nothing when nobody says anything', async () => {
    expect(whereabouts(await fixture(html`<i></i>`)).urls).to.deep.equal([]);
    block(null);
    expect(whereabouts(await fixture(html`<i></i>`)).urls).to.deep.equal([]);
  });

  it('says that the block is broken, and the language and the zone do without it', async () => {
    block('{"api": ');
    document.documentElement.lang = 'en';
    const page = await fixture(html`<i></i>`);
    expect(faultOf(page)).to.include({kind: 'config', url: document.URL});
    expect(faultOf(page).message).to.contain('data-familienlotse');
    expect(pageLocale()).to.equal('en');
    expect(pageTimeZone(page)).to.equal(undefined);
    page.setAttribute('data-api', own);
    expect(whereabouts(page).urls).to.deep.equal([own]);
  });

  for (const address of [
    'javascript:alert(1)',
    'data:application/json,{}',
    'blob:https://musterstadt.example/1',
    'file:///etc/passwd',
    'ftp://musterstadt.example/directory.json',
    'https://',
    'http://[',
  ]) {
    it(`refuses ${address}`, async () => {
      const page = await fixture(html`<i data-api=${`${own} ${address}`}></i>`);
      expect(faultOf(page)).to.include({kind: 'config', url: document.URL});
      expect(faultOf(page).message).to.contain(address);
    });
  }

  it('language: the block, else the page, else German', () => {
    document.documentElement.removeAttribute('lang');
    expect(pageLocale()).to.equal('de');
    document.documentElement.lang = 'en';
    expect(pageLocale()).to.equal('en');
    block({locale: 'ar'});
    expect(pageLocale()).to.equal('ar');
    removeBlocks();
    block({locale: 7});
    expect(pageLocale()).to.equal('en');
  });

  it('zone: the nearest word, else the block', async () => {
    block({timeZone: 'Europe/Vienna'});
    const page = await fixture(html`<div><i></i></div>`);
    expect(pageTimeZone(inner(page, 'i'))).to.equal('Europe/Vienna');
    page.setAttribute('data-time-zone', 'Europe/Lisbon');
    expect(pageTimeZone(inner(page, 'i'))).to.equal('Europe/Lisbon');
    expect(inherited(inner(page, 'i'), 'data-time-zone')).to.equal('Europe/Lisbon');
  });
});
