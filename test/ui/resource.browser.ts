import {expect, fixture, html} from '@open-wc/testing';
import {LitElement} from 'lit';
import {directory} from '../../src/contract/examples/directory.ts';
import {Resource} from '../../src/ui/resource.ts';
import {listen, stopListening} from '../support/console.ts';
import {settled} from '../support/mount.ts';
import {answering, failingTown, filesAt, pendingTown, requests, restore} from '../support/town.ts';
import {waitUntil} from '../support/wait-until.ts';

const events: string[] = [];

class TestTown extends LitElement {
  readonly town = new Resource(this, async (town) => town.directory.source.ags);

  protected override render(): unknown {
    return html`<p>${this.town.state.status} ${this.town.value}</p>`;
  }
}
customElements.define('test-town', TestTown);

function townElement(url?: string): TestTown {
  const element = new TestTown();
  if (url) element.setAttribute('data-api', url);
  element.addEventListener('load', () => events.push('load'));
  element.addEventListener('error', () => events.push('error'));
  return element;
}

async function mounted(url?: string): Promise<TestTown> {
  const element = townElement(url);
  const page = await fixture(html`<main></main>`);
  page.append(element);
  return element;
}

const named = (ags: string) => ({'directory.json': {...directory, source: {...directory.source, ags}}});

describe('what an element knows of its data', () => {
  let said: readonly string[] = [];

  beforeEach(() => {
    said = listen();
    events.length = 0;
  });

  afterEach(() => {
    stopListening();
    restore();
  });

  it('is pending, then ready, and tells the page as an image does', async () => {
    const element = await mounted(filesAt('gut', named('05999999')));
    expect(element.town.state).to.deep.equal({status: 'pending'});
    const bubbled: string[] = [];
    element.parentElement?.addEventListener('load', ({type}) => bubbled.push(type));
    expect(await settled(element)).to.equal('load');
    expect(element.town.state).to.include({status: 'ready', value: '05999999'});
    expect(element.shadowRoot?.textContent).to.contain('ready 05999999');
    expect(events).to.deep.equal(['load']);
    expect(bubbled).to.deep.equal([]);
    expect(said).to.deep.equal([]);
  });

  it('is pending, then failed, with one line that names element and address', async () => {
    const url = failingTown(500);
    const element = await mounted(url);
    expect(await settled(element)).to.equal('error');
    expect(element.town.state).to.have.property('status', 'failed');
    expect(element.town.value).to.equal(undefined);
    expect(events).to.deep.equal(['error']);
    expect(said.length, said.join('\n')).to.equal(1);
    expect(said[0]).to.match(/^error: <test-town> /);
    expect(said[0]).to.contain(url).and.to.contain('500');
  });

  it('a fault of our own is told like any other, and is not an unhandled one', async () => {
    class TestFault extends LitElement {
      readonly town = new Resource(this, () => Promise.reject(new RangeError('out of range')));
    }
    customElements.define('test-fault', TestFault);
    const element = new TestFault();
    element.setAttribute('data-api', filesAt('gut', named('05999999')));
    const done = settled(element);
    (await fixture(html`<main></main>`)).append(element);
    expect(await done).to.equal('error');
    expect(said.length).to.equal(1);
    expect(said[0]).to.contain('<test-fault>').and.to.contain('out of range');
  });

  it('reads anew when its address changes', async () => {
    const element = await mounted(filesAt('eins', named('05000001')));
    await settled(element);
    const again = settled(element);
    element.setAttribute('data-api', filesAt('zwei', named('05000002')));
    expect(await again).to.equal('load');
    expect(element.town.value).to.equal('05000002');
  });

  it('ignores the answer to an older question', async () => {
    let release = (_: Response): void => undefined;
    const late = answering('spaet', () => new Promise<Response>((resolve) => (release = resolve)));
    const element = await mounted(late);
    await waitUntil(() => requests().length === 1);
    const first = settled(element);
    element.setAttribute('data-api', filesAt('neu', named('05000002')));
    await first;
    release(new Response(JSON.stringify(named('05000001')['directory.json'])));
    await element.town.load();
    expect(element.town.value).to.equal('05000002');
    expect(events).to.deep.equal(['load', 'load']);
  });

  it('an element that has left the page is told nothing any more', async () => {
    let release = (_: Response): void => undefined;
    const element = await mounted(answering('spaet', () => new Promise<Response>((resolve) => (release = resolve))));
    await waitUntil(() => requests().length === 1);
    element.remove();
    release(new Response('', {status: 500}));
    const other = await mounted(filesAt('gut', named('05999999')));
    await settled(other);
    expect(element.town.state.status).to.equal('pending');
    expect(events).to.deep.equal(['load']);
    expect(said).to.deep.equal([]);
  });

  it('reads again when it comes back to a page', async () => {
    const url = failingTown(500);
    const element = await mounted(url);
    await settled(element);
    const parent = element.parentElement;
    element.remove();
    element.setAttribute('data-api', filesAt('gut', named('05999999')));
    const done = settled(element);
    parent?.append(element);
    expect(await done).to.equal('load');
  });

  it('of several towns it shows the one that is there, and more once more is there', async () => {
    let arrive = (_: Response): void => undefined;
    const slow = answering('spaet', () => new Promise<Response>((resolve) => (arrive = resolve)));
    const element = await mounted(`${slow} ${filesAt('gut', named('05999999'))}`);
    expect(await settled(element)).to.equal('load');
    expect(element.town.value).to.equal('05999999');
    const again = settled(element);
    arrive(new Response(JSON.stringify(named('05000001')['directory.json'])));
    expect(await again).to.equal('load');
    expect(element.town.value).to.equal('05000001');
    expect(events).to.deep.equal(['load', 'load']);
    expect(said).to.deep.equal([]);
  });

  it('what comes for an address that it no longer has does not count', async () => {
    let arrive = (_: Response): void => undefined;
    const slow = answering('spaet', () => new Promise<Response>((resolve) => (arrive = resolve)));
    const element = await mounted(`${slow} ${filesAt('gut', named('05999999'))}`);
    await settled(element);
    const again = settled(element);
    element.setAttribute('data-api', filesAt('neu', named('05000002')));
    await again;
    arrive(new Response(JSON.stringify(named('05000001')['directory.json'])));
    await element.town.load();
    expect(element.town.value).to.equal('05000002');
    expect(events).to.deep.equal(['load', 'load', 'load']);
  });

  it('stays ready with what it had when that cannot be had anew, and knows that it is old', async () => {
    const element = await mounted(filesAt('gut', named('05999999')));
    await settled(element);
    expect(element.town.state).to.include({status: 'ready', isStale: false});
    const clock = Date.now;
    const later = clock() + 301_000;
    Date.now = () => later;
    try {
      answering('gut', () => new Response('', {status: 503}));
      await element.town.load();
      expect(element.town.state).to.include({status: 'ready', isStale: true, value: '05999999'});
      expect(said.length, said.join('\n')).to.equal(1);
      expect(said[0]).to.contain('503');
    } finally {
      Date.now = clock;
    }
  });

  it('many elements ask once', async () => {
    const url = filesAt('viele', named('05999999'));
    const elements = await Promise.all([mounted(url), mounted(url), mounted(url)]);
    await waitUntil(() => elements.every((element) => element.town.value === '05999999'));
    expect(requests().length).to.equal(1);
  });

  it('waits without a word while the server does not answer', async () => {
    const element = await mounted(pendingTown());
    await waitUntil(() => requests().length === 1);
    expect(element.town.state.status).to.equal('pending');
    expect(events).to.deep.equal([]);
    expect(said).to.deep.equal([]);
  });
});
