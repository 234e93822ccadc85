import {expect} from '@open-wc/testing';
import {define} from '../../src/ui/define.ts';
import {listen, stopListening} from '../support/console.ts';

describe('registering a tag', () => {
  afterEach(stopListening);

  it('the same script twice says nothing', () => {
    const said = listen();
    class First extends HTMLElement {}
    define('test-twice', First);
    define('test-twice', First);
    expect(customElements.get('test-twice')).to.equal(First);
    expect(said).to.deep.equal([]);
  });

  it('of two versions the first stays, and the developer hears of it', () => {
    const said = listen();
    class First extends HTMLElement {}
    class Second extends HTMLElement {}
    define('test-versions', First);
    define('test-versions', Second);
    expect(customElements.get('test-versions')).to.equal(First);
    expect(said.length).to.equal(1);
    expect(said[0]).to.match(/^warn: <test-versions> .*version source.*version source/);
  });

  it('a tag that the page itself has taken stays the page’s', () => {
    const said = listen();
    class Foreign extends HTMLElement {}
    customElements.define('test-foreign', Foreign);
    define('test-foreign', class extends HTMLElement {});
    expect(customElements.get('test-foreign')).to.equal(Foreign);
    expect(said[0]).to.match(/<test-foreign> .*not used/);
  });
});
