import {tags} from './tags.ts';

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

function look(root: ParentNode): void {
  for (const {localName: tag} of root.querySelectorAll(selector)) {
    if (asked.has(tag)) continue;
    asked.set(tag, version);
    tags[tag]?.().catch((cause: unknown) => {
      asked.delete(tag);
      console.error(`<${tag}> could not be loaded; its children stay.`, cause);
    });
  }
}

look(document);
new MutationObserver((records) => {
  if (records.some(({addedNodes}) => addedNodes.length)) look(document);
}).observe(document, {childList: true, subtree: true});
