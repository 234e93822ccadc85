import {fixture, html} from '@open-wc/testing';
import '../../src/all.ts';
import {fallback} from './mount.ts';
import {shownText} from './shown.ts';
import {waitUntil} from './wait-until.ts';

/** Each element, the collection it needs, and words that it shows of a sound town. */
export const elements = {
  'help-button': {collection: 'help', shows: 'Ich brauche Hilfe'},
  'offer-finder': {collection: 'offers', shows: 'Familienhebamme'},
  'event-calendar': {collection: 'events', shows: 'Familienfrühstück'},
  'contact-card': {collection: 'contacts', shows: 'Koordination Frühe Hilfen'},
} as const;

export type Tag = keyof typeof elements;
export const tags: readonly Tag[] = ['help-button', 'offer-finder', 'event-calendar', 'contact-card'];

/** A page with all four; one of them has its own address. */
export async function pageWith(
  url: string,
  broken?: {tag: Tag; url: string | undefined},
): Promise<Record<Tag, HTMLElement>> {
  const page = await fixture(html`<main></main>`);
  const make = (tag: Tag) => {
    const element = document.createElement(tag);
    const address = broken?.tag === tag ? broken.url : url;
    if (address !== undefined) element.setAttribute('data-api', address);
    element.setAttribute('now', '2026-11-24T10:00:00+01:00');
    const link = document.createElement('a');
    link.href = 'tel:+493023125099';
    link.textContent = fallback;
    element.append(link);
    return element;
  };
  const all = {
    'help-button': make('help-button'),
    'offer-finder': make('offer-finder'),
    'event-calendar': make('event-calendar'),
    'contact-card': make('contact-card'),
  };
  page.append(...Object.values(all));
  return all;
}

/** Waits until words can be read in an element. */
export const shows = (element: HTMLElement, words: string) =>
  waitUntil(() => shownText(element).includes(words), `<${element.localName}> shows "${words}"`);
