import {expect} from '@open-wc/testing';
import {activate, activeLocale} from '../../src/i18n/locale.ts';
import {listen, stopListening} from '../support/console.ts';
import {emulate} from '../support/emulate.ts';

describe('a file of words that cannot be had', () => {
  afterEach(async () => {
    stopListening();
    await emulate({});
  });

  it('leaves the words as they are, says so, and is asked for again', async () => {
    const said = listen();
    await emulate({missing: ['/src/i18n/locales/en.ts']});
    expect(await activate('en')).to.equal('de');
    expect(activeLocale()).to.equal('de');
    expect(said.length).to.equal(1);
    expect(said[0]).to.contain('"en"');
    await emulate({});
    expect(await activate('ar')).to.equal('ar');
    expect(await activate('en')).to.equal('en');
    expect(said.length).to.equal(1);
  });
});
