import {fixture, html} from '@open-wc/testing';
import type {LitElement} from 'lit';

export type Attributes = Readonly<Record<string, string>>;

/** The number that stands between the tags of every element of these tests. */
export const fallback = '030 23125 099';

/** Puts an element with the editor's fallback into the page, and does not wait for its data. */
export async function put<E extends LitElement>(kind: new () => E, attributes: Attributes): Promise<E> {
  const page = await fixture(html`<main></main>`);
  const element = new kind();
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(fallbackLink());
  page.append(element);
  await element.updateComplete;
  return element;
}

/** As `put`, and waits until the element has shown its data, or has said that there is none. */
export async function mount<E extends LitElement>(kind: new () => E, attributes: Attributes): Promise<E> {
  const page = await fixture(html`<main></main>`);
  const element = new kind();
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(fallbackLink());
  const done = settled(element);
  page.append(element);
  await done;
  return element;
}

/** The next `load` or `error` of an element, whichever comes. */
export function settled(element: EventTarget): Promise<'load' | 'error'> {
  return new Promise((resolve) => {
    element.addEventListener('load', () => resolve('load'), {once: true});
    element.addEventListener('error', () => resolve('error'), {once: true});
  });
}

function fallbackLink(): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = 'tel:+493023125099';
  link.textContent = fallback;
  return link;
}
