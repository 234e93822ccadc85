import {fixture, html} from '@open-wc/testing';
import {render} from 'lit';
import {outlinesOf} from '../../src/domain/geo/outlines.ts';
import {townMap, type MapFacts} from '../../src/ui/map/town-map.ts';

const square = (west: number, south: number): number[][] => [
  [west, south],
  [west + 0.06, south],
  [west + 0.06, south + 0.05],
  [west, south + 0.05],
  [west, south],
];

const outlines = outlinesOf({
  type: 'FeatureCollection',
  features: [
    {type: 'Feature', id: 'stockum', geometry: {type: 'Polygon', coordinates: [square(7.54, 51.64)]}},
    {type: 'Feature', id: 'mitte', geometry: {type: 'Polygon', coordinates: [square(7.6, 51.64)]}},
    {type: 'Feature', id: 'horst', geometry: {type: 'Polygon', coordinates: [square(7.6, 51.69)]}},
  ],
});

/** Three districts; four places, two of them next to each other. */
export const town: MapFacts = {
  districts: [
    {id: 'stockum', name: 'Stockum', outline: outlines.get('stockum'), count: 4},
    {id: 'mitte', name: 'Stadtmitte', outline: outlines.get('mitte'), count: 12},
    {id: 'horst', name: 'Horst', outline: outlines.get('horst'), count: 1},
  ],
  points: [
    {id: 'netz', name: 'Familiennetz', latitude: 51.6632, longitude: 7.6336, count: 6, district: 'mitte'},
    {id: 'fbs', name: 'Bildungsstätte', latitude: 51.6611, longitude: 7.636, count: 5, district: 'mitte'},
    {id: 'kita', name: 'Kita Stockum', latitude: 51.652, longitude: 7.56, count: 4, district: 'stockum'},
    {id: 'haus', name: 'Dorfhaus (alt)', latitude: 51.725, longitude: 7.63, district: 'horst'},
  ],
  chosenDistrict: '',
  chosenPoints: [],
  reader: {locale: 'de', locales: ['de'], source: 'de'},
  counted: (count) => (count === 1 ? '1 Angebot' : `${count} Angebote`),
};

/** A page with a map, whose choices it takes as an element does. */
export class MapPage {
  /** What was asked for, in order. */
  readonly asked: (string | readonly string[])[] = [];
  facts: MapFacts;
  private constructor(
    readonly main: HTMLElement,
    facts: MapFacts,
  ) {
    this.facts = facts;
  }

  static async open(facts: Partial<MapFacts> = {}, width = 390, dir = 'ltr'): Promise<MapPage> {
    const main = await fixture<HTMLElement>(html`<main dir=${dir}></main>`);
    main.style.inlineSize = `${width}px`;
    main.style.setProperty('--_accent', '#0b6b62');
    main.style.setProperty('--_on-accent', '#fff');
    main.style.setProperty('--_surface', '#fff');
    const page = new MapPage(main, {...town, ...facts});
    page.show();
    await page.measured();
    return page;
  }

  show(facts: Partial<MapFacts> = {}): void {
    this.facts = {...this.facts, ...facts};
    const map = townMap(this.facts, {
      chooseDistrict: (chosenDistrict) => {
        this.asked.push(chosenDistrict);
        this.show({chosenDistrict});
      },
      choosePoints: (chosenPoints) => {
        this.asked.push(chosenPoints);
        this.show({chosenPoints});
      },
    });
    render(html`${map}`, this.main);
  }

  get root(): ShadowRoot {
    const root = this.main.querySelector('div')?.shadowRoot;
    if (!root) throw new Error('no map');
    return root;
  }

  /** Districts and markers as they are spoken. */
  names(): string[] {
    return this.marks().map((mark) => mark.getAttribute('aria-label') ?? '');
  }

  marks(): SVGElement[] {
    return [...this.root.querySelectorAll<SVGElement>('svg [role="button"]')];
  }

  mark(name: string): SVGElement {
    const found = this.marks().find((mark) => mark.getAttribute('aria-label') === name);
    if (!found) throw new Error(`no mark "${name}", there are: ${this.names().join(' | ')}`);
    return found;
  }

  /** What the focus is on, as it is spoken. */
  get focused(): string | null | undefined {
    return this.root.activeElement?.getAttribute('aria-label') ?? this.root.activeElement?.textContent?.trim();
  }

  tap(name: string): void {
    this.mark(name).dispatchEvent(new MouseEvent('click', {bubbles: true}));
  }

  button(name: string): HTMLButtonElement {
    const found = [...this.root.querySelectorAll('button')].find(
      (button) => (button.ariaLabel ?? button.textContent?.trim()) === name,
    );
    if (!found) throw new Error(`no button "${name}"`);
    return found;
  }

  get isWhole(): boolean {
    return this.button('Karte verkleinern').getAttribute('aria-disabled') === 'true';
  }

  /** The map measures its own width after the first picture. */
  private async measured(): Promise<void> {
    const {promise, resolve} = deferred();
    new ResizeObserver((_, observer) => {
      observer.disconnect();
      requestAnimationFrame(() => resolve());
    }).observe(this.main);
    await promise;
  }
}

function deferred(): {promise: Promise<void>; resolve: () => void} {
  let resolve = (): void => undefined;
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  return {promise, resolve};
}
