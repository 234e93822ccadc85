import {html, nothing, svg, type TemplateResult} from 'lit';
import {msg} from '../../i18n/msg.ts';
import {widthOf, type Mark} from './chart.ts';
import type {Sheet} from './sheet.ts';

/** What is seen of a chart. */
export interface Scene {
  readonly marks: readonly Mark[];
  /** Key of the one that Tab leads to. */
  readonly active: string | undefined;
  readonly sheet: Sheet;
}

/** The picture. */
export function drawing({marks, active, sheet}: Scene): TemplateResult {
  const {width, height, transform} = sheet.projection;
  const areas = marks.filter(({path}) => path);
  const others = marks.filter(({path}) => !path);
  const edges = areas.filter(({chosen}) => chosen);
  return html`<svg
    role="group"
    part="map"
    aria-label=${msg('Karte', {id: 'map.name', desc: 'Name of the map for assistive technology'})}
    aria-describedby="hint"
    width=${width}
    height=${height}
  >
    <g>
      ${areas.map((mark) => target(mark, active, shape('', mark, transform)))}
      ${edges.map((mark) => shape('edge', mark, transform))} ${areas.map((mark) => label(mark, active))}
      ${others.map((mark) => target(mark, active, mark.ids.length ? dot(mark) : plate(mark)))}
      ${others.map((mark) => (mark.ids.length === 1 ? label(mark, active) : nothing))}
    </g>
  </svg>`;
}

const shape = (name: string, {path}: Mark, transform: string): unknown =>
  svg`<path class=${name} d=${path ?? ''} transform=${transform}></path>`;

/** A group of places is not chosen, it opens. */
function target({key, name, chosen, ids}: Mark, active: string | undefined, shape: unknown): unknown {
  return svg`<g
    role="button"
    tabindex=${key === active ? 0 : -1}
    data-key=${key}
    aria-label=${name}
    aria-pressed=${ids.length < 2 || chosen ? chosen : nothing}
    part=${ids.length ? 'marker' : 'district'}
  >${shape}</g>`;
}

/** One place is a dot, several are a number in a circle; around both the room that a thumb needs. */
function dot({x, y, ids, label}: Mark): unknown {
  const single = ids.length === 1;
  return svg`<circle class="thumb" cx=${x} cy=${y} r="22"></circle>
    <circle class="dot" cx=${x} cy=${y} r=${single ? 9 : 14 + label.length}></circle>
    <text class="number" x=${x} y=${y}>${single ? nothing : label}</text>`;
}

/** The name of a district without outline. */
function plate({x, y, label}: Mark): unknown {
  const width = widthOf(label) + 8;
  return svg`<rect class="thumb" x=${x - width / 2} y=${y - 22} width=${width} height="44" rx="22"></rect>
    <rect class="plate" x=${x - width / 2} y=${y - 15} width=${width} height="30" rx="15"></rect>
    <text x=${x} y=${y}>${label}</text>`;
}

/** A name that has no room is shown while its mark is chosen or has the focus. */
function label({key, x, y, label, labelAt, chosen, path}: Mark, active: string | undefined): unknown {
  if (!labelAt && !chosen && key !== active) return nothing;
  const at = labelAt ?? {x, y: y - (path ? 0 : 33)};
  return svg`<text class=${(path ? '' : 'place ') + (labelAt || chosen ? '' : 'asked')} aria-hidden="true" x=${at.x} y=${at.y}>${label}</text>`;
}
