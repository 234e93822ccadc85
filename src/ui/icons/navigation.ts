import {svg} from 'lit';
import {icon} from './icon.ts';

// prettier-ignore
export const navigationIcon = icon(svg`<polygon points="3 11 22 2 13 21 11 13 3 11"/>`);
