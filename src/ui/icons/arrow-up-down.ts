import {svg} from 'lit';
import {icon} from './icon.ts';

// prettier-ignore
export const arrowUpDownIcon = icon(svg`<path d="m21 16-4 4-4-4"/><path d="M17 20V4"/><path d="m3 8 4-4 4 4"/><path d="M7 4v16"/>`);
