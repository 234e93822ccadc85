import {expect} from '@open-wc/testing';
import {directory} from '../../src/contract/examples/directory.ts';
import {load} from '../../src/data/client.ts';
import {faultOf} from '../support/fault.ts';
import {answering, failingTown, filesAt, requests, restore} from '../support/town.ts';

describe('asking for a document', () => {
  const patience = AbortSignal.timeout;

  afterEach(() => {
    AbortSignal.timeout = patience;
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
