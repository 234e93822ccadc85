import {expect, fixture, html} from '@open-wc/testing';
import {sendKeys, sendMouse, setViewport} from '@web/test-runner-commands';
import '../../src/define/quick-exit.ts';
import {QuickExit} from '../../src/elements/quick-exit/quick-exit.ts';
import {ThreeShifts, type Key} from '../../src/ui/three-shifts.ts';
import {exitAddress, leave, neutralPage, patience, prepareToLeave, type WayOut} from '../../src/ui/leave.ts';
import {allByRole, byRole, nameOf, shownText} from '../support/shown.ts';
import {waitUntil} from '../support/wait-until.ts';

const notice = 'Hilfe bei Gewalt';

/** A page that can be left without leaving the tests, and what was done to get out of it. */
function pageToLeave(online = true) {
  const page = document.implementation.createHTMLDocument(notice);
  page.body.append('Beratung, Telefon, ein angefangener Brief');
  const went: string[] = [];
  const later: {act: () => void; milliseconds: number}[] = [];
  const wayOut: WayOut = {
    page,
    online,
    replace: (address) => void went.push(address),
    later: (act, milliseconds) => void later.push({act, milliseconds}),
  };
  return {page, went, later, wayOut};
}

async function open(attributes: Readonly<Record<string, string>> = {}, around = html``) {
  const left = pageToLeave();
  const main = await fixture<HTMLElement>(html`<main>${around}</main>`);
  const element = new QuickExit();
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.wayOut = left.wayOut;
  main.append(element);
  await element.updateComplete;
  await element.updateComplete;
  return {...left, main, element, button: byRole(element, 'button')};
}

const box = (element: Element): DOMRect => {
  const found = element.shadowRoot?.querySelector('[part~="base"]');
  if (!found) throw new Error('no box');
  return found.getBoundingClientRect();
};

const focused = (element: Element): string => {
  const at = element.shadowRoot?.activeElement ?? document.activeElement;
  return at instanceof HTMLElement ? shownText(at) || at.localName : '';
};

const pressShift = async (times: number): Promise<void> => {
  for (let i = 0; i < times; i += 1) await sendKeys({press: 'Shift'});
};

describe('quick-exit', () => {
  afterEach(() => window.scrollTo(0, 0));

  it('is one button with its words, and leaves by taking the page’s place', async () => {
    const {page, went, element, button} = await open();
    expect(nameOf(button)).to.equal('Seite schnell verlassen');
    button.click();
    expect(went).to.deep.equal([neutralPage]);
    expect(page.title).to.equal('Wetter');
    expect(page.body.childNodes.length).to.equal(0);
    expect(page.documentElement.style.display).to.equal('none');
    expect(element.shadowRoot?.textContent).to.contain('Der Verlauf Ihres Browsers wird dabei nicht gelöscht.');
  });

  it('is accessible, open note included, and says when it is there', async () => {
    const loads: Event[] = [];
    const main = await fixture<HTMLElement>(
      html`<main><quick-exit @load=${(e: Event) => loads.push(e)}></quick-exit></main>`,
    );
    await waitUntil(() => loads.length === 1, 'load');
    await expect(main).to.be.accessible();
    main.querySelector('quick-exit')?.shadowRoot?.querySelector('summary')?.click();
    await expect(main).to.be.accessible();
  });

  it('says beside the button what the keyboard does, and that the history stays', async () => {
    const {element, button} = await open();
    const keys = button.getAttribute('aria-describedby') ?? '';
    expect(element.shadowRoot?.getElementById(keys)?.textContent?.trim()).to.equal(
      'Oder dreimal die Umschalttaste (Shift) drücken',
    );
    expect(shownText(element)).not.to.contain('Verlauf');
    element.shadowRoot?.querySelector('summary')?.click();
    expect(shownText(element)).to.contain('Der Verlauf Ihres Browsers wird dabei nicht gelöscht.');
  });

  it('discreet: a word that does not tell why', async () => {
    const {element} = await open({discreet: ''});
    expect(nameOf(byRole(element, 'button'))).to.equal('Schließen');
    await expect(element).to.be.accessible();
  });

  it('leads where the town wants', async () => {
    const {went, button} = await open({href: 'https://www.musterstadt.example/wetter'});
    button.click();
    expect(went).to.deep.equal(['https://www.musterstadt.example/wetter']);
  });

  describe('Shift', () => {
    it('three times leaves, twice does not', async () => {
      const {went} = await open();
      await pressShift(2);
      expect(went).to.deep.equal([]);
      await pressShift(1);
      expect(went).to.deep.equal([neutralPage]);
    });

    it('works while something is being written, but capital letters do not count', async () => {
      const {went, main} = await open({}, html`<input aria-label="Name" />`);
      const field = main.querySelector('input');
      field?.focus();
      for (const letter of 'ABCD') {
        await sendKeys({down: 'Shift'});
        await sendKeys({press: letter});
        await sendKeys({up: 'Shift'});
      }
      expect(field?.value).to.equal('ABCD');
      expect(went).to.deep.equal([]);
      await pressShift(3);
      expect(went).to.deep.equal([neutralPage]);
    });

    it('with another key or a click between begins anew', async () => {
      const {went} = await open();
      await pressShift(2);
      await sendKeys({press: 'a'});
      await pressShift(1);
      expect(went).to.deep.equal([]);
      await pressShift(1);
      await sendMouse({type: 'click', position: [5, 5]});
      await pressShift(2);
      expect(went).to.deep.equal([]);
    });

    it('does nothing once the element is gone or hidden', async () => {
      const {went, element} = await open();
      element.hidden = true;
      await pressShift(3);
      element.hidden = false;
      element.remove();
      await pressShift(3);
      expect(went).to.deep.equal([]);
    });

    const key = (type: string, timeStamp: number, more: Partial<Key> = {}): Key => {
      const plain = {key: 'Shift', repeat: false, ctrlKey: false, altKey: false, metaKey: false};
      return {...plain, type, timeStamp, ...more};
    };
    const pressesAt = (...times: number[]) => times.flatMap((time) => [key('keydown', time), key('keyup', time + 80)]);
    const count = (events: readonly Key[]): number => {
      const shifts = new ThreeShifts();
      return events.filter((event) => shifts.completedBy(event)).length;
    };

    it('counts presses within a second and a half, no slower ones', () => {
      expect(count(pressesAt(0, 700, 1_400))).to.equal(1);
      expect(count(pressesAt(0, 800, 1_600))).to.equal(0);
      expect(count(pressesAt(0, 2_000, 2_200, 2_400))).to.equal(1);
      expect(count(pressesAt(0, 100, 200, 300, 400))).to.equal(1);
      expect(count(pressesAt(0, 100, 200, 300, 400, 500))).to.equal(2);
    });

    it('does not count a key that is held, nor one pressed with another', () => {
      const held = [
        key('keydown', 0),
        ...[30, 60, 90].map((at) => key('keydown', at, {repeat: true})),
        key('keyup', 120),
      ];
      expect(count([...held, ...pressesAt(200, 300)])).to.equal(0);
      expect(count([key('keydown', 0), key('keyup', 1_450), ...pressesAt(1_460, 1_560)])).to.equal(0);
      const withControl = [0, 100, 200].flatMap((at) => [key('keydown', at, {ctrlKey: true}), key('keyup', at + 50)]);
      expect(count(withControl)).to.equal(0);
    });
  });

  describe('in view', () => {
    before(() => setViewport({width: 320, height: 480}));

    after(() => setViewport({width: 1280, height: 800}));

    const long = html`<div style="block-size: 5000px"></div>`;

    for (const placement of ['top', 'bottom'] as const) {
      it(`${placement}: stays when the page is scrolled, and fits a telephone`, async () => {
        const {element} = await open({placement}, long);
        for (const y of [0, 3000]) {
          window.scrollTo(0, y);
          const {top, bottom, left, right} = box(element);
          expect(top).to.be.at.least(0);
          expect(bottom).to.be.at.most(480);
          expect(left).to.be.at.least(0);
          expect(right).to.be.at.most(320);
          expect(placement === 'top' ? top : 480 - bottom).to.be.below(12);
        }
        expect(byRole(element, 'button').getBoundingClientRect().height).to.be.at.least(44);
      });

      it(`${placement}: the open note is in view`, async () => {
        const {element} = await open({placement}, long);
        element.shadowRoot?.querySelector('summary')?.click();
        const note = element.shadowRoot?.querySelector('.note')?.getBoundingClientRect();
        expect(note?.top).to.be.at.least(0);
        expect(note?.bottom).to.be.at.most(480);
      });
    }

    it('in a low window with large type everything of it can be scrolled to', async () => {
      await setViewport({width: 320, height: 256});
      document.documentElement.style.fontSize = '28px';
      try {
        const {element} = await open();
        element.shadowRoot?.querySelector('summary')?.click();
        const note = element.shadowRoot?.querySelector('.note');
        note?.scrollIntoView({block: 'end'});
        expect(note?.getBoundingClientRect().bottom).to.be.at.most(256);
        expect(box(element).bottom).to.be.at.most(256);
      } finally {
        document.documentElement.style.fontSize = '';
        await setViewport({width: 320, height: 480});
      }
    });

    it('button and note stand side by side on a small telephone', async () => {
      const {element, button} = await open();
      const summary = element.shadowRoot?.querySelector('summary');
      expect(summary?.getBoundingClientRect().top).to.be.below(button.getBoundingClientRect().bottom);
    });

    it('stands above a notice with the highest z-index, out of a column that is moved and clipped', async () => {
      const main = await fixture<HTMLElement>(
        html`<main>
          <div style="position: fixed; inset: 0; z-index: 2147483647; background: #ccc">Cookies?</div>
          <div style="transform: translateY(900px); overflow: hidden; block-size: 10px"><quick-exit></quick-exit></div>
        </main>`,
      );
      const element = main.querySelector('quick-exit');
      if (!element) throw new Error('no element');
      await waitUntil(() => element.shadowRoot?.querySelector(':popover-open'), 'it is in the top layer');
      const {x, y, width, height} = byRole(element, 'button').getBoundingClientRect();
      expect(document.elementFromPoint(x + width / 2, y + height / 2)).to.equal(element);
    });

    it('an unknown placement is the upper corner; moved elsewhere in the page it is in view again', async () => {
      const {element, main} = await open({placement: 'left'});
      expect(box(element).top).to.be.below(12);
      main.prepend(element);
      await element.updateComplete;
      await waitUntil(() => element.shadowRoot?.querySelector(':popover-open'), 'it is in the top layer');
    });
  });

  describe('Tab', () => {
    it('reaches it first, then the page from its beginning, which stays as it was', async () => {
      const {element, main} = await open({}, html`<button>Erster</button><button>Zweiter</button>`);
      const before = [...main.children];
      const seen: string[] = [];
      for (let i = 0; i < 4; i += 1) {
        await sendKeys({press: 'Tab'});
        seen.push(focused(element));
      }
      expect(seen).to.deep.equal(['Seite schnell verlassen', 'Hinweis', 'Erster', 'Zweiter']);
      expect([...main.children]).to.deep.equal(before);
      expect(document.documentElement.hasAttribute('tabindex')).to.equal(false);
    });

    it('where it is the first anyway nothing is reached twice', async () => {
      const {element, main} = await open();
      main.append(document.createElement('button'));
      const seen: string[] = [];
      for (let i = 0; i < 3; i += 1) {
        await sendKeys({press: 'Tab'});
        seen.push(focused(element));
      }
      expect(seen).to.deep.equal(['Seite schnell verlassen', 'Hinweis', 'button']);
    });

    it('whoever is somewhere in the page goes on from there', async () => {
      const {element, main} = await open({}, html`<button>Erster</button><button>Zweiter</button>`);
      main.querySelector('button')?.focus();
      await sendKeys({press: 'Tab'});
      expect(focused(element)).to.equal('Zweiter');
    });
  });

  it('in the page it is one stop with its note: Enter leaves', async () => {
    const {went, button} = await open();
    button.focus();
    await sendKeys({press: 'Enter'});
    expect(went).to.deep.equal([neutralPage]);
    expect(allByRole(button, 'button').length).to.be.at.most(1);
  });
});

describe('leaving', () => {
  it('tells by an event before it empties the page', () => {
    const {page, went, wayOut} = pageToLeave();
    let found = '';
    page.addEventListener('leave', () => (found = page.title + went.length));
    leave(neutralPage, wayOut);
    expect(found).to.equal(`${notice}0`);
    expect(page.title).to.equal('Wetter');
  });

  it('offline: empties page and title, then an empty page', () => {
    const {page, went, later, wayOut} = pageToLeave(false);
    leave(neutralPage, wayOut);
    expect(page.title).to.equal('Wetter');
    expect(page.body.textContent).to.equal('');
    expect(went).to.deep.equal(['about:blank']);
    expect(later).to.deep.equal([]);
  });

  it('when the other page does not come within a moment: an empty page', () => {
    const {went, later, wayOut} = pageToLeave();
    leave(neutralPage, wayOut);
    expect(went).to.deep.equal([neutralPage]);
    expect(later.map(({milliseconds}) => milliseconds)).to.deep.equal([patience]);
    later[0]?.act();
    expect(went).to.deep.equal([neutralPage, 'about:blank']);
  });

  it('does not tell the other page where the visitor comes from', () => {
    const {page, wayOut} = pageToLeave();
    leave(neutralPage, wayOut);
    expect(page.querySelector('meta[name="referrer"]')?.getAttribute('content')).to.equal('no-referrer');
  });

  it('the page does not ask whether it may be left', async () => {
    const frame = await fixture<HTMLIFrameElement>(html`<iframe title="Seite"></iframe>`);
    const {contentDocument, contentWindow} = frame;
    if (!contentDocument || !contentWindow) throw new Error('no page in the frame');
    prepareToLeave(contentDocument);
    let asked = 0;
    contentWindow.addEventListener('beforeunload', () => (asked += 1));
    contentWindow.dispatchEvent(new Event('beforeunload'));
    expect(asked).to.equal(1);
    leave(neutralPage, {...pageToLeave().wayOut, page: contentDocument});
    contentWindow.dispatchEvent(new Event('beforeunload'));
    expect(asked).to.equal(1);
  });

  const town = {baseURI: 'https://stadt.example/hilfe', URL: 'https://stadt.example/hilfe#start'};

  it('takes https addresses and those of the page’s own origin', () => {
    expect(exitAddress('https://www.musterstadt.example/', town)).to.equal('https://www.musterstadt.example/');
    expect(exitAddress(' /wetter ', town)).to.equal('https://stadt.example/wetter');
    const local = {baseURI: 'http://localhost:8080/', URL: 'http://localhost:8080/'};
    expect(exitAddress('/wetter', local)).to.equal('http://localhost:8080/wetter');
  });

  for (const bad of [
    '',
    ' ',
    'http://wetter.example/',
    'javascript:alert(1)',
    'data:text/html,x',
    'tel:112',
    'https://',
    '#oben',
    '/hilfe',
  ]) {
    it(`"${bad}" is the neutral page`, () => {
      expect(exitAddress(bad, town)).to.equal(neutralPage);
      expect(exitAddress(bad, {baseURI: 'file:///a/hilfe', URL: 'file:///a/hilfe'})).to.equal(neutralPage);
    });
  }
});
