import {expect} from '@open-wc/testing';
import {directoriesFor, placesFor} from '../../src/data/postcodes.ts';
import {faultOf} from '../support/fault.ts';
import {answering, filesAt, requests, restore} from '../support/town.ts';

describe('the town of a postcode', () => {
  const items = [
    {postal_code: '59368', place: 'Werne', directory: '../werne/directory.json'},
    {postal_code: '59368', place: 'Werne-Stockum', directory: '../werne/directory.json'},
    {postal_code: '59348', place: 'Lüdinghausen'},
    {postal_code: '59302', place: 'Oelde', directory: 'javascript:alert(1)'},
  ];
  const index = () => filesAt('kreis', {'plz/593.json': {schema: '1.0', items}});

  afterEach(restore);

  it('reads one small file, that of the first three digits, and only once', async () => {
    const url = index();
    expect(await directoriesFor(url, ' 59368 ')).to.deep.equal([new URL('werne/directory.json', url).href]);
    expect((await placesFor(url, '59348')).map(({place}) => place)).to.deep.equal(['Lüdinghausen']);
    expect(await directoriesFor(url, '59348')).to.deep.equal([]);
    expect(requests().map((request) => new URL(request.url).pathname)).to.deep.equal(['/broken/kreis/plz/593.json']);
  });

  it('what is no postcode is asked of nobody', async () => {
    const url = index();
    for (const text of ['', '5936', '593681', '../59', '59 368', '٥٩٣٦٨']) {
      expect(await directoriesFor(url, text), text).to.deep.equal([]);
    }
    expect(requests().length).to.equal(0);
  });

  it('where there is no file there is no town; no other address than a web address is one', async () => {
    const url = index();
    expect(await directoriesFor(url, '10115')).to.deep.equal([]);
    expect(await directoriesFor(url, '59302')).to.deep.equal([]);
  });

  it('a fault is told as any other', async () => {
    const url = answering('kreis', () => new Response('{"schema": "1.0", "items": [{"postal_code": 59368}]}'));
    const fault = await faultOf(directoriesFor(url, '59368'));
    expect(fault.kind).to.equal('schema');
    expect(fault.message).to.contain('items[0].postal_code');
    restore();
    answering('kreis', () => new Response('', {status: 500}));
    expect(await faultOf(directoriesFor(url, '59368'))).to.include({kind: 'status', status: 500});
  });
});
