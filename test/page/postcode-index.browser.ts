import {expect, fixture, html} from '@open-wc/testing';
import {DataError} from '../../src/data/data-error.ts';
import {postcodeIndex} from '../../src/page/postcode-index.ts';
import {block, removeBlocks} from '../support/page-block.ts';

const index = 'https://kreis.example/api/';

describe('which index of postcodes a page names', () => {
  afterEach(removeBlocks);

  const inner = async (page: ReturnType<typeof html>): Promise<Element> => {
    const element = (await fixture<HTMLElement>(page)).querySelector('i');
    if (!element) throw new Error('no element');
    return element;
  };

  it('the nearest, as the address of a folder', async () => {
    expect(postcodeIndex(await inner(html`<p data-postcodes=${index}><i></i></p>`))).to.equal(index);
    expect(postcodeIndex(await inner(html`<p data-postcodes="https://kreis.example/api"><i></i></p>`))).to.equal(index);
    const relative = await inner(html`<p data-postcodes="/kreis"><i></i></p>`);
    expect(postcodeIndex(relative)).to.equal(new URL('/kreis/', location.href).href);
  });

  it('none where a data-api stands nearer, or nobody names one', async () => {
    const near = await inner(
      html`<p data-postcodes=${index}><i data-api="https://stadt.example/directory.json"></i></p>`,
    );
    expect(postcodeIndex(near)).to.equal(undefined);
    expect(postcodeIndex(await inner(html`<p><i data-postcodes=""></i></p>`))).to.equal(undefined);
    expect(postcodeIndex(await inner(html`<p><i></i></p>`))).to.equal(undefined);
  });

  it('on one element it comes before data-api', async () => {
    const both = await inner(
      html`<p><i data-postcodes=${index} data-api="https://stadt.example/directory.json"></i></p>`,
    );
    expect(postcodeIndex(both)).to.equal(index);
  });

  it('the page’s block, where no element names anything', async () => {
    block({postcodes: index});
    expect(postcodeIndex(await inner(html`<p><i></i></p>`))).to.equal(index);
    const near = await inner(html`<p><i data-api="https://stadt.example/directory.json"></i></p>`);
    expect(postcodeIndex(near)).to.equal(undefined);
  });

  it('an address that cannot be read is a fault of the page', async () => {
    const wrong = await inner(html`<p data-postcodes="javascript:alert(1)"><i></i></p>`);
    expect(() => postcodeIndex(wrong))
      .to.throw(DataError)
      .that.includes({kind: 'config'});
  });
});
