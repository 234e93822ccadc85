import {expect} from '@open-wc/testing';
import '../../src/define/appointment-request.ts';
import {directory} from '../../src/contract/examples/directory.ts';
import {places} from '../../src/contract/examples/place.ts';
import {desk} from '../../src/contract/examples/requests.ts';
import type {Desk} from '../../src/contract/requests.ts';
import {fingerprintOf} from '../../src/domain/asking/keys.ts';
import {newKeyPair, unseal} from '../../src/domain/asking/sealing.ts';
import {askingTown, type AskingTown} from '../../stories/support/memory-requests.ts';
import {present as now} from '../../stories/support/present.ts';
import {AskingPage} from '../support/asking-page.ts';
import {listen, stopListening} from '../support/console.ts';
import {downloadOf} from '../support/download.ts';
import {fallback} from '../support/mount.ts';
import {failingTown, requests, restore, townAt} from '../support/town.ts';
import {waitUntil} from '../support/wait-until.ts';
import {keptBy} from '../../stories/support/kept-by.ts';

const pair = await newKeyPair();
const keyed: Desk = {...desk, keys: [{recipient: pair.recipient}]};
const {slots: _slots, ...withoutSlots} = keyed;

describe('appointment-request', () => {
  let said: readonly string[] = [];
  const unexpected: string[] = [];
  let name = 0;
  const townOf = (one: Desk | readonly Desk[] = keyed, options: Parameters<typeof askingTown>[2] = {}): AskingTown => {
    // The test's own door stands before the stories' one, and writes down what is asked.
    townAt('tuer', directory);
    const document = {...directory, places: [...places], requests: {api: './', desks: [one].flat()}};
    return askingTown(`termin-${(name += 1)}`, document, options);
  };
  const open = ({url}: AskingTown, attributes: Record<string, string> = {}) =>
    AskingPage.open({'data-api': url, now, ...attributes});
  /** What is on its way to the office, opened. */
  const opened = async ({ledger}: AskingTown) => {
    const {items} = await ledger.list(directory.source.ags, [desk.id], {limit: 10});
    return Promise.all(items.map(async (item) => JSON.parse(await unseal(item.sealed, [pair.identity])) as unknown));
  };
  const fill = async (page: AskingPage) => {
    await page.choose(/^11:00 Uhr/);
    await page.choose('SMS');
    await page.type('Telefonnummer', '030 23125 777');
    await page.type('Name', 'Frau Probe');
    await page.type('Ihre Nachricht', 'Es ist gerade zu viel.');
  };

  beforeEach(() => {
    said = listen();
  });

  afterEach(() => {
    unexpected.push(...said);
    stopListening();
    restore();
  });

  it('a family asks, and only the office can read it', async () => {
    const town = townOf(keyed, {proof: {}});
    const page = await open(town);
    await fill(page);
    await page.press('Termin anfragen');
    await page.reads('Der Termin ist für Sie frei gehalten');
    expect(page.text).to.match(/Donnerstag, 26\. November 2026, 11:00 Uhr ?45 Minuten, vor Ort, Familienbüro am Markt/);
    expect(page.text).to.contain('Wir melden uns in zwei Werktagen.');
    expect(page.text).to.match(/Nummer [0-9A-Z]{4}-[0-9A-Z]{4} Code [0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}/);
    const [message] = await opened(town);
    expect(message).to.include({answer: 'sms', phone: '030 23125 777', name: 'Frau Probe', language: 'de'});
    expect(message).to.include({message: 'Es ist gerade zu viel.', desk_id: desk.id, kind: 'appointment'});
    expect(keptBy(town.ledger)).to.contain(desk.id);
    expect(keptBy(town.ledger)).not.to.match(/Probe|23125 777|zu viel/);
    expect(page.focused?.textContent).to.contain('Der Termin ist');
    await expect(page.element).to.be.accessible();
  });

  it('says what is missing, at the top and beside each question, and goes there', async () => {
    const page = await open(townOf());
    await page.choose('E-Mail');
    await page.type('E-Mail-Adresse', 'probe');
    await page.press('Termin anfragen');
    await page.reads('Bitte noch ergänzen');
    expect(page.focused?.id).to.equal('ask-summary');
    expect(page.text.split('In der Adresse fehlt etwas').length).to.equal(3);
    expect(page.field('E-Mail-Adresse').getAttribute('aria-invalid')).to.equal('true');
    await expect(page.element).to.be.accessible();
    page.element.shadowRoot?.querySelector<HTMLElement>('a[href="#ask-email"]')?.click();
    await waitUntil(() => page.focused === page.field('E-Mail-Adresse'), 'the focus is in the field');
    expect(page.field('E-Mail-Adresse').value).to.equal('probe');
    expect(location.hash).to.equal('');
  });

  it('can be filled in without a name, and without an answer', async () => {
    const town = townOf();
    const page = await open(town);
    await page.choose(/^10:00 Uhr/);
    await page.choose('Gar nicht. Ich komme einfach');
    await page.press('Termin anfragen');
    await page.reads('frei gehalten');
    const [message] = await opened(town);
    expect(message).to.include({answer: 'none'}).and.not.to.have.any.keys('name', 'phone', 'email', 'message');
  });

  describe('of two desks', () => {
    const other: Desk = {...keyed, id: 'fruehe-hilfen', name: 'Frühe Hilfen', description: 'Für Eltern mit Babys.'};
    const otherTimes: Desk = {...other, slots: (keyed.slots ?? []).filter(({id}) => id === 'telefon')};

    it('the family chooses which one reads it, and is offered the times of that one', async () => {
      const town = townOf([keyed, otherTimes]);
      const page = await open(town);
      await page.choose(/^11:00 Uhr/);
      await page.choose(/^Frühe Hilfen Für Eltern mit Babys/);
      await page.choose(/^14:00 Uhr.*am Telefon/);
      expect(page.choices('slot').some((choice) => choice.startsWith('11:00'))).to.equal(false);
      await page.type('Telefonnummer', '030 23125 777');
      await expect(page.element).to.be.accessible();
      await page.press('Termin anfragen');
      await page.reads('frei gehalten');
      const {items} = await town.ledger.list(directory.source.ags, [other.id], {limit: 10});
      expect(items.map(({deskId, booking}) => [deskId, booking?.mode])).to.deep.equal([[other.id, 'phone']]);
    });

    it('a time that was chosen at one desk is not asked of the other', async () => {
      const town = townOf([keyed, other]);
      const page = await open(town);
      await page.choose(/^11:00 Uhr/);
      await page.choose(/^Frühe Hilfen/);
      await page.choose('Gar nicht. Ich komme einfach');
      await page.press('Termin anfragen');
      await page.reads('Bitte noch ergänzen');
      expect(town.ledger.dump().entries.size).to.equal(0);
    });

    it('the one that is named, pinned or the only one with a key today is not chosen', async () => {
      const keyless = {...other, keys: [{recipient: pair.recipient, valid_until: '2026-11-01'}]};
      const pinned = {'key-fingerprint': await fingerprintOf([pair.recipient])};
      for (const [desks, attributes, heading] of [
        [[keyed, other], {desk: other.id}, 'Frühe Hilfen'],
        [[keyed, other], pinned, 'Sozialer Dienst'],
        [[keyless, keyed], {}, 'Sozialer Dienst'],
      ] as const) {
        const page = await open(townOf(desks), attributes);
        await page.reads('Wann passt es Ihnen?');
        expect(page.text).to.contain(heading).and.not.to.contain('Wen möchten Sie fragen?');
      }
    });
  });

  it('what was typed for another answer is not sent', async () => {
    const town = townOf();
    const page = await open(town);
    await fill(page);
    await page.choose('Gar nicht. Ich komme einfach');
    await page.press('Termin anfragen');
    await page.reads('frei gehalten');
    expect((await opened(town))[0]).not.to.have.property('phone');
  });

  it('a time that somebody else got is told, the others are there, and nothing typed is lost', async () => {
    const town = townOf();
    const first = await open(town);
    await fill(first);
    const second = await open(town);
    await fill(second);
    await first.press('Termin anfragen');
    await first.reads('frei gehalten');
    await second.press('Termin anfragen');
    await second.reads('Diese Zeit hat gerade jemand anders bekommen.');
    expect(second.field('Ihre Nachricht').value).to.equal('Es ist gerade zu viel.');
    await waitUntil(
      () => second.choices('slot').filter((words) => words.startsWith('11:00')).length === 1,
      'one is gone',
    );
    await second.choose(/^11:00 Uhr/);
    await second.press('Termin anfragen');
    await second.reads('frei gehalten');
    said = [];
  });

  it('two taps are one request', async () => {
    const town = townOf(withoutSlots);
    const page = await open(town);
    await page.choose('Gar nicht. Ich komme einfach');
    const form = page.element.shadowRoot?.querySelector('form');
    form?.requestSubmit();
    form?.requestSubmit();
    await page.reads('Die Anfrage ist angekommen');
    expect(await opened(town)).to.have.length(1);
  });

  it('a server that is away: the text stays, a number is shown, and a second try is no second request', async () => {
    const town = townOf(withoutSlots);
    const page = await open(town);
    await page.choose('Anruf');
    await page.type('Telefonnummer', '030 23125 777');
    await page.type('Ihre Nachricht', 'Bitte am Abend.');
    town.ledger.fail(true);
    await page.press('Termin anfragen');
    await page.reads('Die Annahme von Anfragen ist gerade gestört.');
    expect(page.calls()).to.include('tel:+493023125010');
    expect(page.field('Ihre Nachricht').value).to.equal('Bitte am Abend.');
    await expect(page.element).to.be.accessible();
    town.ledger.fail(false);
    const before = window.fetch;
    // The request arrives, its answer does not.
    window.fetch = async (input, init) => {
      await before(input, init);
      window.fetch = before;
      throw new TypeError('the connection is gone');
    };
    const {fetch} = window;
    window.fetch = (input, init) => (init?.method === 'POST' ? fetch(input, init) : before(input, init));
    await page.press('Termin anfragen');
    await page.reads('Es kommt gerade keine Antwort.');
    await page.press('Termin anfragen');
    await page.reads('Die Anfrage ist angekommen');
    const keys = requests().flatMap((request) => request.headers.get('idempotency-key') ?? []);
    expect(keys).to.have.length(2);
    expect(keys[0]).to.equal(keys[1]);
    expect(await opened(town)).to.have.length(1);
    said = [];
  });

  it('asks before the page is left, only while there is typed text', async () => {
    const page = await open(townOf(withoutSlots));
    const asks = () => !window.dispatchEvent(new Event('beforeunload', {cancelable: true}));
    expect(asks()).to.equal(false);
    await page.type('Ihre Nachricht', 'Ein Anfang');
    expect(asks()).to.equal(true);
    await page.type('Ihre Nachricht', '');
    expect(asks()).to.equal(false);
    await page.type('Ihre Nachricht', 'Ein Anfang');
    document.dispatchEvent(new Event('leave'));
    expect(asks()).to.equal(false);
    expect([localStorage.length, sessionStorage.length]).to.deep.equal([0, 0]);
  });

  it('looks at a request again, and cancels it', async () => {
    const town = townOf();
    const page = await open(town);
    await fill(page);
    await page.press('Termin anfragen');
    await page.reads('frei gehalten');
    const [, reference = '', code = ''] = /Nummer ([\w-]+) Code ([\w-]+)/.exec(page.text) ?? [];
    const later = await open(town);
    await later.press('Meinen Termin ansehen');
    await later.type('Nummer', reference.toLowerCase());
    await later.type('Code', code.replaceAll('-', ' '));
    await later.press('Ansehen');
    await later.reads('Angekommen');
    expect(later.text).to.contain('Donnerstag, 26. November 2026, 11:00 Uhr');
    const file = await downloadOf(() => void later.press('In meinen Kalender'));
    expect(file.text).to.contain('DTSTART;TZID=Europe/Berlin:20261126T110000');
    await later.press('Termin absagen');
    await later.reads('Wirklich absagen?');
    await expect(later.element).to.be.accessible();
    await later.press('Ja, absagen');
    await later.reads('Abgesagt');
    expect(location.href).not.to.contain(code);
  });

  it('a wrong code says no more than a wrong number', async () => {
    const page = await open(townOf());
    await page.press('Meinen Termin ansehen');
    await page.type('Nummer', '4TRZ80KM');
    await page.type('Code', 'K7QF-2M9D');
    await page.press('Ansehen');
    await page.reads('Da fehlt etwas');
    await page.type('Code', 'K7QF-2M9D-XW3A');
    await page.press('Ansehen');
    await page.reads('gibt es keine Anfrage');
  });

  it('sends nothing when the page pins other keys, and shows a number', async () => {
    const page = await open(townOf(), {'key-fingerprint': '0000-0000-0000-0000-0000-0000'});
    await page.reads('nicht sicher verschließen');
    expect(page.calls()).to.include('tel:+493023125010');
    expect(page.element.shadowRoot?.querySelector('form')).to.equal(null);
    expect(said.join()).to.contain('fingerprint');
    await expect(page.element).to.be.accessible();
    said = [];
  });

  it('without Web Crypto, without a key: telephone, mail and paper', async () => {
    const {subtle} = crypto;
    Object.defineProperty(crypto, 'subtle', {value: undefined, configurable: true});
    const page = await open(townOf());
    Object.defineProperty(crypto, 'subtle', {value: subtle, configurable: true});
    await page.reads('nicht sicher verschließen');
    expect(page.calls()).to.include('tel:+493023125010');
    const {keys: _, ...keyless} = keyed;
    const other = await open(townOf(keyless));
    expect(other.text).to.contain('030 23125-010').and.to.contain('Anfrage auf Papier drucken');
  });

  it('a town whose data cannot be had: the children stay', async () => {
    const page = await AskingPage.open({'data-api': failingTown(500), now});
    expect(page.text).to.equal(fallback);
    said = [];
  });

  it('in all of this has said nothing on the console that was not asked for', () => {
    expect(unexpected).to.deep.equal([]);
  });
});
