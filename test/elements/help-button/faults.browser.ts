import {expect} from '@open-wc/testing';
import '../../../src/define/help-button.ts';
import {directory} from '../../../src/contract/examples/directory.ts';
import {onCallLine, talkLine} from '../../../src/contract/examples/help.ts';
import type {HelpLine} from '../../../src/contract/help.ts';
import {listen, stopListening} from '../../support/console.ts';
import {emulate} from '../../support/emulate.ts';
import {HelpButtonPage} from '../../support/help-button-page.ts';
import {shownText} from '../../support/shown.ts';
import {answering, restore, townAt} from '../../support/town.ts';
import {waitUntil} from '../../support/wait-until.ts';

const emergency = ['tel:112', 'tel:110'];
const now = '2026-11-24T10:00:00+01:00';

/** The page always shows a human who can be called: each fault, and who is shown in spite of it. */
describe('a help-button when something is wrong', () => {
  let said: readonly string[] = [];

  before(() => emulate({reducedMotion: 'reduce'}));

  after(() => emulate({}));

  beforeEach(() => {
    said = listen();
  });

  afterEach(() => {
    stopListening();
    restore();
  });

  const town = (name: string, lines: readonly HelpLine[], generated_at = directory.generated_at) =>
    townAt(`fehler-${name}`, {...directory, generated_at, help: {lines: [...lines]}});
  const opened = async (attributes: Record<string, string>) => {
    const page = await HelpButtonPage.open({now, ...attributes});
    await page.tap();
    return page;
  };

  it('offline: the editor’s number, the national ones, 112 and 110', async () => {
    const page = await opened({'data-api': answering('offline', () => Promise.reject(new TypeError('offline')))});
    expect(page.calls()[0]).to.equal('tel:+493023125099');
    expect(page.calls().slice(-2)).to.deep.equal(emergency);
    expect(said.join()).to.contain('not reached');
  });

  it('an answer that takes 30 seconds: all of that is there meanwhile, and the town’s line once it comes', async () => {
    let reply: (response: Response) => void = () => undefined;
    const api = answering('langsam', () => new Promise((resolve) => (reply = resolve)));
    const page = await HelpButtonPage.at({'data-api': api, now});
    await page.tap();
    expect(page.calls()[0]).to.equal('tel:+493023125099');
    expect(page.lines()).to.include('Elterntelefon');
    const settled = page.settled();
    reply(Response.json({...directory, help: {lines: [onCallLine]}}));
    await settled;
    expect(page.lines()[0]).to.equal('Rufbereitschaft der Stadt');
  });

  it('another schema: the same, and the console names the version', async () => {
    const page = await opened({'data-api': answering('fremd', () => Response.json({...directory, schema: '2.0'}))});
    expect(page.calls()[0]).to.equal('tel:+493023125099');
    expect(said.join()).to.contain('expected schema 1.x');
  });

  it('a clock that is a day slow: lines are shown, who answers now is not claimed', async () => {
    const api = town('uhr', [talkLine, onCallLine], '2026-11-25T09:00:00Z');
    const page = await opened({'data-api': api});
    expect(page.lines().slice(0, 2)).to.deep.equal(['Plaudertelefon', 'Rufbereitschaft der Stadt']);
    expect(shownText(page.line('Rufbereitschaft der Stadt'))).not.to.contain('antwortet');
    expect(page.calls()).to.include('tel:+493023125112');
  });

  for (const [night, before, after] of [
    ['spring', '2026-03-29T01:59:00+01:00', '2026-03-29T03:01:00+02:00'],
    ['autumn', '2026-10-25T02:59:00+02:00', '2026-10-25T02:01:00+01:00'],
  ] as const) {
    it(`the night in ${night} on which the clocks change: who is on call stays on call`, async () => {
      const api = town(night, [onCallLine], '2026-01-01T00:00:00Z');
      for (const instant of [before, after]) {
        const page = await opened({'data-api': api, now: instant});
        expect(shownText(page.line('Rufbereitschaft der Stadt'))).to.contain('antwortet jetzt');
        page.element.remove();
      }
    });
  }

  it('a device in another zone: the town’s hours are those of its own clocks', async () => {
    const nine: HelpLine = {
      ...onCallLine,
      hours: [{freq: 'DAILY', opens_at: '09:00', closes_at: '10:30'}],
    };
    // Twenty past four in the morning in New York.
    const page = await opened({'data-api': town('zone', [nine]), now: '2026-11-24T04:20:00-05:00'});
    expect(shownText(page.line('Rufbereitschaft der Stadt'))).to.contain('antwortet jetzt, bis 10:30 Uhr');
  });

  it('a line without hours: shown, and said so', async () => {
    const {hours: _hours, ...line} = onCallLine;
    const page = await opened({'data-api': town('ohne-zeiten', [line])});
    expect(shownText(page.line('Rufbereitschaft der Stadt'))).to.contain('Sprechzeiten nicht bekannt');
  });

  it('hours that cannot be read: the same, and one console line that names the line', async () => {
    const page = await opened({
      'data-api': town('zeiten', [{...onCallLine, hours: [{freq: 'DAILY', timezone: 'Europe/Atlantis'}]}]),
    });
    expect(shownText(page.line('Rufbereitschaft der Stadt'))).to.contain('Sprechzeiten nicht bekannt');
    expect(said.filter((line) => line.includes('"rufbereitschaft"')).length).to.equal(1);
  });

  it('a number with letters: that line is left out with a reason, the others stand', async () => {
    const page = await opened({
      'data-api': town('buchstaben', [{...talkLine, phones: [{number: '0800-HILFE'}]}, onCallLine]),
    });
    expect(page.lines()).to.include('Rufbereitschaft der Stadt').and.not.to.include('Plaudertelefon');
    expect(said.join()).to.contain('phones[0].number');
  });

  it('stores and sends nothing about the visit', async () => {
    const asked: string[] = [];
    const api = answering('still', (request) => {
      asked.push(`${request.method} ${new URL(request.url).search} ${request.credentials} ${request.referrerPolicy}`);
      return Response.json({...directory, help: {lines: [onCallLine]}});
    });
    const page = await opened({'data-api': api});
    expect(asked).to.deep.equal(['GET  omit no-referrer']);
    expect([localStorage.length, sessionStorage.length, document.cookie]).to.deep.equal([0, 0, '']);
    await waitUntil(() => page.dialog, 'still open');
  });
});
