import {expect} from '@open-wc/testing';
import '../../../src/define/help-button.ts';
import {directory} from '../../../src/contract/examples/directory.ts';
import {help, onCallLine} from '../../../src/contract/examples/help.ts';
import {desk} from '../../../src/contract/examples/requests.ts';
import type {Desk} from '../../../src/contract/requests.ts';
import {newKeyPair, unseal} from '../../../src/domain/asking/sealing.ts';
import type {HelpButton} from '../../../src/elements/help-button/help-button.ts';
import {askingTown, type AskingTown} from '../../../stories/support/memory-requests.ts';
import {present as now} from '../../../stories/support/present.ts';
import {AskingPage} from '../../support/asking-page.ts';
import {listen, stopListening} from '../../support/console.ts';
import {emulate} from '../../support/emulate.ts';
import {HelpButtonPage} from '../../support/help-button-page.ts';
import {byRole, shownText} from '../../support/shown.ts';
import {restore} from '../../support/town.ts';
import {waitUntil} from '../../support/wait-until.ts';

const pair = await newKeyPair();
const keyed: Desk = {...desk, keys: [{recipient: pair.recipient}]};
const step = {id: 'termin', kind: 'appointment', name: 'Einen Termin bekommen'};

describe('an appointment in a help-button', () => {
  let said: readonly string[] = [];
  let name = 0;

  before(() => emulate({reducedMotion: 'reduce'}));

  after(() => emulate({}));

  beforeEach(() => {
    said = listen();
  });

  afterEach(() => {
    stopListening();
    restore();
  });

  /** The dialog at the step "appointment". */
  const open = async ({url}: {url: string}) => {
    const page = await HelpButtonPage.open({'data-api': url, now});
    await page.tap();
    await goToStep(page);
    return {page, asking: new AskingPage<HelpButton>(page.element)};
  };
  const goToStep = async ({element}: HelpButtonPage) => {
    byRole(element, 'button', /^Schritt für Schritt/).click();
    await waitUntil(() => shownText(element).includes('Alle Nummern'), 'the step is there');
  };
  const townOf = (one: Desk, api?: string): AskingTown =>
    askingTown(`hilfe-termin-${(name += 1)}`, {
      ...directory,
      help: {lines: help.lines, steps: [step]},
      requests: {...(api === undefined ? {} : {api}), desks: [one]},
    });

  it('is asked for in the dialog, from help to a number of one’s own; the human on call stays at the foot', async () => {
    const town = townOf(keyed, './');
    const {page, asking} = await open(town);
    await asking.choose('Einen Rückruf');
    await asking.press('Weiter');
    await asking.choose(/^14:30 Uhr/);
    expect(page.calls().slice(-3)).to.deep.equal([`tel:${onCallLine.phones?.[0]?.number}`, 'tel:112', 'tel:110']);
    await asking.press('Weiter');
    await asking.type('Telefonnummer', '030 23125 777');
    await asking.press('Weiter');
    await expect(page.element).to.be.accessible();
    await asking.press('Absenden');
    await asking.reads('frei gehalten');
    const {items} = await town.ledger.list(directory.source.ags, [desk.id], {limit: 10});
    const message: unknown = JSON.parse(await unseal(items[0]?.sealed ?? '', [pair.identity]));
    expect(message).to.include({kind: 'callback', phone: '030 23125 777', answer: 'call'});
    expect(said).to.deep.equal([]);
  });

  it('a closed dialog loses nothing that was typed', async () => {
    const {page, asking} = await open(townOf({...keyed, kinds: ['callback']}, './'));
    await waitUntil(
      () => asking.text.includes('Unter welcher Nummer') || asking.text.includes('Freie Zeiten'),
      'the form',
    );
    await asking.choose(/^14:30 Uhr/);
    await asking.press('Weiter');
    await asking.type('Telefonnummer', '030 23125 777');
    byRole(page.element, 'button', 'Schließen').click();
    await page.closed();
    // A dialog that is closed begins anew a task later.
    await waitUntil(() => !page.element.shadowRoot?.querySelector('#stage'), 'it begins anew');
    await page.tap();
    await goToStep(page);
    expect(asking.field('Telefonnummer').value).to.equal('030 23125 777');
  });

  it('is a telephone number where the town takes no requests', async () => {
    const {page, asking} = await open(townOf(keyed));
    expect(asking.element.shadowRoot?.querySelector('.asking')).to.equal(null);
    expect(page.calls().length).to.be.greaterThan(2);
  });
});
