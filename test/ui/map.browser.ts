import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {emulate} from '../support/emulate.ts';
import {MapPage, town} from '../support/map-page.ts';
import {shownText} from '../support/shown.ts';

const whole = ['Stockum, 4 Angebote', 'Stadtmitte, 12 Angebote', 'Horst, 1 Angebot'];
const group = '11 Angebote an 2 Orten';

describe('the map of a town', () => {
  before(() => emulate({reducedMotion: 'reduce'}));
  after(() => emulate({}));

  it('says districts, places and groups with their numbers, and asks nobody', async () => {
    const before = performance.getEntriesByType('resource').length;
    const map = await MapPage.open();
    expect(map.names()).to.have.members([...whole, group, 'Kita Stockum, 4 Angebote', 'Dorfhaus (alt)']);
    expect(map.root.textContent).to.contain('Stadtmitte (12)').and.to.contain('km');
    expect(performance.getEntriesByType('resource').length).to.equal(before);
    await expect(map.main).to.be.accessible();
  });

  for (const dir of ['ltr', 'rtl']) {
    it(`is one stop of Tab, arrows lead from mark to mark, west is left in a page that runs ${dir}`, async () => {
      const map = await MapPage.open({}, 390, dir);
      await sendKeys({press: 'Tab'});
      expect(map.names()).to.contain(map.focused);
      map.mark('Kita Stockum, 4 Angebote').focus();
      await sendKeys({press: 'ArrowRight'});
      const reached = map.focused;
      expect(reached).to.be.oneOf([group, 'Stadtmitte, 12 Angebote']);
      await sendKeys({press: 'Tab'});
      expect(map.focused).to.equal('Karte vergrößern');
      await sendKeys({down: 'Shift'});
      await sendKeys({press: 'Tab'});
      await sendKeys({up: 'Shift'});
      expect(map.focused).to.equal(reached);
      expect(map.marks().filter(({tabIndex}) => tabIndex === 0)).to.have.length(1);
      const [west, east] = whole.map((name) => map.mark(name).getBoundingClientRect());
      expect(west?.left).to.be.lessThan(east?.left ?? 0);
    });
  }

  it('shows a place that the list has chosen, also when it was out of the frame', async () => {
    const map = await MapPage.open();
    map.tap('Stockum, 4 Angebote');
    map.show({chosenPoints: ['haus']});
    const place = map.mark('Dorfhaus (alt)').getBoundingClientRect();
    const frame = map.root.querySelector('.frame')?.getBoundingClientRect();
    expect(place.top).to.be.within(frame?.top ?? Infinity, frame?.bottom ?? 0);
    expect(place.left).to.be.within(frame?.left ?? Infinity, frame?.right ?? 0);
  });

  it('a district is chosen by Enter and shown at large; Escape goes back', async () => {
    const map = await MapPage.open();
    map.mark('Stockum, 4 Angebote').focus();
    await sendKeys({press: 'Enter'});
    expect(map.asked).to.deep.equal(['stockum']);
    expect(map.mark('Stockum, 4 Angebote').getAttribute('aria-pressed')).to.equal('true');
    expect(map.isWhole).to.equal(false);
    expect(map.focused).to.equal('Stockum, 4 Angebote');
    await sendKeys({press: 'Escape'});
    expect(map.asked).to.deep.equal(['stockum', '']);
    expect(map.isWhole).to.equal(true);
  });

  it('a group opens, the focus stays in the map; a place is chosen, and taken back', async () => {
    const map = await MapPage.open();
    map.mark(group).focus();
    await sendKeys({press: 'Space'});
    expect(map.asked, 'going nearer chooses nothing').to.deep.equal([]);
    expect(map.names()).to.contain('Familiennetz, 6 Angebote').and.to.contain('Bildungsstätte, 5 Angebote');
    expect(map.names()).to.contain(map.focused);
    map.tap('Familiennetz, 6 Angebote');
    expect(map.asked).to.deep.equal([['netz']]);
    const way = map.root.querySelector('a');
    expect(way?.getAttribute('href')).to.equal('geo:51.6632,7.6336?q=51.6632,7.6336(Familiennetz)');
    expect(way?.textContent).to.contain('Weg dorthin zeigen: Familiennetz');
    map.tap('Familiennetz, 6 Angebote');
    expect(map.asked).to.deep.equal([['netz'], []]);
  });

  it('places in one house are chosen together', async () => {
    const at = {latitude: 51.66, longitude: 7.63};
    const points = ['a', 'b', 'c'].map((id) => ({id, name: id, ...at}));
    const map = await MapPage.open({points});
    map.tap('3 Angebote an 3 Orten');
    expect(map.asked).to.deep.equal([['a', 'b', 'c']]);
  });

  it('goes nearer and back by buttons that a thumb can hit', async () => {
    const map = await MapPage.open();
    const width = () => map.root.querySelector('svg[role]')?.getBoundingClientRect().width ?? 0;
    const first = width();
    map.button('Karte vergrößern').click();
    expect(width()).to.be.greaterThan(first);
    expect(map.isWhole).to.equal(false);
    map.button('Karte verkleinern').click();
    expect(map.isWhole).to.equal(true);
    map.button('Karte vergrößern').click();
    map.button('Alles zeigen').click();
    expect(width()).to.equal(first);
    for (const button of map.root.querySelectorAll('button')) {
      const {width, height} = button.getBoundingClientRect();
      expect(Math.min(width, height), button.textContent ?? '').to.be.at.least(44);
    }
    for (const thumb of map.root.querySelectorAll('.thumb')) {
      expect(thumb.getBoundingClientRect().width).to.be.at.least(44);
    }
  });

  it('moves only where motion is wanted', async () => {
    const map = await MapPage.open();
    const moves = () => map.root.querySelector('.sheet g')?.getAnimations().length;
    map.button('Karte vergrößern').click();
    expect(moves()).to.equal(0);
    await emulate({reducedMotion: 'no-preference'});
    map.button('Karte vergrößern').click();
    expect(moves()).to.equal(1);
    await emulate({reducedMotion: 'reduce'});
  });

  it('without outlines shows names and points, each name where its places are', async () => {
    const map = await MapPage.open({districts: town.districts.map(({id, name, count}) => ({id, name, count}))});
    expect(map.names()).to.include.members(whole);
    map.tap('Horst, 1 Angebot');
    expect(map.asked).to.deep.equal(['horst']);
    await expect(map.main).to.be.accessible();
  });

  it('without any place says so', async () => {
    const map = await MapPage.open({districts: [], points: [{id: 'x', name: 'Irgendwo', latitude: 7, longitude: 51}]});
    expect(shownText(map.root)).to.equal('Wo das ist, steht nicht auf der Karte.');
    map.show({points: town.points});
    expect(map.names()).to.have.length(3);
  });

  it('hostile names are words, and stay in their place', async () => {
    const names = ['<img src=x onerror="window.hacked=1">', 'W'.repeat(5_000), '\u202everdreht', '🙂'.repeat(40), ''];
    const map = await MapPage.open({
      points: names.map((name, index) => ({id: `${index}" x="`, name, latitude: 51.64 + index / 50, longitude: 7.6})),
      districts: names.map((name, index) => ({id: `d${index}`, name, point: [7.56, 51.64 + index / 50]})),
    });
    expect(map.root.querySelector('img, script')).to.equal(null);
    expect(Reflect.get(window, 'hacked')).to.equal(undefined);
    expect(map.root.textContent).not.to.contain('\u202e').and.not.to.match(/W{60}/);
    map.tap(names[0] ?? '');
    expect(document.documentElement.scrollWidth).to.be.at.most(window.innerWidth);
  });

  it('the colours of the system are taken in forced colours, black on white in print', async () => {
    const map = await MapPage.open();
    const dot = map.root.querySelector('.dot');
    await emulate({forcedColors: 'active', reducedMotion: 'reduce'});
    const forced = dot && getComputedStyle(dot).fill;
    expect(forced).not.to.equal('rgb(11, 107, 98)');
    await expect(map.main).to.be.accessible();
    await emulate({media: 'print', reducedMotion: 'reduce'});
    expect(dot && getComputedStyle(dot).fill).to.equal('rgb(0, 0, 0)');
    expect(map.button('Alles zeigen').checkVisibility()).to.equal(false);
    await emulate({reducedMotion: 'reduce'});
  });

  it('of 1,870 places only what is seen is in the page, at every distance', async () => {
    const points = Array.from({length: 1_870}, (_, index) => ({
      id: `p${index}`,
      name: `Kita ${index}`,
      latitude: 53.5 + ((index * 37) % 1_301) / 1_000,
      longitude: 8.6 + ((index * 53) % 2_203) / 1_000,
    }));
    const map = await MapPage.open({points, districts: []});
    for (let nearer = 0; nearer < 6; nearer++) {
      expect(map.marks().length).to.be.greaterThan(0).and.lessThan(250);
      map.button('Karte vergrößern').click();
    }
    map.marks()[0]?.focus();
    for (let steps = 0; steps < 10; steps++) {
      await sendKeys({press: 'ArrowRight'});
      const mark = map.root.activeElement?.getBoundingClientRect();
      const frame = map.root.querySelector('.frame')?.getBoundingClientRect();
      expect(map.names()).to.contain(map.focused);
      expect(
        mark && frame && mark.left >= frame.left - 22 && mark.right <= frame.right + 22,
        'the focus is seen',
      ).to.equal(true);
    }
  });
});
