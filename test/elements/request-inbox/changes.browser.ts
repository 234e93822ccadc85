import {expect} from '@open-wc/testing';
import {directory} from '../../../src/contract/examples/directory.ts';
import '../../../src/define/request-inbox.ts';
import {unseal} from '../../../src/domain/asking/sealing.ts';
import {MemoryOffice, officeKey, officeToken, keyFile} from '../../../stories/support/memory-office.ts';
import {downloadOf} from '../../support/download.ts';
import {RequestInboxPage} from '../../support/request-inbox-page.ts';
import {byRole} from '../../support/shown.ts';
import {requests, restore, townAt} from '../../support/town.ts';
import {waitUntil} from '../../support/wait-until.ts';

const slot = 'sozialer-dienst~sprechzeit~20261201T080000Z';
const ags = directory.source.ags;

describe('request-inbox: what an office does', () => {
  let office: MemoryOffice;
  let page: RequestInboxPage;
  let reference = '';
  let names = 0;

  beforeEach(async () => {
    // Watches what is asked.
    townAt('beside', directory);
    office = await MemoryOffice.open(`changes-${(names += 1)}`);
    const message = {kind: 'appointment', slot_id: slot, name: 'Familie Beispiel', message: 'Hallo'} as const;
    ({reference} = await office.send({message}));
    page = await RequestInboxPage.signedIn(office);
  });

  afterEach(() => restore());

  const entry = () => office.ledger.find(ags, reference);

  it('marks a request from its row, and keeps the focus there', async () => {
    const next = [...page.root.querySelectorAll<HTMLElement>('tr[part="request"] td button')][0];
    next?.focus();
    next?.click();
    await waitUntil(() => page.told.includes('Gespeichert'), 'it is saved');
    expect((await entry())?.state).to.equal('seen');
    expect(page.rows()[0]).to.contain('gesehen');
    expect(page.focused).to.contain('Bestätigen: ');
  });

  it('goes on at the row when the button for the next step is gone', async () => {
    await office.colleague(reference, {state: 'confirmed'});
    await page.element.refresh();
    const done = page.root.querySelector<HTMLElement>('tr[part="request"] td button');
    done?.focus();
    done?.click();
    await waitUntil(() => page.focused.includes('Familie Beispiel'), 'the focus is on the row');
    expect((await entry())?.state).to.equal('done');
  });

  it('seals a note to the keys of the desk before it is sent', async () => {
    await page.unfold('Familie Beispiel');
    await page.type('Notiz der Stelle', 'Rückruf am Montag, Mutter heißt Lina');
    page.press('Notiz speichern');
    await waitUntil(() => page.told.includes('Gespeichert'), 'it is saved');
    expect(page.root.activeElement).to.equal(page.labelled('Notiz der Stelle'));
    const note = (await entry())?.note ?? '';
    expect(await unseal(note, [officeKey.identity])).to.equal('Rückruf am Montag, Mutter heißt Lina');
    expect(office.kept()).to.contain(reference);
    expect(office.kept()).not.to.contain('Lina');
    const sent = await Promise.all(
      requests().map((request) =>
        request
          .clone()
          .text()
          .catch(() => ''),
      ),
    );
    expect(sent.join() + requests().map(({url}) => url)).not.to.contain('Lina');
    expect(page.rows()[0]).not.to.contain('Notiz');
  });

  it('shows what somebody else did meanwhile, and keeps what was typed', async () => {
    await page.unfold('Familie Beispiel');
    await page.type('Notiz der Stelle', 'Meine Notiz');
    await office.colleague(reference, {state: 'confirmed', note: 'Ihre Notiz'});
    page.press('Notiz speichern');
    await waitUntil(() => page.text.includes('Jemand anderes'), 'the conflict is shown');
    expect(page.told).to.contain('Der Stand ist jetzt: bestätigt').and.to.contain('Die Notiz ist jetzt: Ihre Notiz');
    expect(page.labelled('Notiz der Stelle')).to.have.property('value', 'Meine Notiz');
    await expect(page.element).to.be.accessible();
    page.press('Notiz speichern');
    await waitUntil(() => page.told.includes('Gespeichert'), 'the second try is saved');
    expect(page.text).not.to.contain('Jemand anderes');
    expect(await unseal((await entry())?.note ?? '', [officeKey.identity])).to.equal('Meine Notiz');
    expect((await entry())?.state).to.equal('confirmed');
  });

  it('gives another appointment, and offers those that are free when it was taken', async () => {
    const letter = await page.unfold('Familie Beispiel');
    byRole(letter, 'disclosure', 'Termin verlegen').click();
    await waitUntil(() => page.labelled('Freie Termine'), 'the free appointments are there');
    await page.choose('Freie Termine', /10:00/);
    const first = page.labelled('Freie Termine');
    const chosen = first instanceof HTMLSelectElement ? first.value : '';
    await office.send({message: {kind: 'appointment', slot_id: chosen, name: 'Familie Schneller'}});
    page.press('Diesen Termin vergeben');
    await waitUntil(() => page.told.includes('gerade vergeben worden'), 'it is said that it is taken');
    await waitUntil(() => !page.root.querySelector(`option[value="${chosen}"]`), 'it is offered no more');
    await page.choose('Freie Termine', / 9:00/);
    page.press('Diesen Termin vergeben');
    await waitUntil(() => page.told.includes('Gespeichert'), 'it is saved');
    expect((await entry())?.booking?.slotId).not.to.equal(slot);
    expect(page.text).to.contain('hatte einen anderen Termin gewählt: Di., 1. Dez.');
  });

  it('deletes for good after asking', async () => {
    const letter = await page.unfold('Familie Beispiel');
    page.press('Löschen', letter);
    const dialog = byRole(letter, 'dialog');
    expect(dialog.textContent).to.contain('endgültig löschen?');
    page.press('Behalten', dialog);
    expect(await entry()).not.to.equal(undefined);
    page.press('Löschen', letter);
    page.press('Endgültig löschen', byRole(letter, 'dialog'));
    await waitUntil(() => page.told.includes('gelöscht'), 'it is said');
    expect(await entry()).to.equal(undefined);
    expect(page.rows()).to.have.length(0);
    expect(page.focused).to.equal('Posteingang');
  });

  it('hands out one request as a file whose name tells nothing', async () => {
    const letter = await page.unfold('Familie Beispiel');
    const text = await downloadOf(() => page.press('Als Text speichern', letter));
    expect(text.name).to.equal(`${reference}.txt`);
    expect(text.text).to.contain('Name: Familie Beispiel').and.to.contain('Nachricht: Hallo');
    const json = await downloadOf(() => page.press('Als JSON speichern', letter));
    expect(JSON.parse(json.text)).to.have.nested.property('message.name', 'Familie Beispiel');
    expect(json.text).not.to.contain('AGE');
  });

  it('says what came in while somebody looks, and what another did', async () => {
    await office.send({message: {name: 'Familie Neu'}});
    await office.send({message: {name: 'Familie Neuer'}});
    await office.colleague(reference, {state: 'declined'});
    document.dispatchEvent(new Event('visibilitychange'));
    await waitUntil(() => page.told.includes('2 neue Anfragen'), 'the live region says so');
    await page.opened();
    expect(page.rows()).to.have.length(3);
    expect(page.text).to.contain('abgelehnt');
  });

  it('takes a request that was deleted meanwhile out of the list', async () => {
    await page.unfold('Familie Beispiel');
    await office.ledger.remove(ags, ['sozialer-dienst'], reference);
    page.press('Bestätigen', page.root.querySelector('[part="letter"]') ?? page.root);
    await waitUntil(() => page.told.includes('gibt es nicht mehr'), 'it is said');
    expect(page.rows()).to.have.length(0);
  });

  it('needs a new appointment before a declined request is open again, when its own was given away', async () => {
    await office.colleague(reference, {state: 'declined'});
    // Its time is free at once, and somebody else takes it.
    await office.send({message: {kind: 'appointment', slot_id: slot, name: 'Familie Nachbar'}});
    await page.element.refresh();
    const letter = await page.unfold('Familie Beispiel');
    page.press('Bestätigen', letter);
    await waitUntil(() => page.told.includes('Vergeben Sie zuerst einen neuen'), 'it is said');
    byRole(letter, 'disclosure', 'Termin verlegen').click();
    await waitUntil(() => page.labelled('Freie Termine'), 'the free appointments are there');
    await page.choose('Freie Termine', /10:00/);
    page.press('Diesen Termin vergeben');
    await waitUntil(() => page.told.includes('Gespeichert'), 'it is saved');
    expect((await entry())?.state).to.equal('confirmed');
  });

  it('loses nothing while the server is away, and goes on when it is back', async () => {
    await page.unfold('Familie Beispiel');
    await page.type('Notiz der Stelle', 'Bleibt stehen');
    office.ledger.fail(true);
    page.press('Notiz speichern');
    await waitUntil(() => page.told.includes('nicht gespeichert'), 'it is said');
    expect(page.told).to.contain('Der Server kann gerade nicht antworten');
    expect(page.labelled('Notiz der Stelle')).to.have.property('value', 'Bleibt stehen');
    office.ledger.fail(false);
    page.press('Notiz speichern');
    await waitUntil(() => page.told.includes('Gespeichert'), 'it is saved');
    expect(page.told).not.to.contain('Server');
  });

  it('goes on with another token when its own is revoked, with what was typed', async () => {
    await page.unfold('Familie Beispiel');
    await page.type('Notiz der Stelle', 'Bleibt stehen');
    await office.revoke(officeToken);
    page.press('Notiz speichern');
    await waitUntil(() => page.told.includes('gilt nicht oder nicht mehr'), 'it is said');
    await office.allow('fl_t2_fresh-fresh-fresh', ['sozialer-dienst']);
    page.field('Neuer Zugang').value = 'fl_t2_fresh-fresh-fresh';
    page.press('Weiter');
    await waitUntil(() => !page.text.includes('Neuer Zugang'), 'it goes on');
    expect(page.labelled('Notiz der Stelle')).to.have.property('value', 'Bleibt stehen');
    page.press('Notiz speichern');
    await waitUntil(() => page.told.includes('Gespeichert'), 'it is saved');
  });

  it('says that there is no connection', async () => {
    const {fetch} = window;
    window.fetch = () => Promise.reject(new TypeError('away'));
    await page.element.refresh();
    window.fetch = fetch;
    await page.element.updateComplete;
    expect(page.told).to.contain('Keine Verbindung zum Server').and.to.contain('Die Liste ist von');
    expect(page.text).to.contain('Familie Beispiel');
    await page.element.refresh();
    expect(page.told).not.to.contain('Verbindung');
  });

  it('is asked with the token in a header, and nothing of it in an address', async () => {
    const other = await RequestInboxPage.open(office.url);
    await other.signIn(officeToken, [keyFile(officeKey)]);
    const asked = requests().filter(({url}) => url.includes('office/'));
    expect(asked.length).to.be.greaterThan(0);
    for (const {url, headers, credentials, referrerPolicy} of asked) {
      expect(url).not.to.contain('fl_').and.not.to.contain('AGE');
      expect(headers.get('authorization')).to.equal(`Bearer ${officeToken}`);
      expect([credentials, referrerPolicy]).to.deep.equal(['omit', 'no-referrer']);
    }
    expect(requests().some(({url}) => url.includes('SECRET'))).to.equal(false);
  });
});
