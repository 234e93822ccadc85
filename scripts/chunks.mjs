/**
 * Which modules share a file. Brotli begins anew with each file and each costs a request, so there are a few beside an
 * element's own: `base` is what elements that read no data share with others, `core` what those that do share, also what one
 * needs and later parts of another, which must not load the file that registers it. `finding` is what finders share. `views` is the small views and words that
 * later parts of several show. `town` is the reader of data, with what a line of help shows of it and most other later parts
 * show too: help is to be there soon, in few files. What else only later parts need goes where the bundler puts it.
 * @param {(id: string) => boolean} isElement tells the modules that register an element
 */
export function sharedChunks(isElement) {
  let elements;
  let help;
  return (id, {getModuleIds, getModuleInfo}) => {
    elements ??= [...getModuleIds()].filter(isElement).map((entry) => elementOf(entry, getModuleInfo));
    help ??= closureOf(
      [...getModuleIds()].filter((each) => helps.test(each)),
      ({importedIds}) => importedIds,
      getModuleInfo,
    );
    const users = elements.filter(({closure}) => closure.has(id));
    const later = elements.filter(({closure, reach}) => reach.has(id) && !closure.has(id));
    if (users.length > 1 && users.every(({finds}) => finds)) return 'finding';
    if (users.length > 1) return users.some(({readsData}) => !readsData) ? 'base' : 'core';
    if (users.length === 1) return later.length && users[0].readsData ? 'core' : undefined;
    if (expansion.test(id) && !help.has(id)) return 'occurrences';
    if (help.has(id) && !apart.test(id)) return ofHelp.test(id) ? 'help-part' : 'town';
    if (later.length > 1 && firstSeen.test(id)) return 'facts';
    return later.length > 1 && small.test(id) ? 'views' : undefined;
  };
}

/** What a help button loads by itself, and the reader of data. */
const helps = /\/src\/(elements\/help-button\/(help-part|floating)|data\/(help|town))\.ts$/;
/** Of that what no other element has a use for. */
const ofHelp = /\/src\/(elements\/help-button\/|data\/help|i18n\/words\/answers|contract\/generated\/checks\/help)/;
/** Of that what some elements need without data, and the checks of records, which help reads none of. */
const apart =
  /\/src\/(domain\/schedule|ui\/(leave|three-shifts)|contract\/generated\/checks\/(address|contact|event|offer|organization|place|requests))/;

/** The dates of a schedule: whoever needs some of it needs nearly all. */
const expansion = /\/src\/domain\/schedule\/(day|duration|holidays|instant|occurrences|rule|zone)\.ts$/;

/** The facts in a word that a row of dates or offers shows at once. */
const firstSeen = /\/src\/(i18n\/words\/(access|age|cost|mode)|ui\/views\/(chips|said))\.ts$/;

/** What shows a phone, a fact or a word: a few hundred bytes each. */
const small = /\/src\/(ui\/(views|icons|styles)|i18n(\/words)?|domain)\/[\w-]+\.ts$/;

function elementOf(entry, getModuleInfo) {
  const now = ({importedIds}) => importedIds;
  const later = ({importedIds, dynamicallyImportedIds}) => [...importedIds, ...dynamicallyImportedIds];
  const closure = closureOf([entry], now, getModuleInfo);
  const readsData = [...closure].some((id) => id.endsWith('/ui/resource.ts'));
  const finds = [...closure].some((id) => id.endsWith('/ui/finding/read-stock.ts'));
  return {closure, readsData, finds, reach: closureOf([entry], later, getModuleInfo)};
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
