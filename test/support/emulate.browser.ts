import {expect} from '@open-wc/testing';
import {sendKeys, setViewport} from '@web/test-runner-commands';
import {LitElement, html} from 'lit';
import {emulate} from './emulate.ts';

const matches = (query: string): boolean => window.matchMedia(`(${query})`).matches;

class TestGreeting extends LitElement {
  static override properties = {name: {}};

  name = 'Mama';

  protected override render(): unknown {
    return html`<button>${this.name}</button>`;
  }
}
customElements.define('test-greeting', TestGreeting);

describe('the browser of the tests', () => {
  it('pretends forced colours, less motion, dark and print, and goes back', async () => {
    await emulate({forcedColors: 'active', reducedMotion: 'reduce', colorScheme: 'dark', media: 'print'});
    expect(matches('forced-colors: active')).to.equal(true);
    expect(matches('prefers-reduced-motion: reduce')).to.equal(true);
    expect(matches('prefers-color-scheme: dark')).to.equal(true);
    expect(window.matchMedia('print').matches).to.equal(true);
    await emulate({});
    expect(matches('forced-colors: active')).to.equal(false);
    expect(window.matchMedia('print').matches).to.equal(false);
  });

  it('has the size and the keys that it is told', async () => {
    await setViewport({width: 390, height: 844});
    expect(window.innerWidth).to.equal(390);
    await setViewport({width: 1280, height: 800});
    const button = document.body.appendChild(document.createElement('button'));
    await sendKeys({press: 'Tab'});
    expect(document.activeElement).to.equal(button);
    button.remove();
  });

  it('compiles class fields as the build does: a property is reactive', async () => {
    const greeting = document.body.appendChild(new TestGreeting());
    greeting.name = 'Papa';
    await greeting.updateComplete;
    expect(greeting.shadowRoot?.textContent).to.equal('Papa');
    greeting.remove();
  });
});
