import {expect} from '@open-wc/testing';
import '../../src/define/childcare-finder.ts';
import {directory} from '../../src/contract/examples/directory.ts';
import {childminders, offers} from '../../src/contract/examples/offer.ts';
import type {Offer} from '../../src/contract/offer.ts';
import {ChildcareFinderPage} from '../support/childcare-finder-page.ts';
import {listen, stopListening} from '../support/console.ts';
import {byRole, shownText} from '../support/shown.ts';
import {failingTown, restore, townAt} from '../support/town.ts';

const now = '2026-11-24T10:00:00+01:00';

const kita: Offer = {
  ...childminders,
  id: 'kita',
  name: 'Kita Regenbogen',
  districts: ['nord'],
  minimum_age_months: 24,
  maximum_age_months: 72,
  languages: ['de', 'tr'],
  vacancies: {count: 2, assured_date: '2026-11-20'},
  childcare: {kind: 'kita', opens_at: '07:00', closes_at: '16:30', provider_kind: 'church', integration: true},
};
const school: Offer = {
  ...childminders,
  id: 'ogs',
  name: 'OGS Lindenschule',
  minimum_age_months: 72,
  maximum_age_months: 131,
  childcare: {kind: 'all_day_school', opens_at: '11:30', closes_at: '17:00', provider_kind: 'public'},
};

describe('childcare-finder', () => {
  let said: readonly string[] = [];

  beforeEach(() => {
    said = listen();
  });

  afterEach(() => {
    stopListening();
    restore();
  });

  const open = (attributes: Record<string, string> = {}, records: readonly Offer[] = [...offers, kita, school]) =>
    ChildcareFinderPage.open({
      'data-api': townAt('betreuung', {...directory, offers: [...records]}),
      now,
      ...attributes,
    });

  it('shows places of care and nothing else, with the way to a place above them', async () => {
    const finder = await open();
    expect(finder.count).to.equal('3 Orte der Betreuung');
    expect(finder.offers()).to.have.members(['Kindertagespflege', 'Kita Regenbogen', 'OGS Lindenschule']);
    expect(finder.text).to.contain('So kommt man an einen Platz').and.to.contain('Kita-Portal Musterstadt');
    expect(finder.text).to.contain('6 Monate vor dem Beginn');
    byRole(finder.element, 'disclosure', /6 Monate/).click();
    await finder.shows('recht.nrw.de');
    await expect(finder.element).to.be.accessible();
  });

  it('tells what parents compare', async () => {
    const finder = await open();
    expect(shownText(finder.row('Kita Regenbogen')))
      .to.contain('2 freie Plätze')
      .and.to.contain('Kita');
    finder.opener('Kita Regenbogen').click();
    await finder.shows('Betreuung 7:00–16:30 Uhr');
    expect(finder.text).to.contain('Träger: kirchlich').and.to.contain('Kinder mit und ohne Behinderung');
    await expect(finder.element).to.be.accessible();
  });

  it('finds by kind, by the age at the start, and by the time of care', async () => {
    const finder = await open();
    await finder.choose('Art der Betreuung', 'Offene Ganztagsschule');
    expect(finder.offers()).to.deep.equal(['OGS Lindenschule']);
    await finder.press('Alles zurücksetzen');
    await finder.choose('Alter am Anfang', '1 Jahr');
    expect(finder.offers()).to.deep.equal(['Kindertagespflege']);
    await finder.press('Alles zurücksetzen');
    await finder.choose('Betreuungszeit', 'bis 17 Uhr oder länger');
    expect(finder.offers()).to.deep.equal(['OGS Lindenschule']);
  });

  it('finds by carrier and free places', async () => {
    const finder = await open();
    byRole(finder.element, 'disclosure', 'Weitere Filter').click();
    await finder.shows('Träger');
    await finder.choose('Träger', 'kirchlich');
    expect(finder.offers()).to.deep.equal(['Kita Regenbogen']);
    expect(shownText(finder.row('Kita Regenbogen'))).to.contain('passt, weil: kirchlich');
  });

  it('free places that nobody has counted lately are not found', async () => {
    const old = {...kita, id: 'alt', name: 'Kita Alt', vacancies: {count: 5, assured_date: '2026-10-01'}};
    const finder = await open({}, [kita, old, school]);
    byRole(finder.element, 'disclosure', 'Weitere Filter').click();
    await finder.shows('freie Plätze');
    await finder.tick('freie Plätze');
    expect(finder.offers()).to.deep.equal(['Kita Regenbogen']);
    expect(finder.choices('Art der Betreuung')).to.include('Kita (1)');
  });

  it('where nobody has counted lately there is no box for free places', async () => {
    const old: Offer = {...kita, vacancies: {count: 5, assured_date: '2026-10-01'}};
    const finder = await open({}, [old, school]);
    byRole(finder.element, 'disclosure', 'Weitere Filter').click();
    await finder.shows('Träger');
    expect(finder.text).not.to.contain('freie Plätze');
  });

  it('a portal or a source that is no web address breaks only itself', async () => {
    const broken = {...kita, id: 'kaputt', url: 'javascript:alert(1)'};
    const finder = await open({}, [kita, broken]);
    expect(finder.offers()).to.deep.equal(['Kita Regenbogen']);
    expect(said.join()).to.contain('1 of 2 records left out');
  });

  it('without data the editor’s own words stay', async () => {
    const finder = await ChildcareFinderPage.open({'data-api': failingTown(500), now});
    expect(finder.text).to.equal('030 23125 099');
    expect(said.join()).to.contain('<childcare-finder>');
  });
});
