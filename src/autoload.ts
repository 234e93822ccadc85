import {later, tags} from './tags.ts';

declare const __VERSION__: string;

/** The version of this bundle; the build fills it in. */
const version = typeof __VERSION__ === 'string' ? __VERSION__ : 'source';

/**
 * Loads the module of each of our tags when it first stands in the page; a file that fails is asked for again next time. The
 * list of what was asked for is the page's, so that a script which is there twice, or in two versions, loads nothing twice.
 */
const shared = Symbol.for('familienlotse.autoload');
const first: unknown = Reflect.get(window, shared);
const asked = first instanceof Map ? first : new Map<string, string>();
const selector = Object.keys(tags).join();

if (first !== asked) {
  Reflect.set(window, shared, asked.set('', version));
} else if (asked.get('') !== version) {
  console.warn(`familienlotse ${asked.get('')} is on this page already; ${version} is not used.`);
}

/** Loads a tag's module, once. */
function load(tag: string): void {
  if (asked.has(tag)) return;
  asked.set(tag, version);
  tags[tag]?.().catch((cause: unknown) => {
    asked.delete(tag);
    console.error(`<${tag}> could not be loaded; its children stay.`, cause);
  });
}

function look(root: ParentNode): void {
  for (const {localName: tag} of root.querySelectorAll(selector)) {
    if (tag !== later) load(tag);
    else if (!asked.has(tag)) whenIdle(() => load(tag));
  }
}

/** Safari has no `requestIdleCallback`; a phone that is never idle waits two seconds. */
function whenIdle(act: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(act, {timeout: 2_000});
  else setTimeout(act, 200);
}

/** What can wait until the page is idle comes at once for a finger, a pointer or the focus. A tap on a link to it opens it then. */
function touched(event: Event): void {
  const {type, target} = event;
  if (!(target instanceof Element) || customElements.get(later)) return;
  const help = document.querySelector(later);
  const link = target.closest<HTMLElement>('a[href="#help"]');
  if (!help || !(link ?? target.closest(later))) return;
  load(later);
  if (!link || type !== 'click') return;
  event.preventDefault();
  // Its children are working links: whoever waits for the script has them before their eyes.
  help.scrollIntoView();
  void customElements.whenDefined(later).then(() => link.click());
}

look(document);
new MutationObserver((records) => {
  if (records.some(({addedNodes}) => addedNodes.length)) look(document);
}).observe(document, {childList: true, subtree: true});
for (const type of ['pointerover', 'focusin', 'click']) {
  document.addEventListener(type, touched);
}
