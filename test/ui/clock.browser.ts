import {expect, fixture, html} from '@open-wc/testing';
import {LitElement} from 'lit';
import {Clock} from '../../src/ui/clock.ts';
import {instantAttribute} from '../../src/ui/instant-attribute.ts';
import {timeZoneFor} from '../../src/ui/time-zone.ts';

class TestClock extends LitElement {
  static override properties = {now: {converter: instantAttribute}};
  now: Date | undefined;
  readonly clock = new Clock(this);

  protected override render(): unknown {
    return html`${this.clock.now.toISOString()}`;
  }
}
customElements.define('test-clock', TestClock);

describe('the present', () => {
  it('is now', async () => {
    const before = Date.now();
    const element = await fixture<TestClock>(html`<test-clock></test-clock>`);
    expect(element.clock.now.getTime()).to.be.within(before, Date.now());
  });

  it('is held still by the attribute, and goes on without it', async () => {
    const element = await fixture<TestClock>(html`<test-clock now="2026-11-24T10:00:00+01:00"></test-clock>`);
    expect(element.shadowRoot?.textContent).to.equal('2026-11-24T09:00:00.000Z');
    element.removeAttribute('now');
    await element.updateComplete;
    expect(Math.abs(element.clock.now.getTime() - Date.now())).to.be.below(60_000);
  });

  it('is now when the attribute is no instant', async () => {
    const element = await fixture<TestClock>(html`<test-clock now="morgen früh"></test-clock>`);
    expect(Math.abs(element.clock.now.getTime() - Date.now())).to.be.below(60_000);
  });

  it('moves on by itself while the element is in a page, and stops when it leaves', async () => {
    const ticks: (() => void)[] = [];
    const stopped: unknown[] = [];
    const {setInterval, clearInterval} = window;
    try {
      Reflect.set(window, 'setInterval', (tick: () => void) => ticks.push(tick));
      Reflect.set(window, 'clearInterval', (timer: unknown) => stopped.push(timer));
      const element = await fixture<TestClock>(html`<test-clock></test-clock>`);
      const first = element.clock.now;
      ticks.forEach((tick) => tick());
      expect(element.isUpdatePending).to.equal(true);
      expect(element.clock.now).not.to.equal(first);
      element.remove();
      expect(stopped).to.deep.equal([1]);
    } finally {
      Reflect.set(window, 'setInterval', setInterval);
      Reflect.set(window, 'clearInterval', clearInterval);
    }
  });
});

describe('the zone in which times are shown', () => {
  it('is the page’s, else the town’s, else Germany’s; a typing mistake counts for nothing', async () => {
    const page = await fixture(html`<div></div>`);
    expect(timeZoneFor(page)).to.equal('Europe/Berlin');
    expect(timeZoneFor(page, {timezone: 'Europe/Vienna'})).to.equal('Europe/Vienna');
    expect(timeZoneFor(page, {timezone: 'Europa/Wien'})).to.equal('Europe/Berlin');
    page.setAttribute('data-time-zone', 'Europe/Zurich');
    expect(timeZoneFor(page, {timezone: 'Europe/Vienna'})).to.equal('Europe/Zurich');
    page.setAttribute('data-time-zone', 'Zürich');
    expect(timeZoneFor(page, {timezone: 'Europe/Vienna'})).to.equal('Europe/Vienna');
  });
});
