import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import '../../src/define/offer-finder.ts';
import {directory} from '../../src/contract/examples/directory.ts';
import {chatAdvice, familyNurse, offers, parentsCafe, toddlerGym} from '../../src/contract/examples/offer.ts';
import type {Offer} from '../../src/contract/offer.ts';
import {listen, stopListening} from '../support/console.ts';
import {settled} from '../support/mount.ts';
import {OfferFinderPage} from '../support/offer-finder-page.ts';
import {allByRole, byRole, nameOf, shownText} from '../support/shown.ts';
import {restore, townAt} from '../support/town.ts';

/** A Tuesday morning. */
const now = '2026-11-24T10:00:00+01:00';

describe('offer-finder', () => {
  let said: readonly string[] = [];
  const unexpected: string[] = [];
  const open = (attributes: Record<string, string> = {}, records: readonly Offer[] = offers) =>
    OfferFinderPage.open({'data-api': townAt('musterstadt', {...directory, offers: [...records]}), now, ...attributes});

  beforeEach(() => {
    said = listen();
  });

  afterEach(() => {
    unexpected.push(...said);
    stopListening();
    restore();
  });

  it('shows what there is, and how much', async () => {
    const finder = await open();
    expect(finder.count).to.equal('6 Angebote');
    expect(finder.offers()).to.have.members([
      'Familienhebamme',
      'Elterncafé',
      'Erziehungsberatung',
      'Kindertagespflege',
      'Eltern-Kind-Turnen',
      'Chatberatung',
    ]);
    const nurse = shownText(finder.row('Familienhebamme'));
    expect(nurse).to.contain('Familienbüro Musterstadt').and.to.contain('kostenlos').and.to.contain('ganze Stadt');
    const cafe = shownText(finder.row('Elterncafé'));
    expect(cafe).to.contain('2,50 €').and.to.contain('Nordviertel').and.to.contain('Stadtmitte');
    expect(cafe).to.match(/nächster Termin .*16\. Dez/);
    await expect(finder.element).to.be.accessible();
  });

  it('every list has a label, and the form a name', async () => {
    const finder = await open();
    expect(allByRole(finder.element, 'combobox').map(nameOf)).to.deep.equal([
      'Thema',
      'Alter des Kindes',
      'Ortsteil',
      'Art der Teilnahme',
    ]);
    expect(nameOf(finder.field)).to.equal('Wonach suchen Sie?');
    expect(nameOf(byRole(finder.element, 'search'))).to.equal('Angebote finden');
  });

  it('a row opens and shows the rest; the next one closes it', async () => {
    const finder = await open();
    finder.opener('Familienhebamme').click();
    await finder.shows('Eine Hebamme besucht Sie');
    const row = finder.row('Familienhebamme');
    expect(shownText(row)).to.contain('Alles bleibt vertraulich.').and.to.contain('Das Jugendamt ist nicht beteiligt.');
    expect(shownText(row))
      .to.contain('Nur die Familienhebamme selbst.')
      .and.to.match(/geprüft am 0?2\.11\.2026/);
    expect(allByRole(row, 'link').map((link) => link.getAttribute('href'))).to.deep.equal([
      'tel:+493023125010',
      'mailto:familienhebamme@musterstadt.example',
      'https://familienbuero.example/familienhebamme',
      'tel:+493023125001',
      'tel:+493023125002',
      'mailto:fruehe-hilfen@musterstadt.example',
    ]);
    // The town takes requests: what is wrong is told by a form, see test/ui/correction.
    expect(allByRole(row, 'button', 'Stimmt etwas nicht?')).to.have.length(1);
    await expect(finder.element).to.be.accessible();
    finder.opener('Elterncafé').click();
    await finder.shows('Krabbelecke');
    await finder.hides('Eine Hebamme besucht Sie');
    expect(finder.text).to.contain('Treffpunkt Linde').and.to.contain('Lindenweg 12');
  });

  it('everything can be reached with the keyboard alone', async () => {
    const finder = await open();
    finder.field.focus();
    await sendKeys({type: 'Hebamme'});
    await finder.element.updateComplete;
    const opener = finder.opener('Familienhebamme');
    for (let steps = 0; finder.focused !== opener; steps += 1) {
      expect(steps, 'steps to the first offer').to.be.below(8);
      await sendKeys({press: 'Tab'});
    }
    await sendKeys({press: 'Enter'});
    await finder.shows('Eine Hebamme besucht Sie');
    await sendKeys({press: 'Tab'});
    expect(finder.focused?.getAttribute('href')).to.equal('tel:+493023125010');
  });

  it('shows many offers in portions', async () => {
    const many = Array.from({length: 45}, (_, index): Offer => ({
      ...parentsCafe,
      id: `o${index}`,
      name: `Angebot ${index}`,
    }));
    const finder = await open({}, many);
    expect(finder.count).to.equal('45 Angebote');
    expect(finder.offers().length).to.equal(20);
    await finder.press('Weitere Angebote zeigen');
    expect(finder.offers().length).to.equal(40);
    await finder.press('Weitere Angebote zeigen');
    expect(finder.offers().length).to.equal(45);
    expect(finder.offersButton('Weitere Angebote zeigen')).to.equal(false);
  });

  it('one offer is counted as one', async () => {
    expect((await open({}, [familyNurse])).count).to.equal('1 Angebot');
  });

  it('shows the slice that the page’s editor asks for, and another when that changes', async () => {
    const finder = await open({topic: 'beratung'});
    expect(finder.offers()).to.have.members(['Erziehungsberatung', 'Chatberatung']);
    expect(nameOf(byRole(finder.element, 'search'))).to.equal('Angebote finden: Beratung');
    const changed = settled(finder.element);
    finder.element.topic = 'treffpunkt';
    await changed;
    expect(finder.offers()).to.have.members(['Elterncafé', 'Eltern-Kind-Turnen']);
  });

  it('what is not on offer any more is not shown', async () => {
    const finder = await open({}, [
      {...chatAdvice, status: 'defunct'},
      {...toddlerGym, status: 'inactive'},
      parentsCafe,
    ]);
    expect(finder.offers()).to.deep.equal(['Elterncafé']);
  });

  it('speaks the page’s language, and marks German texts as German', async () => {
    document.documentElement.lang = 'ar';
    const finder = await open();
    expect(finder.offers()).to.include('قابلة الأسرة');
    const german = byRole(finder.row('Elterncafé'), 'heading').querySelector('[lang="de"]');
    expect(german?.textContent).to.equal('Elterncafé');
    expect(german?.getAttribute('dir')).to.equal('ltr');
    await expect(finder.element).to.be.accessible();
    document.documentElement.lang = 'de';
  });

  it('in all of this has said nothing on the console that was not asked for', () => {
    expect(unexpected).to.deep.equal([]);
  });
});
