import {expect} from '@open-wc/testing';
import {directory} from '../../src/contract/examples/directory.ts';
import {faultBehind, load} from '../../src/data/client.ts';
import {faultOf} from '../support/fault.ts';
import {answering, failingTown, filesAt, requests, restore} from '../support/town.ts';

describe('asking for a document', () => {
  const patience = AbortSignal.timeout;
  const clock = Date.now;

  afterEach(() => {
    AbortSignal.timeout = patience;
    Date.now = clock;
    restore();
  });

  it('asks once for an address, however many want the answer', async () => {
    const url = filesAt('eins', {'directory.json': directory});
    const answers = await Promise.all([load(url), load(url), load(url)]);
    await load(url);
    expect(answers[0]).to.deep.equal(JSON.parse(JSON.stringify(directory)));
    expect(answers[1]).to.equal(answers[0]);
    expect(requests().length).to.equal(1);
  });

  it('sends neither cookies nor the address of the page', async () => {
    await load(filesAt('still', {'directory.json': directory}));
    const [request] = requests();
    expect(request?.credentials).to.equal('omit');
    expect(request?.referrerPolicy).to.equal('no-referrer');
    expect([...(request?.headers.keys() ?? [])]).to.deep.equal([]);
  });

  it('forgets a failure, so that the next one asks again', async () => {
    const url = answering('wacklig', () => new Response('', {status: 503}));
    expect((await faultOf(load(url))).status).to.equal(503);
    filesAt('wacklig', {'directory.json': directory});
    expect(await load(url)).to.have.property('schema', '1.0');
    expect(requests().length).to.equal(2);
  });

  it('gives up after its patience, and can be asked again', async () => {
    const slow = new AbortController();
    AbortSignal.timeout = () => slow.signal;
    const hang = ({signal}: Request) =>
      new Promise<Response>((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)));
    const url = answering('langsam', hang);
    const fault = faultOf(load(url));
    slow.abort(new DOMException('too slow', 'TimeoutError'));
    expect(await fault).to.include({kind: 'timeout', url});
    AbortSignal.timeout = patience;
    filesAt('langsam', {'directory.json': directory});
    expect(await load(url)).to.have.property('schema', '1.0');
  });

  it('refuses more than 20 MB while it comes, and says what the limit is', async () => {
    let sent = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull: (stream) => {
        sent += 1_000_000;
        // 200 MB, were they read.
        if (sent > 200_000_000) stream.close();
        else stream.enqueue(new Uint8Array(1_000_000).fill(0x20));
      },
    });
    const url = answering('riesig', () => new Response(endless));
    const fault = await faultOf(load(url));
    expect(fault).to.include({kind: 'size', url});
    expect(fault.message).to.contain('20 MB');
    expect(sent).to.be.lessThan(30_000_000);
  });

  it('reads letters that come in two parts', async () => {
    const bytes = new TextEncoder().encode('{"name": "Müßiggang"}');
    const parts = new ReadableStream<Uint8Array>({
      start: (stream) => {
        for (const byte of bytes) stream.enqueue(new Uint8Array([byte]));
        stream.close();
      },
    });
    expect(await load(answering('stueckweise', () => new Response(parts)))).to.deep.equal({name: 'Müßiggang'});
  });

  it('asks anew after five minutes; what was good stands in for an answer that cannot be had', async () => {
    const url = filesAt('wechselhaft', {'directory.json': directory});
    const good = await load(url);
    expect(faultBehind(good)).to.equal(undefined);
    const before = Date.now();
    Date.now = () => before + 299_000;
    answering('wechselhaft', () => new Response('', {status: 503}));
    expect(await load(url)).to.equal(good);
    expect(faultBehind(good)).to.equal(undefined);
    Date.now = () => before + 301_000;
    expect(await load(url)).to.equal(good);
    expect(faultBehind(good)).to.include({kind: 'status', status: 503, url});
    filesAt('wechselhaft', {'directory.json': {...directory, schema: '1.9'}});
    const newer = await load(url);
    expect(newer).to.have.property('schema', '1.9');
    expect(faultBehind(newer)).to.equal(undefined);
    expect(requests().length).to.equal(3);
  });

  for (const status of [403, 404, 500, 503]) {
    it(`says that the server answered ${status}`, async () => {
      const url = new URL(failingTown(status), location.origin).href;
      const fault = await faultOf(load(url));
      expect(fault).to.include({kind: 'status', status, url});
      expect(fault.message).to.contain(String(status));
      expect(fault.toProblem()).to.include({type: 'urn:familienlotse:problem:status', status, instance: url});
    });
  }

  it('says that nobody is there', async () => {
    const url = answering('niemand', () => Promise.reject(new TypeError('Failed to fetch')));
    expect(await faultOf(load(url))).to.include({kind: 'network', url});
  });

  it('a town that the server does not know is a 404', async () => {
    const url = filesAt('fort', {});
    expect(await faultOf(load(url))).to.include({kind: 'status', status: 404, url});
  });

  for (const [what, text] of Object.entries({
    truncated: JSON.stringify(directory).slice(0, 400),
    'a page instead of a document': '<!doctype html><title>Wartung</title>',
    empty: '',
  })) {
    it(`says that JSON was expected: ${what}`, async () => {
      const url = filesAt('kaputt', {'directory.json': text});
      const fault = await faultOf(load(url));
      expect(fault).to.include({kind: 'json', url});
      expect(fault.cause).to.be.instanceOf(SyntaxError);
    });
  }
});
