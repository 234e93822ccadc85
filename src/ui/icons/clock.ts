import {svg} from 'lit';
import {icon} from './icon.ts';

// prettier-ignore
export const clockIcon = icon(svg`<circle cx="12" cy="12" r="10"/><path d="M12 6v6l4 2"/>`);
