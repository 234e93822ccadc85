import {expect} from '@open-wc/testing';
import '../../../src/define/help-button.ts';
import {directory} from '../../../src/contract/examples/directory.ts';
import {onCallLine, talkLine} from '../../../src/contract/examples/help.ts';
import type {HelpLine} from '../../../src/contract/help.ts';
import {emulate} from '../../support/emulate.ts';
import {HelpButtonPage} from '../../support/help-button-page.ts';
import {allByRole, byRole, shownText} from '../../support/shown.ts';
import {restore, townAt} from '../../support/town.ts';
import {waitUntil} from '../../support/wait-until.ts';

/** A Tuesday morning: the evening line sleeps, the on-call service answers. */
const now = '2026-11-24T10:00:00+01:00';

const violence: HelpLine = {...talkLine, id: 'frauen', name: 'Frauenberatung', situations: ['violence']};

describe('ways to a human in a help-button', () => {
  before(() => emulate({reducedMotion: 'reduce'}));

  after(() => emulate({}));

  afterEach(restore);

  let town = 0;
  const open = async (lines: readonly HelpLine[], attributes: Record<string, string> = {}) => {
    const api = townAt(`wege-${(town += 1)}`, {...directory, help: {lines: [...lines]}});
    const page = await HelpButtonPage.open({'data-api': api, now, ...attributes});
    await page.tap();
    return page;
  };
  const tap = async (page: HelpButtonPage, name: string) => {
    const before = shownText(page.element);
    byRole(page.element, 'disclosure', 'Worum geht es?').closest('details')?.setAttribute('open', '');
    byRole(page.element, 'button', name).click();
    await waitUntil(() => shownText(page.element) !== before, 'the lines change');
  };
  /** A call leads out of the browser; here it only has to be noticed. */
  const call = (page: HelpButtonPage, address: string) => {
    const link = allByRole(page.element, 'link').find((one) => one.getAttribute('href') === address);
    link?.addEventListener('click', (event) => event.preventDefault(), {once: true});
    link?.click();
  };

  it('a message, a relay service, a chat and a mail are ways beside the call', async () => {
    const page = await open([
      {
        ...talkLine,
        url: 'https://reden.musterstadt.example/',
        phones: [
          {number: '+493023125100'},
          {number: '+493023125102', type: 'sms'},
          {number: '+493023125103', type: 'relay'},
        ],
      },
    ]);
    const links = allByRole(page.line('Plaudertelefon'), 'link').map((link) => link.getAttribute('href'));
    expect(links).to.deep.equal([
      'tel:+493023125100',
      'sms:+493023125102',
      'tel:+493023125103',
      'https://chat.musterstadt.example/',
      'mailto:reden@musterstadt.example',
      'https://reden.musterstadt.example/',
    ]);
    await expect(page.element).to.be.accessible();
  });

  it('who cannot telephone sees the lines with another way, and the emergency app', async () => {
    const page = await open([talkLine, onCallLine]);
    await tap(page, 'Ich kann nicht telefonieren');
    expect(page.lines()).to.include('Plaudertelefon').and.not.to.include('Rufbereitschaft der Stadt');
    expect(byRole(page.element, 'link', 'Notruf-App „nora“').getAttribute('href')).to.match(/^https:/);
    expect(shownText(page.element)).to.contain('Fax an 112');
    expect(page.calls()).to.include('tel:112');
    await expect(page.element).to.be.accessible();
  });

  it('a situation puts the town’s lines for it first and shows the national ones for it', async () => {
    const page = await open([talkLine, onCallLine, violence]);
    await tap(page, 'Gewalt');
    expect(page.lines()).to.include('Hilfetelefon „Gewalt gegen Frauen“').and.not.to.include('Elterntelefon');
    expect(page.lines().indexOf('Frauenberatung')).to.be.below(page.lines().indexOf('Plaudertelefon'));
    await tap(page, 'Gewalt');
    expect(page.lines()).to.include('Elterntelefon');
  });

  it('begins with the situation that the page names', async () => {
    const page = await open([talkLine], {situation: 'poisoning'});
    expect(page.lines()).to.include('Giftnotruf').and.not.to.include('Elterntelefon');
    expect(byRole(page.element, 'button', 'Vergiftung').getAttribute('aria-pressed')).to.equal('true');
  });

  it('an unknown situation still leads to everybody’s lines and to 112', async () => {
    const page = await open([onCallLine], {situation: 'moon'});
    expect(page.lines()).to.include('Rufbereitschaft der Stadt');
    expect(page.calls().slice(-2)).to.deep.equal(['tel:112', 'tel:110']);
  });

  it('after a call offers another line that answers now', async () => {
    const page = await open([talkLine, onCallLine]);
    call(page, 'tel:+493023125112');
    await waitUntil(() => shownText(page.line('Rufbereitschaft der Stadt')).includes('Besetzt?'), 'the other line');
    const next = allByRole(page.line('Rufbereitschaft der Stadt'), 'link').at(-1);
    expect(next?.getAttribute('href')).to.match(/^tel:/).and.not.to.equal('tel:+493023125112');
    await expect(page.element).to.be.accessible();
  });

  it('a step whose lines all sleep shows one that answers', async () => {
    const sleeping: HelpLine = {...talkLine, id: 'schlaeft', name: 'Beratung', tier: 'advice'};
    const api = townAt('schritt-offen', {
      ...directory,
      help: {steps: [{id: 'a', kind: 'offers', name: 'Rat'}], lines: [sleeping]},
    });
    const page = await HelpButtonPage.open({'data-api': api, now});
    await page.tap();
    byRole(page.element, 'button', 'Schritt für Schritt: Rat').click();
    await waitUntil(() => page.lines().length === 2, 'the step shows');
    expect(page.lines()).to.deep.equal(['Elterntelefon', 'Beratung']);
  });

  it('a link to #help opens it, without an entry in the history', async () => {
    const api = townAt('haken', {...directory, help: {lines: [onCallLine]}});
    const page = await HelpButtonPage.open({'data-api': api, now});
    const link = document.createElement('a');
    link.href = '#help';
    link.textContent = 'Hilfe';
    page.element.before(link);
    const {length} = history;
    link.click();
    await waitUntil(() => page.dialog, 'the dialog opens');
    expect([history.length, location.hash]).to.deep.equal([length, '']);
  });

  it('discreet: neither button nor dialog tell what they are for', async () => {
    const page = await open([onCallLine], {discreet: ''});
    expect(page.dialogName()).to.equal('Telefonnummern');
    byRole(page.element, 'button', 'Schließen').click();
    await page.closed();
    expect(shownText(page.button)).to.match(/^Kontakt/);
  });

  it('leaves the page from the dialog, by its button and by Shift three times', async () => {
    const page = await open([onCallLine]);
    const gone: string[] = [];
    const away = () => ({
      page: document.implementation.createHTMLDocument(),
      online: true,
      replace: (to: string) => void gone.push(to),
      later: () => undefined,
    });
    page.element.wayOut = away();
    byRole(page.element, 'button', 'Seite verlassen').click();
    expect(gone).to.deep.equal(['https://www.dwd.de/']);
    page.element.exit = 'https://www.kino.example/';
    page.element.wayOut = away();
    for (let press = 0; press < 3; press += 1) {
      for (const kind of ['keydown', 'keyup']) {
        page.dialog?.dispatchEvent(new KeyboardEvent(kind, {key: 'Shift', bubbles: true}));
      }
    }
    expect(gone.at(-1)).to.equal('https://www.kino.example/');
  });
});
