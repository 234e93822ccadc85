import {expect} from '@open-wc/testing';
import {townsOf} from '../../src/data/postcodes.ts';
import {faultOf} from '../support/fault.ts';
import {answering, filesAt, requests, restore} from '../support/town.ts';

describe('the town of a postcode', () => {
  const items = [
    {postal_code: '59368', place: 'Werne', directory: '../werne/directory.json'},
    {postal_code: '59368', place: 'Werne-Stockum', directory: '../werne/directory.json'},
    {postal_code: '59348', place: 'Lüdinghausen'},
    {postal_code: '59302', place: 'Oelde', directory: 'javascript:alert(1)'},
    {postal_code: '59302', place: 'Stromberg', directory: 'https://[/directory.json'},
    {postal_code: '59399', place: 'Olfen', directory: '../olfen/directory.json'},
    {postal_code: '59399', place: 'Selm', directory: '../selm/directory.json'},
    {postal_code: '59399', place: 'Vinnum'},
  ];
  const index = () => filesAt('kreis', {'plz/593.json': {schema: '1.0', items}});

  afterEach(restore);

  it('reads one small file, that of the first three digits, and only once', async () => {
    const url = index();
    expect(await townsOf(url, '59368')).to.deep.equal({
      towns: [{directory: new URL('werne/directory.json', url).href, places: ['Werne', 'Werne-Stockum']}],
      unserved: [],
    });
    expect(await townsOf(url, '59348')).to.deep.equal({towns: [], unserved: ['Lüdinghausen']});
    expect(requests().map((request) => new URL(request.url).pathname)).to.deep.equal(['/broken/kreis/plz/593.json']);
  });

  it('tells the towns of a postcode apart', async () => {
    const url = index();
    const {towns, unserved} = await townsOf(url, '59399');
    expect(towns.map(({places}) => places)).to.deep.equal([['Olfen'], ['Selm']]);
    expect(unserved).to.deep.equal(['Vinnum']);
  });

  it('what is no postcode is asked of nobody', async () => {
    const url = index();
    for (const text of ['', '5936', '593681', '../59', '59 368', '٥٩٣٦٨']) {
      expect(await townsOf(url, text), text).to.deep.equal({towns: [], unserved: []});
    }
    expect(requests().length).to.equal(0);
  });

  it('where there is no file there is no town; no other address than a web address is one', async () => {
    const url = index();
    expect(await townsOf(url, '10115')).to.deep.equal({towns: [], unserved: []});
    expect(await townsOf(url, '59302')).to.deep.equal({towns: [], unserved: ['Oelde', 'Stromberg']});
  });

  it('a fault is told as any other', async () => {
    const url = answering('kreis', () => new Response('{"schema": "1.0", "items": [{"postal_code": 59368}]}'));
    const fault = await faultOf(townsOf(url, '59368'));
    expect(fault.kind).to.equal('schema');
    expect(fault.message).to.contain('items[0].postal_code');
    restore();
    answering('kreis', () => new Response('', {status: 500}));
    expect(await faultOf(townsOf(url, '59368'))).to.include({kind: 'status', status: 500});
  });
});
