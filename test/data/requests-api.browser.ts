import {expect} from '@open-wc/testing';
import {newRequest, requestStatus} from '../../src/contract/examples/request.ts';
import {proofOf} from '../../src/data/proof.ts';
import {Refusal} from '../../src/data/refusal.ts';
import {RequestsApi} from '../../src/data/requests-api.ts';
import {faultOf} from '../support/fault.ts';
import {answering, requests, restore} from '../support/town.ts';

const json = (body: unknown, status = 200) => new Response(JSON.stringify(body), {status});

describe('the client of the requests API', () => {
  const patience = AbortSignal.timeout;

  afterEach(() => {
    AbortSignal.timeout = patience;
    restore();
  });

  const apiOf = (name: string, reply: (request: Request) => Response | Promise<Response>) =>
    new RequestsApi(new URL('./', answering(name, reply)).href, 'en');

  it('sends neither cookies nor the address of the page; the code stands in the body', async () => {
    const api = apiOf('status', () => json(requestStatus));
    await api.status('4TRZ80KM', 'K7QF2M9DXW3A');
    const [request] = requests();
    expect(request?.url).to.match(/\/requests\/4TRZ80KM\/status$/);
    expect(request?.credentials).to.equal('omit');
    expect(request?.referrerPolicy).to.equal('no-referrer');
    expect(request?.headers.get('accept-language')).to.equal('en');
    expect(await request?.json()).to.deep.equal({code: 'K7QF2M9DXW3A'});
  });

  it('a refusal carries what the server says, with the slots that are free', async () => {
    const slots = [requestStatus.slot];
    const problem = {
      type: 'urn:familienlotse:problem:slot-taken',
      title: 'This appointment has just been taken.',
      slots,
    };
    const fault = await faultOf(apiOf('vergeben', () => json(problem, 409)).create('k', newRequest));
    expect(fault).to.be.instanceOf(Refusal);
    expect(fault).to.include({kind: 'status', status: 409, code: 'slot-taken'});
    expect((fault as Refusal).problem.slots).to.deep.equal(slots);
  });

  it('a gateway’s page is a refusal too', async () => {
    const fault = await faultOf(apiOf('gateway', () => new Response('<h1>Bad Gateway</h1>', {status: 502})).slots('x'));
    expect(fault).to.include({kind: 'status', status: 502, code: 'blank'});
  });

  it('an answer that is no JSON, of another shape or of another major version is told apart', async () => {
    expect(await faultOf(apiOf('html', () => new Response('<p>')).status('a', 'b'))).to.include({kind: 'json'});
    expect(await faultOf(apiOf('form', () => json({reference: '1'})).status('a', 'b'))).to.include({kind: 'schema'});
    const newer = {schema: '2.0', generated_at: '2026-11-24T10:00:00Z', items: []};
    expect(await faultOf(apiOf('neuer', () => json(newer)).slots('x'))).to.include({kind: 'version'});
  });

  it('a network that is gone, and an answer that does not come', async () => {
    const gone = apiOf('weg', () => Promise.reject(new TypeError('gone')));
    expect(await faultOf(gone.status('a', 'b'))).to.include({kind: 'network'});
    const slow = new AbortController();
    AbortSignal.timeout = () => slow.signal;
    const hang = ({signal}: Request) =>
      new Promise<Response>((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)));
    const fault = faultOf(apiOf('langsam', hang).status('a', 'b'));
    slow.abort(new DOMException('too slow', 'TimeoutError'));
    expect(await fault).to.include({kind: 'timeout'});
  });

  it('leaves a broken slot out, and those of other desks', async () => {
    const {slot} = requestStatus;
    const items = [slot, {...slot, start: 'morgen'}, {...slot, desk_id: 'anderswo'}];
    const api = apiOf('zeiten', () => json({schema: '1.0', generated_at: '2026-11-24T10:00:00Z', items}));
    expect(await api.slots(slot?.desk_id ?? '')).to.deep.equal([slot]);
  });

  it('needs no proof where the server wants none, and does none of another kind', async () => {
    expect(await apiOf('ohne', () => json({type: 'about:blank', title: 'no'}, 404)).challenge()).to.equal(undefined);
    const parameters = {algorithm: 'ARGON2ID', nonce: '00', salt: '00', cost: 1, keyPrefix: '00'};
    expect(await faultOf(proofOf({parameters, signature: ''}, 'x'))).to.include({kind: 'schema'});
  });
});
