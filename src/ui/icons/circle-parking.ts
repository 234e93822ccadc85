import {svg} from 'lit';
import {icon} from './icon.ts';

// prettier-ignore
export const circleParkingIcon = icon(svg`<circle cx="12" cy="12" r="10"/><path d="M9 17V7h4a3 3 0 0 1 0 6H9"/>`);
