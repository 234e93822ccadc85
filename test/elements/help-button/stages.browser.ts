import {expect} from '@open-wc/testing';
import '../../../src/define/help-button.ts';
import {directory} from '../../../src/contract/examples/directory.ts';
import {help, onCallLine, steps} from '../../../src/contract/examples/help.ts';
import {emulate} from '../../support/emulate.ts';
import {HelpButtonPage} from '../../support/help-button-page.ts';
import {allByRole, byRole, shownText} from '../../support/shown.ts';
import {restore, townAt} from '../../support/town.ts';
import {waitUntil} from '../../support/wait-until.ts';

const now = '2026-11-24T10:00:00+01:00';
const onCall = `tel:${onCallLine.phones?.[0]?.number}`;

describe('the staged menu of a help-button', () => {
  before(() => emulate({reducedMotion: 'reduce'}));

  after(() => emulate({}));

  afterEach(restore);

  const open = async () => {
    const page = await HelpButtonPage.open({'data-api': townAt('stufen', {...directory, help}), now});
    await page.tap();
    return page;
  };
  const choose = async (page: HelpButtonPage, name: RegExp) => {
    const before = shownText(page.element);
    const found = allByRole(page.element, 'button').find((button) => name.test(shownText(button)));
    if (!found) throw new Error(`no button ${name}`);
    found.click();
    await waitUntil(() => shownText(page.element) !== before, 'the step changes');
  };
  const heading = (page: HelpButtonPage) => shownText(page.focused as HTMLElement);

  it('leads from a breath to somebody to talk to, by the parent’s own choice', async () => {
    const page = await open();
    await choose(page, /^Schritt für Schritt: Einmal durchatmen$/);
    expect(heading(page)).to.equal('Einmal durchatmen');
    await choose(page, /^Weiter: Geht es etwas besser\?$/);
    expect(heading(page)).to.equal('Geht es etwas besser?');
    await choose(page, /^Nein, noch nicht$/);
    expect(heading(page)).to.equal('Mit jemandem reden');
    expect(page.lines()).to.include('Plaudertelefon').and.to.include('Elterntelefon');
    await choose(page, /^Zurück$/);
    expect(heading(page)).to.equal('Geht es etwas besser?');
  });

  it('leads to the offers when it is better', async () => {
    const page = await open();
    await choose(page, /^Schritt für Schritt/);
    await choose(page, /^Weiter/);
    await choose(page, /^Ja, etwas besser$/);
    expect(heading(page)).to.equal('Angebote in der Nähe');
  });

  it('has the human on call, 112 and 110 on every step, and is accessible there', async () => {
    const page = await open();
    expect(page.calls().slice(-3)).to.deep.equal([onCall, 'tel:112', 'tel:110']);
    await choose(page, /^Schritt für Schritt/);
    for (const step of steps) {
      expect(page.calls().slice(-3), step.id).to.deep.equal([onCall, 'tel:112', 'tel:110']);
      await expect(page.element).to.be.accessible();
      if (step !== steps.at(-1)) await choose(page, /^(Weiter: |Nein, noch nicht)/);
    }
    expect(heading(page)).to.equal('Jetzt sofort Hilfe');
  });

  it('goes back to all numbers, and begins anew when it was closed', async () => {
    const page = await open();
    await choose(page, /^Schritt für Schritt/);
    await choose(page, /^Alle Nummern$/);
    expect(heading(page)).to.equal('Hier ist jemand für Sie da');
    expect(page.lines()).to.include('Plaudertelefon');
    await choose(page, /^Schritt für Schritt/);
    byRole(page.element, 'button', 'Schließen').click();
    await page.closed();
    await page.tap();
    expect(heading(page)).to.equal('Hier ist jemand für Sie da');
  });

  it('is not there where a town has no steps', async () => {
    const page = await HelpButtonPage.open({
      'data-api': townAt('ohne-stufen', {...directory, help: {lines: [onCallLine]}}),
      now,
    });
    await page.tap();
    expect(shownText(page.element)).not.to.contain('Schritt für Schritt');
  });
});
