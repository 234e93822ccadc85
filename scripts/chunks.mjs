import {parse} from 'node:path';

/**
 * Which modules share a file. Brotli begins anew with each file and each costs a request, so there are few: `core` is what
 * elements share with each other, `<tag>-base` what one element shares with the parts that are loaded later. What only later
 * parts need goes where the bundler puts it, and is never drawn into these.
 * @param {(id: string) => boolean} isElement tells the modules that register an element
 */
export function sharedChunks(isElement) {
  let graph;
  return (id, {getModuleIds, getModuleInfo}) => {
    graph ??= readGraph([...getModuleIds()], isElement, getModuleInfo);
    const users = graph.elements.filter(({closure}) => closure.has(id));
    if (users.length > 1) return 'core';
    const [user] = users;
    return user && graph.parts.some((closure) => closure.has(id)) ? `${user.name}-base` : undefined;
  };
}

function readGraph(ids, isElement, getModuleInfo) {
  const parts = ids.flatMap((id) => getModuleInfo(id)?.dynamicallyImportedIds ?? []).filter((id) => !isElement(id));
  const elements = ids.filter(isElement).map((id) => ({name: parse(id).name, closure: closureOf(id, getModuleInfo)}));
  return {elements, parts: parts.map((part) => closureOf(part, getModuleInfo))};
}

/** What a module imports statically, itself included. */
function closureOf(entry, getModuleInfo, closure = new Set()) {
  if (closure.has(entry)) return closure;
  closure.add(entry);
  for (const id of getModuleInfo(entry)?.importedIds ?? []) closureOf(id, getModuleInfo, closure);
  return closure;
}
