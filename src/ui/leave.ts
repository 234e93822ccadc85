import {msg} from '../i18n/msg.ts';

/** The weather: a page of a public body that everybody may be looking at, without advertising. */
export const neutralPage = 'https://www.dwd.de/';

/** How long the other page may take before an empty one stands in its place, in milliseconds. */
export const patience = 3_000;

/** What leaving needs of the browser. */
export interface WayOut {
  /** The page that is left. */
  readonly page: Document;
  /** Is there a network, as far as the browser knows? */
  readonly online: boolean;
  /** Goes to an address that takes the place of the page in the tab's history. */
  readonly replace: (address: string) => void;
  /** Does something after so many milliseconds, if the page is still there. */
  readonly later: (act: () => void, milliseconds: number) => void;
}

/** The way out of the page that this script runs in, as things are now. */
export const thisPage = (): WayOut => ({
  page: document,
  online: navigator.onLine,
  replace: (address) => location.replace(address),
  later: (act, milliseconds) => void setTimeout(act, milliseconds),
});

/**
 * Leaves the page for another one: tells everybody by a `leave` event on the document, empties page and title at once, and
 * goes. Without a network, or when the other page does not come within a moment, to `about:blank`. The browser's history
 * stays as it is, but for this page's own entry.
 * @param address as `exitAddress` gives it
 */
export function leave(address: string, {page, online, replace, later}: WayOut = thisPage()): void {
  page.dispatchEvent(new Event('leave'));
  prepareToLeave(page);
  if (page.defaultView) left.add(page.defaultView);
  hideReferrer(page);
  empty(page);
  if (!online) {
    replace('about:blank');
    return;
  }
  later(() => replace('about:blank'), patience);
  replace(address);
}

/** Windows whose page is being left. */
const left = new WeakSet<EventTarget>();

/**
 * Keeps a page from asking whether it may be left, for the time when `leave` is called. Call it early: Chromium runs the
 * listeners of a window in the order in which they came, so that only those which come later can be kept from asking.
 */
export function prepareToLeave(page: Document): void {
  page.defaultView?.addEventListener('beforeunload', dontAsk, {capture: true});
}

function dontAsk(event: Event): void {
  if (event.currentTarget && left.has(event.currentTarget)) event.stopImmediatePropagation();
}

/**
 * Where an `href` leads. What is neither https nor of the page's own origin, cannot be read, or is this very page is not
 * taken: then it is `neutralPage`.
 */
export function exitAddress(href: string, {baseURI, URL: here}: Pick<Document, 'baseURI' | 'URL'> = document): string {
  const url = parsed(href.trim(), baseURI);
  const page = parsed(here, here);
  if (!url || url.href.split('#', 1)[0] === page?.href.split('#', 1)[0]) return neutralPage;
  // Origins are not compared alone: that of `javascript:` is the word "null", as is that of a page from a file.
  const isOwn = url.protocol === 'http:' && url.origin === page?.origin;
  return url.protocol === 'https:' || isOwn ? url.href : neutralPage;
}

function parsed(address: string, base: string): URL | undefined {
  try {
    return address === '' ? undefined : new URL(address, base);
  } catch {
    return undefined;
  }
}

/** The other page does not learn where the visitor comes from. */
function hideReferrer(page: Document): void {
  const referrer = page.createElement('meta');
  referrer.name = 'referrer';
  referrer.content = 'no-referrer';
  page.head.append(referrer);
}

/** Nothing of the page stands there while the other one is on its way; what is playing stops. */
function empty(page: Document): void {
  page.title = msg('Wetter', {id: 'exit.title', desc: 'Harmless title of the tab while the page is being left'});
  page.documentElement.style.setProperty('display', 'none', 'important');
  page.body.replaceChildren();
}
