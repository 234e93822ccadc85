import {expect} from '@open-wc/testing';
import {
  formerKey,
  keyFile,
  MemoryOffice,
  officeDesk,
  officeKey,
  officeToken,
  strangerKey,
} from '../../stories/support/memory-office.ts';
import {townAt} from '../../stories/support/memory-town.ts';
import '../../src/define/request-inbox.ts';
import {directory} from '../../src/contract/examples/directory.ts';
import {requests} from '../../src/contract/examples/requests.ts';
import {listen, stopListening} from '../support/console.ts';
import {fallback} from '../support/mount.ts';
import {RequestInboxPage} from '../support/request-inbox-page.ts';
import {byRole} from '../support/shown.ts';
import {restore} from '../support/town.ts';
import {waitUntil} from '../support/wait-until.ts';

const slot = 'sozialer-dienst~sprechzeit~20261201T080000Z';

const anna = {
  message: {
    kind: 'appointment',
    slot_id: slot,
    name: 'Familie Beispiel',
    message: 'Unser Sohn schläft nicht.\nWir auch nicht.',
    answer: 'mail',
    email: 'beispiel@familie.example',
    phone: '030 23125-777',
    language: 'ar',
  },
} as const;

describe('request-inbox', () => {
  let said: readonly string[] = [];

  beforeEach(() => {
    said = listen();
  });

  afterEach(() => {
    stopListening();
    restore();
  });

  it('says that a town takes no requests, beside the editor’s own number', async () => {
    const page = await RequestInboxPage.open(townAt('no-api', {...directory, requests: {desks: [...requests.desks]}}));
    expect(page.text).to.contain('keine Anfragen über das Internet').and.to.contain(fallback);
  });

  it('lets somebody in with token and key, and shows what families wrote, as text', async () => {
    const office = await MemoryOffice.open('in');
    await office.send(anna);
    await office.send({message: {name: '<img src=x onerror=alert(1)>', message: 'hallo'}});
    const page = await RequestInboxPage.signedIn(office);
    expect(page.rows()).to.have.length(2);
    expect(page.rows().join()).to.contain('<img src=x');
    expect(page.focused).to.equal('Posteingang');
    const letter = await page.unfold('Familie Beispiel');
    expect(letter.textContent).to.contain('Unser Sohn schläft nicht.').and.to.contain('Arabisch');
    expect(byRole(letter, 'link', 'E-Mail schreiben').getAttribute('href')).to.match(
      /^mailto:beispiel@familie\.example\?subject=Ihre%20Anfrage%20[0-9A-Z]{4}-[0-9A-Z]{4}$/,
    );
    expect(byRole(letter, 'link', 'Anrufen').getAttribute('href')).to.equal('tel:03023125777');
    expect(letter.querySelector('[part="difference"]')).to.equal(null);
    await expect(page.element).to.be.accessible();
    expect(said).to.deep.equal([]);
  });

  it('refuses a wrong token and a file without a key, in words beside the fields', async () => {
    const office = await MemoryOffice.open('refused');
    const page = await RequestInboxPage.open(office.url);
    await page.signIn('fl_t9_wrong-wrong-wrong', [keyFile(officeKey)]);
    expect(page.told).to.contain('Dieser Zugang gilt nicht');
    expect(page.focused).to.equal('Zugang');
    await page.element.signIn('kein Zugang, ein Satz', []);
    expect(page.told).to.contain('Dieser Zugang gilt nicht');
    await page.element.signIn(officeToken, [new File(['# public key: age1\nhallo'], 'urlaub.txt')]);
    expect(page.told).to.contain('„urlaub.txt“ ist kein Schlüssel');
    await expect(page.element).to.be.accessible();
  });

  it('tells a key with a typing mistake from a key', async () => {
    const office = await MemoryOffice.open('typo');
    const page = await RequestInboxPage.open(office.url);
    await page.element.signIn(officeToken, [keyFile({identity: officeKey.identity.replace('NS0', 'NS9')})]);
    expect(page.told).to.contain('ist kein Schlüssel');
  });

  it('lists what no key opens as far as it can be read, and opens it with another key', async () => {
    const office = await MemoryOffice.open('rotation');
    await office.send({message: {name: 'Familie Früher'}, at: '2026-11-10T10:00:00+01:00'});
    await office.send({message: {name: 'Familie Heute'}});
    const page = await RequestInboxPage.signedIn(office);
    expect(page.text).to.contain('anderer Schlüssel nötig').and.to.contain('Familie Heute');
    expect(page.text).not.to.contain('Familie Früher');
    expect(await page.unfold('anderer Schlüssel nötig').then((letter) => letter.textContent)).to.contain('Rückruf');
    page.chooseFiles('Weitere Schlüssel hinzufügen', [keyFile(formerKey, strangerKey)]);
    await waitUntil(() => page.text.includes('Familie Früher'), 'the former key opens it');
    expect(page.text).not.to.contain('anderer Schlüssel nötig');
    expect(page.text).to.contain('Sozialer Dienst, früher');
  });

  it('says so when a key fits nothing', async () => {
    const office = await MemoryOffice.open('stranger');
    await office.send();
    const page = await RequestInboxPage.signedIn(office, [keyFile(strangerKey)]);
    await waitUntil(() => page.told.includes('Keiner Ihrer Schlüssel öffnet eine'), 'it is said');
    expect(page.rows()[0]).to.contain('anderer Schlüssel nötig');
  });

  it('shows kinds, slots and states without any key', async () => {
    const office = await MemoryOffice.open('no-key');
    await office.send(anna);
    const page = await RequestInboxPage.signedIn(office, []);
    expect(page.rows()[0]).to.contain('Termin').and.to.contain('neu').and.not.to.contain('Beispiel');
  });

  it('says what differs from the sealed letter', async () => {
    const office = await MemoryOffice.open('differs');
    await office.send({
      message: {kind: 'callback', desk_id: 'anderswo', slot_id: slot, name: 'Familie Anders'},
      beside: {kind: 'appointment', desk_id: officeDesk.id, slot_id: slot.replace('080000', '090000')},
    });
    const page = await RequestInboxPage.signedIn(office);
    const letter = await page.unfold('Familie Anders');
    const differences = letter.querySelector('[part="difference"]')?.textContent ?? '';
    expect(differences).to.contain('ein anderes Anliegen: Rückruf');
    expect(differences).to.contain('andere Stelle gerichtet: anderswo');
    expect(differences).to.contain('einen anderen Termin gewählt: Di., 1. Dez.');
  });

  it('shows content of another form as damaged, and goes on', async () => {
    const office = await MemoryOffice.open('broken');
    await office.send({message: {name: 'x'.repeat(300)}});
    await office.send({message: {name: 'Familie Ganz'}});
    const page = await RequestInboxPage.signedIn(office);
    expect(page.text).to.contain('nicht zu lesen').and.to.contain('Familie Ganz');
    expect(said).to.deep.equal([]);
  });

  it('finds words in what is decrypted, and filters by state and kind', async () => {
    const office = await MemoryOffice.open('filters');
    await office.send(anna);
    await office.send({message: {name: 'Zoë', message: 'Bitte rückrufen'}});
    await office.send({message: {kind: 'welcome_visit', name: 'Familie Neu', reason: 'birth'}});
    const page = await RequestInboxPage.signedIn(office);
    await page.type('Suchen', 'sohn SCHLAFT');
    expect(page.rows()).to.have.length(1);
    await page.type('Suchen', 'zoe');
    expect(page.rows()[0]).to.contain('Zoë');
    await page.type('Suchen', '');
    await page.choose('Anliegen', 'Willkommensbesuch');
    expect(page.rows()).to.have.length(1);
    expect(page.text).to.contain('1 von 3 Anfragen');
    page.press('Alles zeigen');
    await page.element.updateComplete;
    await page.choose('Stelle', 'Sozialer Dienst');
    expect(page.rows()).to.have.length(2);
    await page.choose('Reihenfolge', 'nächster Termin zuerst');
    expect(page.rows()[0]).to.contain('Familie Beispiel');
    await page.choose('Stand', 'noch offen');
    expect(page.rows()).to.have.length(2);
  });

  it('says how long a request is kept', async () => {
    const office = await MemoryOffice.open('kept');
    await office.send({at: '2026-11-14T10:00:00+01:00'});
    const page = await RequestInboxPage.signedIn(office, []);
    expect(page.rows()[0]).to.contain('in 80 Tagen');
  });

  it('forgets everything when somebody signs out, and when nobody uses it for a while', async () => {
    const office = await MemoryOffice.open('out');
    await office.send(anna);
    const page = await RequestInboxPage.signedIn(office);
    page.press('Abmelden');
    await waitUntil(() => page.text.includes('Sie sind abgemeldet'), 'signed out');
    expect(page.text).not.to.contain('Familie Beispiel');
    expect(page.field('Zugang').value).to.equal('');
    await page.signIn(officeToken, [keyFile(officeKey)]);
    await page.opened();
    expect(page.text).to.contain('Familie Beispiel');
    page.element.idleMinutes = 0.0001;
    await waitUntil(() => page.text.includes('länger nicht benutzt'), 'signed out for want of use');
    expect(page.text).not.to.contain('Familie Beispiel');
    await expect(page.element).to.be.accessible();
  });

  it('forgets everything when the page is left', async () => {
    const office = await MemoryOffice.open('left');
    await office.send(anna);
    const page = await RequestInboxPage.signedIn(office);
    window.dispatchEvent(new Event('pagehide'));
    await page.element.updateComplete;
    expect(page.text).to.contain('Zugang').and.not.to.contain('Beispiel');
  });
});
