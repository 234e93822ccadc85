import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import '../../src/define/help-button.ts';
import {directory} from '../../src/contract/examples/directory.ts';
import {onCallLine, talkLine} from '../../src/contract/examples/help.ts';
import type {HelpLine} from '../../src/contract/help.ts';
import {listen, stopListening} from '../support/console.ts';
import {emulate} from '../support/emulate.ts';
import {HelpButtonPage} from '../support/help-button-page.ts';
import {fallback} from '../support/mount.ts';
import {byRole, shownText} from '../support/shown.ts';
import {failingTown, pendingTown, restore, townAt} from '../support/town.ts';
import {waitUntil} from '../support/wait-until.ts';

/** A Tuesday morning: the evening line sleeps, the on-call service answers. */
const now = '2026-11-24T10:00:00+01:00';

/** The numbers that stand at the foot in any case. */
const emergency = ['tel:112', 'tel:110'];

describe('help-button', () => {
  let said: readonly string[] = [];
  const unexpected: string[] = [];
  const withLines = (name: string, lines: readonly HelpLine[]) =>
    townAt(`hilfe-${name}`, {...directory, help: {lines: [...lines]}});
  const open = (lines: readonly HelpLine[] = [talkLine, onCallLine], attributes: Record<string, string> = {}) =>
    HelpButtonPage.open({'data-api': withLines(lines.map(({id}) => id).join('-'), lines), now, ...attributes});

  // A dialog that is still fading in has no contrast to measure.
  before(() => emulate({reducedMotion: 'reduce'}));

  after(() => emulate({}));

  beforeEach(() => {
    said = listen();
  });

  afterEach(() => {
    unexpected.push(...said);
    stopListening();
    restore();
  });

  it('is one button; what the editor wrote has made room for it', async () => {
    const page = await open();
    expect(shownText(page.button)).to.equal('Ich brauche Hilfe antwortet jetzt');
    expect(page.text).to.equal('Ich brauche Hilfe antwortet jetzt');
    expect(page.dialog).to.equal(undefined);
    await expect(page.element).to.be.accessible();
  });

  it('says what the page’s editor wants it to say', async () => {
    const page = await open([onCallLine], {label: 'Nicht mehr weiter wissen?'});
    expect(shownText(page.button)).to.match(/^Nicht mehr weiter wissen\? /);
  });

  it('two keys lead to a human: Enter on the button, then a number that can be called', async () => {
    const page = await open();
    page.button.focus();
    await sendKeys({press: 'Enter'});
    await waitUntil(() => page.dialog, 'the dialog opens');
    let steps = 0;
    while (!page.focused?.getAttribute('href')?.startsWith('tel:')) {
      expect((steps += 1), 'steps to the first number').to.be.below(4);
      await sendKeys({press: 'Tab'});
    }
    expect(page.focused?.getAttribute('href')).to.equal('tel:+493023125112');
  });

  it('the dialog is modal, has a name, and begins with it', async () => {
    const page = await open();
    const dialog = await page.tap();
    expect(page.dialogName()).to.equal('Hier ist jemand für Sie da');
    expect(dialog.matches(':modal')).to.equal(true);
    expect(page.focused && shownText(page.focused)).to.equal('Hier ist jemand für Sie da');
    await expect(page.element).to.be.accessible();
  });

  it('Esc closes it, the focus is back on the button, and it opens again', async () => {
    const page = await open();
    page.button.focus();
    await sendKeys({press: 'Enter'});
    await waitUntil(() => page.dialog, 'the dialog opens');
    await sendKeys({press: 'Escape'});
    await page.closed();
    await waitUntil(() => page.focused === page.button, 'the focus is back');
    await page.tap();
    byRole(page.element, 'button', 'Schließen').click();
    await page.closed();
    await waitUntil(() => page.focused === page.button, 'the focus is back');
  });

  it('a tap beside the dialog closes it, a tap in it does not', async () => {
    const page = await open();
    const dialog = await page.tap();
    byRole(dialog, 'heading', 'Hier ist jemand für Sie da').click();
    expect(page.dialog).to.equal(dialog);
    dialog.click();
    await page.closed();
  });

  it('leaves no trace in history, address, cookies or storage', async () => {
    const {length} = history;
    const {href} = location;
    const page = await open();
    await page.tap();
    byRole(page.element, 'button', 'Schließen').click();
    await page.closed();
    expect(history.length).to.equal(length);
    expect(location.href).to.equal(href);
    expect(document.cookie).to.equal('');
    expect([localStorage.length, sessionStorage.length]).to.deep.equal([0, 0]);
  });

  it('while the server is silent, the editor’s number stands and the dialog has the national ones', async () => {
    const page = await HelpButtonPage.at({'data-api': pendingTown(), now});
    await waitUntil(() => page.text === `Ich brauche Hilfe ${fallback}`, 'button and number');
    await page.tap();
    expect(page.calls()[0]).to.equal('tel:+493023125099');
    expect(page.calls()).to.include('tel:+498001110550');
    expect(page.calls().slice(-2)).to.deep.equal(emergency);
    await expect(page.element).to.be.accessible();
  });

  it('when the town’s data cannot be had, the editor’s number stands, in the page and in the dialog', async () => {
    const page = await HelpButtonPage.open({'data-api': failingTown(500), now});
    expect(page.text).to.equal(`Ich brauche Hilfe ${fallback}`);
    await page.tap();
    expect(page.calls()[0]).to.equal('tel:+493023125099');
    expect(page.lines()).to.include('TelefonSeelsorge');
    byRole(page.element, 'button', 'Schließen').click();
    await page.closed();
    await waitUntil(() => page.text === `Ich brauche Hilfe ${fallback}`, 'button and number');
    expect(said.length, said.join('\n')).to.equal(1);
    expect(said[0]).to.match(/^error: <help-button> .*500/);
    said = [];
  });

  it('a town without lines of its own has the editor’s number in the dialog', async () => {
    const page = await open([]);
    await page.tap();
    expect(page.calls()[0]).to.equal('tel:+493023125099');
    expect(page.calls().slice(-2)).to.deep.equal(emergency);
  });

  it('the data may come while the dialog is open', async () => {
    const page = await HelpButtonPage.at({'data-api': pendingTown(), now});
    await page.tap();
    const loaded = page.settled();
    page.element.setAttribute('data-api', withLines('spaeter', [onCallLine]));
    await loaded;
    expect(page.dialog?.matches(':modal')).to.equal(true);
    expect(page.lines()[0]).to.equal('Rufbereitschaft der Stadt');
  });

  for (const [lang, button, title] of [
    ['en', 'I need help answers now', undefined],
    ['ar', undefined, undefined],
    ['de-simple', 'Ich brauche Hilfe Jetzt geht jemand ans Telefon', 'Hier hilft Ihnen ein Mensch'],
  ] as const) {
    it(`speaks ${lang}`, async () => {
      document.documentElement.lang = lang;
      const page = await open();
      await page.tap();
      if (button) expect(shownText(page.button)).to.equal(button);
      if (title) expect(page.dialogName()).to.equal(title);
      if (lang !== 'de-simple') expect(page.dialogName()).not.to.equal('Hier ist jemand für Sie da');
      expect(page.calls().slice(-2)).to.deep.equal(emergency);
      await expect(page.element).to.be.accessible();
      document.documentElement.lang = 'de';
    });
  }

  it('in all of this has said nothing on the console that was not asked for', () => {
    expect(unexpected).to.deep.equal([]);
  });
});
