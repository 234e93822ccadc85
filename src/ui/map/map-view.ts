import {html, nothing, type TemplateResult} from 'lit';
import {geoUri} from '../../domain/geo/geo-uri.ts';
import {metresPerDegree} from '../../domain/geo/projection.ts';
import {formatNumber} from '../../i18n/format.ts';
import {msg} from '../../i18n/msg.ts';
import {plain} from '../reader.ts';
import {said} from '../views/said.ts';
import type {MapTerrain} from './chart.ts';
import {drawing, type Scene} from './drawing.ts';
import type {MapActs, MapFacts} from './map-facts.ts';

/** What hears of the drawing and of the buttons below it. */
export interface MapListener extends EventListenerObject {
  zoomIn(): void;
  zoomOut(): void;
  showAll(): void;
}

/** What the map is made of. */
export interface Town {
  readonly facts: MapFacts;
  readonly acts: MapActs;
  readonly terrain: MapTerrain;
}

/** More ways than these are no answer to "where is it?". */
const mostWays = 3;

/** The drawing, what goes nearer and back, and the way to what is chosen. */
export function mapView(scene: Scene, {facts, terrain}: Town, listener: MapListener): TemplateResult {
  const {whole, height, projection} = scene.sheet;
  const chosen = terrain.points.filter(({point}) => facts.chosenPoints.includes(point.id)).slice(0, mostWays);
  const isWhole = whole && !facts.chosenDistrict && facts.chosenPoints.length === 0;
  // Not the SVG listens: Chromium lets Tab stop at an SVG element that listens to the focus.
  return html`<div class="frame">
      <svg class="strut" aria-hidden="true" height=${height}></svg>
      <div
        class="sheet"
        @scroll=${listener}
        @click=${listener}
        @keydown=${listener}
        @focusin=${listener}
        @pointerdown=${listener}
        @pointermove=${listener}
      >
        ${drawing(scene)}
      </div>
    </div>
    <div class="tools">
      ${zoom('+', msg('Karte vergrößern', {id: 'map.in', desc: 'Button: zooms in'}), false, () => listener.zoomIn())}
      ${zoom('−', msg('Karte verkleinern', {id: 'map.out', desc: 'Button: zooms out'}), whole, () => listener.zoomOut())}
      ${zoom(msg('Alles zeigen', {id: 'map.all', desc: 'Button: all of the map'}), '', isWhole, () => listener.showAll())}
      <p class="scale">${scaleBar(projection.scale, facts.reader.locale)}</p>
    </div>
    ${chosen.length ? ways(chosen, facts) : nothing}
    <p id="hint" class="visually-hidden">
      ${msg(
        'Mit den Pfeiltasten von Ort zu Ort, mit der Eingabetaste auswählen, mit Escape zurück. Alles steht auch in der Liste.',
        {id: 'map.hint', desc: 'How the map is used by keyboard, for assistive technology'},
      )}
    </p>
    ${facts.attribution ? html`<p class="source muted">${said(facts.attribution, facts.reader)}</p>` : nothing}`;
}

/** Nothing of what is listed has a place. */
export function emptyMap(): TemplateResult {
  return html`<p class="muted">
    ${msg('Wo das ist, steht nicht auf der Karte.', {id: 'map.empty', desc: 'None of the listed things has a place'})}
  </p>`;
}

/** A button that has nothing to do keeps the focus. */
function zoom(words: string, name: string, isIdle: boolean, act: () => void): TemplateResult {
  return html`<button
    class="button"
    part="zoom"
    type="button"
    aria-label=${name || nothing}
    aria-disabled=${isIdle || nothing}
    @click=${isIdle ? nothing : act}
  >
    ${words}
  </button>`;
}

function ways(chosen: MapTerrain['points'], {reader}: MapFacts): TemplateResult {
  const words = msg('Weg dorthin zeigen', {id: 'place.way', desc: 'Link: opens the map on the own device'});
  return html`<ul class="ways" role="list">
    ${chosen.map(({point}) => {
      const name = plain(point.name, reader);
      return html`<li>
        <span>${said(point.name, reader)}</span>
        <a part="way" href=${geoUri(point, name) ?? nothing}
          >${words}<span class="visually-hidden">: ${said(point.name, reader)}</span></a
        >
      </li>`;
    })}
  </ul>`;
}

/** A line of a round length, with its length in words. */
function scaleBar(scale: number, locale: string): TemplateResult {
  const most = (100 / scale) * metresPerDegree;
  const ten = 10 ** Math.floor(Math.log10(most));
  const metres = ten * (most >= 5 * ten ? 5 : most >= 2 * ten ? 2 : 1);
  const pixels = Math.round((metres / metresPerDegree) * scale);
  const [value, unit] = metres < 1000 ? [metres, 'meter'] : [metres / 1000, 'kilometer'];
  return html`<svg aria-hidden="true" width=${pixels + 2} height="8"><path d="M1 0V7H${pixels + 1}V0"></path></svg>
    <bdi>${formatNumber(value, locale, {style: 'unit', unit, unitDisplay: 'short'})}</bdi>`;
}
