import {expect} from '@open-wc/testing';
import '../../src/define/contact-card.ts';
import {directory} from '../../src/contract/examples/directory.ts';
import {listen, stopListening} from '../support/console.ts';
import {ContactCardPage} from '../support/contact-card-page.ts';
import {downloadOf} from '../support/download.ts';
import {fallback, settled} from '../support/mount.ts';
import {byRole, nameOf, shownText} from '../support/shown.ts';
import {requests, restore, townAt} from '../support/town.ts';
import {waitUntil} from '../support/wait-until.ts';

/** A Tuesday morning. */
const now = '2026-11-24T10:00:00+01:00';

describe('contact-card', () => {
  let said: readonly string[] = [];
  const unexpected: string[] = [];
  const open = (attributes: Record<string, string> = {}) =>
    ContactCardPage.open({'data-api': townAt('musterstadt', directory), now, ...attributes});

  beforeEach(() => {
    said = listen();
  });

  afterEach(() => {
    unexpected.push(...said);
    stopListening();
    restore();
  });

  it('shows who it is, and every way to reach it', async () => {
    const card = await open({contact: 'koordination-fruehe-hilfen'});
    expect(shownText(card.heading)).to.equal('Koordination Frühe Hilfen');
    expect(card.text).to.contain('Ansprechstelle für werdende Eltern');
    expect(card.text).to.contain('Fachbereich Jugend');
    expect(card.text).to.contain('Familienbüro Musterstadt');
    expect(card.text).to.contain('Wir hören zu');
    expect(card.links()).to.deep.equal([
      'tel:+493023125001',
      'tel:+493023125002',
      'mailto:fruehe-hilfen@musterstadt.example',
      'https://familienbuero.example/fruehe-hilfen',
    ]);
    expect(card.text).to.contain('030 23125-001');
    expect(card.text).to.contain('Marktplatz 1').and.to.contain('00000 Musterstadt');
    expect(card.text).to.contain('Deutsch, Englisch und Arabisch');
    await expect(card.element).to.be.accessible();
  });

  it('the first number is a button that says what it does', async () => {
    const card = await open();
    expect(nameOf(byRole(card.element, 'link', /030 23125-001/))).to.equal('Anrufen: 030 23125-001');
  });

  it('without an id shows the first contact, and another when the id changes', async () => {
    const card = await open();
    expect(shownText(card.heading)).to.equal('Koordination Frühe Hilfen');
    const changed = settled(card.element);
    card.element.contact = 'anmeldung-familienbildung';
    await changed;
    expect(shownText(card.heading)).to.equal('Anmeldung der Familienbildungsstätte');
    expect(card.links()).to.include('tel:+493023125020');
    expect(card.text).to.contain('Lindenweg 12');
  });

  for (const [instant, words] of [
    ['2026-11-24T10:00:00+01:00', 'jetzt offen bis 16:00 Uhr'],
    ['2026-11-24T07:00:00+01:00', 'öffnet heute um 9:00 Uhr'],
    ['2026-11-24T16:00:00+01:00', 'öffnet morgen um 9:00 Uhr'],
    ['2026-11-28T10:00:00+01:00', 'öffnet Montag um 9:00 Uhr'],
    // Christmas Day is a Friday and a public holiday.
    ['2026-12-25T10:00:00+01:00', 'öffnet Montag um 9:00 Uhr'],
  ] as const) {
    it(`at ${instant} says "${words}"`, async () => {
      const card = await open({now: instant});
      expect(card.text).to.contain(words);
      expect(card.text).to.match(/Mo–Do\s*9:00–16:00/);
      expect(card.text).to.match(/Fr\s*9:00–12:30/);
    });
  }

  it('hands the contact to the visitor’s address book, without another request', async () => {
    const card = await open();
    const asked = requests().length;
    const file = await downloadOf(() => card.save.click());
    expect(file.name).to.equal('Koordination Frühe Hilfen.vcf');
    card.element.setAttribute('discreet', '');
    const discreet = await downloadOf(() => card.save.click());
    expect(discreet.name).to.equal('kontakt.vcf');
    expect(file.type).to.match(/^text\/vcard/);
    expect(file.text).to.match(/^BEGIN:VCARD\r\nVERSION:4\.0\r\n/);
    expect(file.text).to.contain('FN').and.to.contain('Koordination Frühe Hilfen');
    expect(file.text).to.contain('tel:+493023125001').and.to.contain('fruehe-hilfen@musterstadt.example');
    expect(file.text.trimEnd()).to.match(/END:VCARD$/);
    expect(requests().length).to.equal(asked);
  });

  it('names the file so that nobody takes it for another kind', async () => {
    const hostile = {...directory, contacts: [{id: 'x', name: 'Büro\u202efcv.exe'}]};
    const card = await ContactCardPage.open({'data-api': townAt('pfad', hostile), now});
    const file = await downloadOf(() => card.save.click());
    expect(file.name).to.equal('Bürofcv.exe.vcf');
  });

  it('shows a contact of which only the name is known', async () => {
    const card = await ContactCardPage.open({
      'data-api': townAt('wenig', {...directory, contacts: [{id: 'x', name: 'Familienbüro'}]}),
      now,
    });
    expect(shownText(card.heading)).to.equal('Familienbüro');
    expect(card.links()).to.deep.equal([]);
    expect(card.text).not.to.match(/offen|geschlossen|undefined|null/);
    await expect(card.element).to.be.accessible();
  });

  it('does not offer to call a fax', async () => {
    const phones = [
      {number: '+493023125050', type: 'fax'},
      {number: '+493023125051', type: 'voice'},
    ];
    const card = await ContactCardPage.open({
      'data-api': townAt('fax', {...directory, contacts: [{id: 'x', name: 'Büro', phones}]}),
      now,
    });
    expect(card.links()).to.deep.equal(['tel:+493023125051']);
    expect(card.text).to.contain('Fax');
  });

  it('hours that cannot be worked out leave the rest of the card standing', async () => {
    const hours = [{freq: 'WEEKLY', byday: 'MO', opens_at: '09:00', closes_at: '12:00', timezone: 'Europa/Werne'}];
    const card = await ContactCardPage.open({
      'data-api': townAt('stunden', {...directory, contacts: [{id: 'x', name: 'Büro', hours}]}),
      now,
    });
    expect(shownText(card.heading)).to.equal('Büro');
    expect(said.length, said.join('\n')).to.equal(1);
    expect(said[0]).to.contain('Europa/Werne');
    said = [];
  });

  it('an unknown id: the children stay, one line names the id', async () => {
    const card = await open({contact: 'niemand'});
    expect(card.text).to.equal(fallback);
    expect(said.length).to.equal(1);
    expect(said[0]).to.match(/^error: <contact-card> .*contacts.*"niemand"/);
    expect(said[0]).to.contain('/musterstadt/directory.json');
    said = [];
  });

  it('the heading has the level that the page’s editor wants', async () => {
    const card = await open({'heading-level': '2'});
    expect(card.heading.ariaLevel).to.equal('2');
  });

  it('speaks the page’s language, the numbers stay as they are', async () => {
    document.documentElement.lang = 'ar';
    const card = await open();
    const base = card.heading.closest('[part="base"]');
    expect(base?.getAttribute('dir')).to.equal('rtl');
    expect(card.text).to.contain('نستمع إليكم');
    expect(card.text).to.contain('030 23125-001');
    await expect(card.element).to.be.accessible();
    document.documentElement.lang = 'de';
    await waitUntil(() => card.text.includes('Kontakt speichern'));
  });

  it('in all of this has said nothing on the console that was not asked for', () => {
    expect(unexpected).to.deep.equal([]);
  });
});
