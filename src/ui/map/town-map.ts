import {adoptStyles, render} from 'lit';
import {Directive, directive, type PartInfo} from 'lit/directive.js';
import {centreOf, type Bounds} from '../../domain/geo/bounds.ts';
import {neighbourOf} from '../../domain/geo/neighbour.ts';
import type {Position} from '../../domain/geo/position.ts';
import type {Spot} from '../../domain/geo/projection.ts';
import {terrainOf} from '../../domain/geo/terrain.ts';
import {base} from '../styles/base.ts';
import {button} from '../styles/button.ts';
import {chartOf, reach, type Mark} from './chart.ts';
import type {MapActs, MapFacts} from './map-facts.ts';
import {emptyMap, mapView, type MapListener, type Town} from './map-view.ts';
import {fit, sheetOf, type Sheet} from './sheet.ts';
import {styles} from './town-map.styles.ts';

export type {MapActs, MapDistrict, MapFacts, MapPoint} from './map-facts.ts';

/** How much nearer one press of a button goes. */
const step = 2;

/** Of the frame, both sides, in pixels. */
const border = 2;

/**
 * Remembers what part of the town is looked at and where the focus is, as a text field does: nobody else needs to know. It
 * stands in a shadow root of its own, for it comes later than the styles of the element around it. What is larger than the
 * frame is scrolled in it, so that fingers, wheels and keys do what they do elsewhere.
 */
class TownMap extends Directive implements MapListener {
  readonly #place = document.createElement('div');
  readonly #root = this.#place.attachShadow({mode: 'open'});
  #town: Town | undefined;
  #width = 640;
  /** Pixels in a degree of latitude; 0 for all of the town. */
  #scale = 0;
  /** Undefined when there is nothing to draw. */
  #sheet: Sheet | undefined;
  #marks: readonly Mark[] = [];
  /** Key of the mark that Tab leads to. */
  #active: string | undefined;
  /** How far the mouse has pulled the sheet since it went down, in pixels. */
  #pulled = 0;

  constructor(part: PartInfo) {
    super(part);
    this.#place.setAttribute('exportparts', 'map, district, marker, zoom, way');
    adoptStyles(this.#root, [base, button, styles]);
    new ResizeObserver(([entry]) => this.#resize(Math.floor(entry?.contentRect.width ?? 0) - border)).observe(
      this.#place,
    );
  }

  override render(facts: MapFacts, acts: MapActs): HTMLElement {
    const before = this.#town?.facts;
    const terrain = terrainOf(facts.points, facts.districts);
    this.#town = {facts, acts, terrain};
    this.#lay();
    if (facts.chosenDistrict !== (before?.chosenDistrict ?? '')) {
      this.#lookAt(terrain.districts.find(({district}) => district.id === facts.chosenDistrict)?.bounds);
    } else {
      // The list may have chosen a place that is not in the frame.
      const chosen = this.#marks.find(({chosen, ids}) => chosen && ids.length);
      this.#draw(facts.chosenPoints === before?.chosenPoints || !chosen || this.#sees(chosen) ? undefined : chosen);
    }
    return this.#place;
  }

  /** Every event of the drawing and its frame. */
  handleEvent(event: Event): void {
    const {type} = event;
    const mark = this.#marks.find(({key}) => key === keyOf(event.target));
    if (event instanceof KeyboardEvent) this.#press(event);
    else if (type === 'scroll') this.#draw();
    else if (type === 'focusin') this.#hold(mark);
    else if (event instanceof PointerEvent && type !== 'click') this.#pull(event);
    else {
      // The end of a pull is no tap.
      if (this.#pulled < 8) this.#act(mark);
      this.#pulled = 0;
    }
  }

  /** The first step goes to what is chosen, or to what the keys have reached. */
  zoomIn(): void {
    const aim = this.#marks.find(({chosen}) => chosen) ?? this.#marks.find(this.#isActive);
    this.#zoom(step, this.#scale ? undefined : aim);
  }

  zoomOut(): void {
    this.#zoom(1 / step);
  }

  /** All of the town again, and nothing chosen on the map. */
  showAll(): void {
    this.#lookAt(undefined);
    if (!this.#town) return;
    const {facts, acts} = this.#town;
    if (facts.chosenPoints.length) acts.choosePoints([]);
    if (facts.chosenDistrict) acts.chooseDistrict('');
  }

  readonly #isActive = ({key}: Mark): boolean => key === this.#active;

  #press(event: KeyboardEvent): void {
    const {key} = event;
    const from = this.#marks.find(this.#isActive);
    const isBack = key === 'Escape' && (this.#scale || this.#marks.some(({chosen}) => chosen));
    const isTap = key === 'Enter' || key === ' ';
    if (!isBack && !isTap && !key.startsWith('Arrow')) return;
    // Neither the frame scrolls nor does a dialog around the map close.
    event.preventDefault();
    event.stopPropagation();
    if (isBack) this.showAll();
    else if (isTap) this.#act(from);
    else this.#hold(from && neighbourOf(from, this.#marks, key), true);
  }

  #act(mark: Mark | undefined): void {
    if (!mark || !this.#sheet || !this.#town) return;
    const {district, ids, bounds, chosen} = mark;
    const {acts} = this.#town;
    const {most, projection} = this.#sheet;
    // Places in one house are not told apart by going nearer.
    const opens = bounds && ids.length > 1 && projection.scale < most && fit(bounds, this.#sheet) < most * 4;
    if (district !== undefined) acts.chooseDistrict(chosen ? '' : district);
    else if (opens) this.#lookAt(bounds, projection.scale * step);
    else acts.choosePoints(chosen ? [] : ids);
  }

  /** The mouse pulls the sheet; a finger does so by itself. */
  #pull({type, pointerType, buttons, movementX, movementY}: PointerEvent): void {
    if (type === 'pointerdown') this.#pulled = 0;
    else if (buttons && pointerType === 'mouse') {
      this.#pulled += Math.hypot(movementX, movementY);
      this.#frame?.scrollBy(-movementX, -movementY);
    }
  }

  #resize(width: number): void {
    if (width < 1 || width === this.#width) return;
    this.#width = width;
    this.#lay();
    this.#draw();
  }

  /** Puts the sheet to the present scale. */
  #lay(): void {
    const {terrain, facts} = this.#town ?? {};
    this.#sheet = terrain?.home && sheetOf(terrain.home, this.#width, this.#scale);
    if (this.#sheet?.whole) this.#scale = 0;
    this.#marks = terrain && facts && this.#sheet ? chartOf(terrain, facts, this.#sheet.projection) : [];
  }

  #zoom(factor: number, aim: Spot = this.#middle): void {
    const projection = this.#sheet?.projection;
    if (projection) this.#look(projection.position(aim), projection.scale * factor);
  }

  #lookAt(bounds: Bounds | undefined, least = 0): void {
    this.#look(bounds && centreOf(bounds), bounds && this.#sheet ? Math.max(fit(bounds, this.#sheet), least) : 0);
  }

  /** The way to what is looked at is shown, unless the device asks for less motion. */
  #look(position: Position | undefined, scale: number): void {
    const before = this.#sheet;
    this.#scale = scale;
    this.#lay();
    this.#draw(position && this.#sheet?.projection.spot(position));
    if (!before || !this.#sheet || matchMedia('(prefers-reduced-motion: reduce)').matches) return;
    const {x, y} = this.#middle;
    const transformOrigin = `${x}px ${y}px`;
    const start = `scale(${before.projection.scale / this.#sheet.projection.scale})`;
    const frames = [
      {transform: start, transformOrigin},
      {transform: 'none', transformOrigin},
    ];
    this.#frame?.querySelector('g')?.animate(frames, {duration: 180, easing: 'ease-out'});
  }

  get #frame(): Element | null {
    return this.#root.querySelector('.sheet');
  }

  /** The middle of what is seen. */
  get #middle(): Spot {
    const {scrollLeft = 0, scrollTop = 0} = this.#frame ?? {};
    return {x: scrollLeft + this.#width / 2, y: scrollTop + (this.#sheet?.height ?? 0) / 2};
  }

  /** Is a spot in the frame around `middle`, or `more` pixels beside it? */
  #sees(spot: Spot, more = 0, middle = this.#middle): boolean {
    const {width = 0, height = 0} = this.#sheet ?? {};
    return Math.abs(spot.x - middle.x) < width / 2 + more && Math.abs(spot.y - middle.y) < height / 2 + more;
  }

  /** Tab leads to this one now. With `follows` the frame does too, when it is not in it. */
  #hold(mark: Mark | undefined, follows = false): void {
    if (!mark || this.#isActive(mark)) return;
    this.#active = mark.key;
    this.#draw(follows && !this.#sees(mark, -reach / 2) ? mark : undefined);
  }

  /** Draws what is seen and a little around it; with `target` after that has come to the middle of the frame. */
  #draw(target?: Spot): void {
    if (!this.#town || !this.#sheet) {
      render(emptyMap(), this.#root);
      return;
    }
    const {width, height} = this.#sheet;
    const middle = target ?? this.#middle;
    const far = ({x, y}: Spot): number => Math.hypot(x - middle.x, y - middle.y);
    const marks = this.#marks.filter((mark) => mark.path || this.#sees(mark, width / 4, middle));
    if (!marks.some(this.#isActive)) this.#active = [...marks].sort((a, b) => far(a) - far(b))[0]?.key;
    const isHeld = keyOf(this.#root.activeElement) !== undefined;
    render(mapView({marks, active: this.#active, sheet: this.#sheet}, this.#town, this), this.#root);
    // What had the focus may be another mark by now, or none.
    if (isHeld) this.#root.querySelector<SVGElement>('svg [tabindex="0"]')?.focus({preventScroll: true});
    if (target) this.#frame?.scrollTo(middle.x - width / 2, middle.y - height / 2);
  }
}

/** The map of a town, for a place in a template: `${townMap(facts, acts)}`. */
export const townMap = directive(TownMap);

/** Which mark something in the drawing belongs to. */
const keyOf = (target: unknown): string | undefined =>
  target instanceof Element ? target.closest<SVGElement>('[data-key]')?.dataset['key'] : undefined;
