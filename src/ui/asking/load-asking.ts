import type {LitElement} from 'lit';
import {activate, need} from '../../i18n/locale.ts';
import {pageLocale} from '../../page/locale.ts';
import {adopt} from '../styles/adopt.ts';

type Asking = typeof import('./asking-part.ts');

/** The asking form with its words and its styles, in files of their own. @throws when they cannot be had */
export async function loadAsking(host: LitElement): Promise<Asking> {
  need('asking');
  const [part] = await Promise.all([import('./asking-part.ts'), activate(pageLocale())]);
  adopt(host, part.styles);
  return part;
}
