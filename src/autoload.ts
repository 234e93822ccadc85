import {tags} from './tags.ts';

/** Loads the module of each of our tags when it first stands in the page; a file that fails is asked for again next time. */
const asked = new Set<string>();
const selector = Object.keys(tags).join();

function look(root: ParentNode): void {
  for (const {localName: tag} of root.querySelectorAll(selector)) {
    if (asked.has(tag)) continue;
    asked.add(tag);
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
