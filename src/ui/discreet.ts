import {inherited} from '../page/ancestors.ts';

/**
 * Is the element, or what it stands in, marked `discreet`? Then its titles and the names of its files do not tell what they
 * are about: somebody else may look over the shoulder, or into the folder of downloads.
 */
export function isDiscreet(element: Element): boolean {
  return inherited(element, 'discreet') !== undefined;
}
