import {svg} from 'lit';
import {icon} from './icon.ts';

// prettier-ignore
export const xIcon = icon(svg`<path d="M18 6 6 18"/><path d="m6 6 12 12"/>`);
