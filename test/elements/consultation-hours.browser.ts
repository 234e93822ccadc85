import {expect} from '@open-wc/testing';
import '../../src/define/consultation-hours.ts';
import {directory} from '../../src/contract/examples/directory.ts';
import type {Offer} from '../../src/contract/offer.ts';
import {listen, stopListening} from '../support/console.ts';
import {ConsultationHoursPage} from '../support/consultation-hours-page.ts';
import {fallback} from '../support/mount.ts';
import {allByRole, byRole, shownText} from '../support/shown.ts';
import {failingTown, pendingTown, restore, townAt} from '../support/town.ts';

/** A Tuesday morning. */
const now = '2026-11-24T10:00:00+01:00';

const parenting: Offer = {
  id: 'erziehung',
  name: {de: 'Erziehungsberatung', en: 'Parenting advice'},
  organization_id: 'familienbuero',
  place_ids: ['familienbuero-markt'],
  topics: ['beratung'],
  access: ['drop_in'],
  languages: ['de', 'en', 'ar'],
  phones: [{number: '+493023125100', type: 'fax'}, {number: '+493023125101'}],
  schedules: [{freq: 'WEEKLY', byday: 'TU,TH', opens_at: '09:00', closes_at: '12:00'}],
};

const pregnancy: Offer = {
  id: 'schwangerschaft',
  name: 'Schwangerschaftsberatung',
  organization_id: 'familienbildung',
  place_ids: ['familienbuero-markt'],
  topics: ['schwangerschaft'],
  districts: ['mitte'],
  access: ['drop_in', 'appointment'],
  languages: ['de'],
  schedules: [{freq: 'WEEKLY', byday: 'TU', opens_at: '13:00', closes_at: '15:00', place_id: 'treffpunkt-linde'}],
};

const midwife: Offer = {
  id: 'hebamme',
  name: 'Hebammensprechstunde',
  topics: ['baby'],
  districts: ['nord', 'sued'],
  modes: ['in_person', 'phone'],
  access: ['drop_in'],
  schedules: [{freq: 'WEEKLY', byday: 'WE', opens_at: '15:00', closes_at: '16:30'}],
};

const separation: Offer = {
  id: 'trennung',
  name: 'Trennungsberatung',
  topics: ['beratung'],
  access: ['appointment'],
  schedules: [{freq: 'WEEKLY', byday: 'TU', opens_at: '14:00', closes_at: '17:00'}],
};

const hours = [separation, midwife, pregnancy, parenting];

const daily: Offer = {
  id: 'taeglich',
  name: 'Offene Tür',
  access: ['drop_in'],
  schedules: [{freq: 'DAILY', opens_at: '11:00', closes_at: '12:00'}],
};

describe('consultation-hours', () => {
  let said: readonly string[] = [];
  const unexpected: string[] = [];
  let town = 0;
  const open = (attributes: Record<string, string> = {}, offers: readonly unknown[] = hours, envelope = directory) =>
    ConsultationHoursPage.open({
      'data-api': townAt(`musterstadt-${(town += 1)}`, {...envelope, offers: [...offers]}),
      now,
      ...attributes,
    });

  beforeEach(() => {
    said = listen();
  });

  afterEach(() => {
    unexpected.push(...said);
    stopListening();
    restore();
    document.documentElement.lang = 'de';
  });

  it('shows what is open now first, then today, then day by day for a week', async () => {
    const page = await open();
    expect(page.outline()).to.deep.equal([
      'Jetzt offen',
      'Erziehungsberatung',
      'Heute',
      'Schwangerschaftsberatung',
      'Mittwoch, 25. November',
      'Hebammensprechstunde',
      'Donnerstag, 26. November',
      'Erziehungsberatung',
      'Dienstag, 1. Dezember',
      'Erziehungsberatung',
      'Schwangerschaftsberatung',
    ]);
    await expect(page.element).to.be.accessible();
  });

  it('says until when, where, in which languages, how to get in and whom to call', async () => {
    const entry = (await open()).hour('Jetzt offen', 'Erziehungsberatung');
    const words = shownText(entry);
    expect(words).to.contain('09:00–12:00').and.to.contain('jetzt offen bis 12:00 Uhr');
    expect(words).to.contain('Familienbüro am Markt · Marktplatz 1').and.to.contain('00000 Musterstadt · Stadtmitte');
    expect(words).to.contain('Sprachen: Deutsch, Englisch und Arabisch').and.to.contain('ohne Anmeldung');
    const [call, other] = allByRole(entry, 'link');
    expect(call?.getAttribute('href')).to.equal('tel:+493023125101');
    expect(other).to.equal(undefined);
  });

  it('takes the place of the hour before that of the offer, and the number of the place for want of another', async () => {
    const page = await open({now: '2026-11-24T08:00:00+01:00'}, [
      pregnancy,
      {...midwife, place_ids: ['familienbuero-markt']},
    ]);
    const words = shownText(page.hour('Heute', 'Schwangerschaftsberatung'));
    expect(words).to.contain('Treffpunkt Linde').and.to.contain('Nordviertel');
    expect(words).not.to.contain('Familienbüro').and.not.to.contain('Sprachen');
    const call = byRole(page.hour('Mittwoch, 25. November', 'Hebammensprechstunde'), 'link');
    expect(call.getAttribute('href')).to.equal('tel:+493023125001');
  });

  it('names the districts of what has no place of its own, and other ways than coming', async () => {
    const words = shownText((await open()).hour('Mittwoch, 25. November', 'Hebammensprechstunde'));
    expect(words).to.contain('Nordviertel · Südviertel').and.to.contain('am Telefon');
  });

  it('is open from the first minute to the last, and not after', async () => {
    const days = async (time: string) => (await open({now: `2026-11-24T${time}+01:00`, days: '0'}, [parenting])).days();
    expect(await days('08:59:00')).to.deep.equal(['Heute']);
    expect(await days('09:00:00')).to.deep.equal(['Jetzt offen']);
    expect(await days('11:59:59')).to.deep.equal(['Jetzt offen']);
    expect(await days('12:00:00')).to.deep.equal([]);
  });

  it('what closes first stands first among what is open', async () => {
    const longer = {...daily, schedules: [{freq: 'DAILY', opens_at: '08:00', closes_at: '18:00'}]};
    expect((await open({}, [longer, parenting])).hoursOf('Jetzt offen')).to.deep.equal([
      'Erziehungsberatung',
      'Offene Tür',
    ]);
  });

  it('what began yesterday and goes on past midnight is open, and the next stands under its own day', async () => {
    const night = {...daily, schedules: [{freq: 'DAILY', opens_at: '20:00', closes_at: '01:00'}]};
    const page = await open({now: '2026-11-24T00:30:00+01:00', days: '0'}, [night]);
    expect(page.days()).to.deep.equal(['Jetzt offen', 'Heute']);
    expect(shownText(page.hour('Heute', 'Offene Tür'))).to.contain('20:00–01:00');
  });

  it('what has no time of day is never said to be open now', async () => {
    const page = await open({days: '1'}, [{...daily, schedules: [{dtstart: '2026-11-23', duration: 'P3D'}]}]);
    expect(page.days()).to.deep.equal(['Heute']);
    expect(shownText(page.hour('Heute', 'Offene Tür'))).to.contain('ganztägig');
  });

  it('a cancelled hour stays in its day and says so, also while it would be open; a moved one says so', async () => {
    const changes = [
      {recurrence_id: '2026-11-24T09:00', status: 'cancelled', note: 'Die Beraterin ist krank.'},
      {recurrence_id: '2026-11-26T09:00', status: 'moved', start: '2026-11-27T09:00', end: '2026-11-27T10:00'},
    ];
    const page = await open({days: '4'}, [{...parenting, schedules: [{...parenting.schedules?.[0], changes}]}]);
    expect(page.days()).to.deep.equal(['Heute', 'Freitag, 27. November']);
    expect(shownText(page.hour('Heute', 'Erziehungsberatung')))
      .to.contain('Fällt aus')
      .and.to.contain('Die Beraterin ist krank.');
    expect(shownText(page.hour('Freitag, 27. November', 'Erziehungsberatung'))).to.contain('Verlegt');
  });

  it('leaves out public holidays of the Land and the school holidays of the directory', async () => {
    const closed = (kind: 'public' | 'school') => [
      {...daily, schedules: [{...daily.schedules?.[0], except_holidays: [kind]}]},
    ];
    const before = {now: '2026-12-22T10:00:00+01:00', days: '6'};
    expect((await open(before, closed('public'))).days()).to.deep.equal([
      'Heute',
      'Mittwoch, 23. Dezember',
      'Donnerstag, 24. Dezember',
      'Sonntag, 27. Dezember',
      'Montag, 28. Dezember',
    ]);
    expect((await open(before, closed('school'))).days()).to.deep.equal(['Heute']);
  });

  it('shows hours by appointment when the editor asks for them, or all', async () => {
    const names = async (access: string) => (await open({access, days: '0'})).outline();
    const dropIn = ['Jetzt offen', 'Erziehungsberatung', 'Heute', 'Schwangerschaftsberatung'];
    expect(await names('appointment')).to.deep.equal(['Heute', 'Schwangerschaftsberatung', 'Trennungsberatung']);
    expect(await names('all')).to.deep.equal([...dropIn, 'Trennungsberatung']);
    expect(await names('irgendwie')).to.deep.equal(dropIn);
    const page = await open({access: 'appointment'});
    expect(shownText(page.hour('Heute', 'Trennungsberatung'))).to.contain('mit Termin');
  });

  it('looks as far as `days` says: 0 is today, no number is a week, and a month is the most', async () => {
    const count = async (days: string) => (await open({days}, [daily])).days().length;
    expect(await count('0')).to.equal(1);
    expect(await count('2')).to.equal(3);
    for (const word of ['viele', '', '-1']) expect(await count(word), word).to.equal(8);
    const month = await open({days: '1000000'}, [daily]);
    await month.unfold();
    expect(month.days().length).to.equal(32);
    const page = await open({days: '0'}, [daily]);
    await page.set('days', '1');
    expect(page.days()).to.deep.equal(['Heute', 'Mittwoch, 25. November']);
    page.element.removeAttribute('days');
    await page.element.updateComplete;
    expect(page.days().length).to.equal(8);
  });

  it('folds the later days of a long list, never today, and nothing for a row or two', async () => {
    const page = await open({days: '13'}, [daily]);
    expect(page.days().length).to.equal(8);
    expect(page.text).to.contain('Weitere Tage');
    await expect(page.element).to.be.accessible();
    await page.unfold();
    expect(page.days().length).to.equal(14);
    await expect(page.element).to.be.accessible();
    const many = Array.from({length: 12}, (_, index) => ({...daily, id: `d${index}`}));
    expect((await open({days: '1'}, many)).days()).to.deep.equal(['Heute']);
    expect((await open({days: '9'}, [daily])).text).not.to.contain('Weitere Tage');
  });

  it('after the last known school holidays does not say that hours which pause in them are open now', async () => {
    const inTerm = {...daily, schedules: [{...daily.schedules?.[0], except_holidays: ['school']}]};
    const at = (now: string) => open({now, days: '0'}, [inTerm]);
    const holidays = directory.school_holidays ?? [];
    expect((await at('2026-11-24T11:30:00+01:00')).days()).to.deep.equal(['Jetzt offen']);
    expect(holidays.every(({end}) => end < '2031')).to.equal(true);
    const page = await at('2031-11-25T11:30:00+01:00');
    expect(page.days()).to.deep.equal(['Heute']);
    expect(page.text).to.contain('Ferien noch nicht bekannt');
  });

  it('shows the slice of a topic, a district or an organization', async () => {
    const names = async (attributes: Record<string, string>) => [
      ...new Set((await open(attributes)).outline().filter((words) => /beratung|stunde/.test(words))),
    ];
    expect(await names({topic: 'baby'})).to.deep.equal(['Hebammensprechstunde']);
    expect(await names({provider: 'familienbildung'})).to.deep.equal(['Schwangerschaftsberatung']);
    // What has no district is for the whole town.
    expect(await names({district: 'nord'})).to.deep.equal(['Erziehungsberatung', 'Hebammensprechstunde']);
  });

  it('leaves out what is closed, what needs registration, and what is for professionals only', async () => {
    const page = await open({}, [
      {...daily, status: 'temporarily closed'},
      {...daily, id: 'b', access: ['register']},
      {...daily, id: 'c', audiences: ['professional']},
      {...daily, id: 'd', schedules: undefined},
      {...daily, id: 'e', access: undefined},
    ]);
    expect(page.days()).to.deep.equal([]);
  });

  it('says that nothing is planned, above the editor’s own words', async () => {
    const page = await open({}, []);
    expect(page.text).to.equal(`In diesen Tagen ist keine Sprechstunde geplant. ${fallback}`);
    await expect(page.element).to.be.accessible();
  });

  it('an offer whose schedule cannot be read is left out and told, the others are shown', async () => {
    const broken = {
      ...daily,
      id: 'kaputt',
      name: 'Kaputt',
      schedules: [{dtstart: '2026-11-24T10:00', freq: 'WEEKLY', timezone: 'Europa/Bünde'}],
    };
    const page = await open({}, [broken, parenting]);
    expect(page.hoursOf('Jetzt offen')).to.deep.equal(['Erziehungsberatung']);
    expect(page.text).not.to.contain('Kaputt');
    expect(said.length, said.join('\n')).to.equal(1);
    expect(said[0]).to.match(/<consultation-hours> .*"kaputt".*Europa\/Bünde/);
    said = [];
  });

  it('without an answer the children stay, and one line on the console says why', async () => {
    const page = await ConsultationHoursPage.open({'data-api': failingTown(500), now});
    expect(page.text).to.equal(fallback);
    expect(said.length, said.join('\n')).to.equal(1);
    expect(said[0]).to.contain('<consultation-hours>');
    said = [];
  });

  it('while the answer is on its way the children stand', async () => {
    expect((await ConsultationHoursPage.at({'data-api': pendingTown(), now})).text).to.equal(fallback);
  });

  it('without places the hours are shown all the same', async () => {
    const {places: _, ...withoutPlaces} = directory;
    expect((await open({}, hours, withoutPlaces)).hoursOf('Jetzt offen')).to.deep.equal(['Erziehungsberatung']);
  });

  it('shows times in the zone that the page names; what the hours mean stays the town’s', async () => {
    const page = await open({'data-time-zone': 'Europe/Lisbon'});
    expect(shownText(page.hour('Jetzt offen', 'Erziehungsberatung'))).to.contain('08:00–11:00');
  });

  it('a zone of the directory that nobody knows counts as Germany’s', async () => {
    const page = await open({}, hours, {...directory, timezone: 'Europa/Bünde'});
    expect(page.hoursOf('Jetzt offen')).to.deep.equal(['Erziehungsberatung']);
  });

  it('puts the headings at the level the page asks for', async () => {
    const levels = async (attributes: Record<string, string>) =>
      allByRole((await open(attributes)).element, 'heading')
        .slice(0, 2)
        .map((heading) => heading.getAttribute('aria-level'));
    expect(await levels({})).to.deep.equal(['3', '4']);
    expect(await levels({'heading-level': '2'})).to.deep.equal(['2', '3']);
    expect(await levels({'heading-level': 'zwei'})).to.deep.equal(['3', '4']);
  });

  for (const lang of ['en', 'ar', 'de-simple']) {
    it(`is accessible in ${lang}`, async () => {
      document.documentElement.lang = lang;
      const page = await open();
      expect(page.days().length).to.equal(5);
      if (lang === 'en') expect(page.text).to.contain('Parenting advice').and.to.contain('Wednesday');
      await expect(page.element).to.be.accessible();
    });
  }

  it('in all of this has said nothing on the console that was not asked for', () => {
    expect(unexpected).to.deep.equal([]);
  });
});
