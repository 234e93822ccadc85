import {parse} from 'node:path';

/**
 * Which modules share a file. Brotli begins anew with each file and each costs a request, so there are few: `core` is what
 * elements share with each other, `<tag>-base` what one element shares with the later parts of others, which must not load
 * the file that registers it. What only later parts need goes where the bundler puts it, and is never drawn into these.
 * @param {(id: string) => boolean} isElement tells the modules that register an element
 */
export function sharedChunks(isElement) {
  let elements;
  return (id, {getModuleIds, getModuleInfo}) => {
    elements ??= [...getModuleIds()].filter(isElement).map((entry) => {
      const closure = closureOf([entry], ({importedIds}) => importedIds, getModuleInfo);
      const all = ({importedIds, dynamicallyImportedIds}) => [...importedIds, ...dynamicallyImportedIds];
      return {name: parse(entry).name, closure, reach: closureOf([entry], all, getModuleInfo)};
    });
    const [user, another] = elements.filter(({closure}) => closure.has(id));
    if (another) return 'core';
    const isWanted = user && elements.some((element) => element !== user && element.reach.has(id));
    return isWanted ? `${user.name}-base` : undefined;
  };
}

/** What modules lead to by some of their imports, themselves included. */
function closureOf(ids, importsOf, getModuleInfo, closure = new Set()) {
  for (const id of ids) {
    if (closure.has(id)) continue;
    closure.add(id);
    const info = getModuleInfo(id);
    if (info) closureOf(importsOf(info), importsOf, getModuleInfo, closure);
  }
  return closure;
}
