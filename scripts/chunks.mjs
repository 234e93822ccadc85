/**
 * Which modules share a file. Brotli begins anew with each file and each costs a request, so there are a few beside an
 * element's own: `base` is what elements that read no data share with others, `core` what those that do share, also what one
 * needs and later parts of another, which must not load the file that registers it. `finding` is what finders share. What comes
 * later comes in stages, a file each (see `stages`); `views`, `list` and `engine` are what of a finder's stages others need too,
 * `words` the small views and words that later parts of several show. What else only later parts need goes where the bundler
 * puts it.
 * @param {(id: string) => boolean} isElement tells the modules that register an element
 */
export function sharedChunks(isElement) {
  let elements;
  let parts;
  return (id, {getModuleIds, getModuleInfo}) => {
    elements ??= [...getModuleIds()].filter(isElement).map((entry) => elementOf(entry, getModuleInfo));
    parts ??= stages.map(({roots, ...stage}) => ({
      ...stage,
      holds: closureOf(
        [...getModuleIds()].filter((each) => roots.test(each)),
        now,
        getModuleInfo,
      ),
    }));
    const users = elements.filter(({closure}) => closure.has(id));
    const later = elements.filter(({closure, reach}) => reach.has(id) && !closure.has(id));
    if (users.length > 1 && users.every(({finds}) => finds)) return 'finding';
    if (users.length > 1) return users.some(({readsData}) => !readsData) ? 'base' : 'core';
    if (users.length === 1) return later.length && users[0].readsData ? 'core' : undefined;
    const stage = parts.find(({holds, only, but}) => holds.has(id) && (only?.test(id) ?? true) && !but?.test(id));
    // What others need too is in no file of the finder's, or they would load its rows for a word.
    const isFinders = later.every(({finds}) => finds);
    if (stage && (isFinders || stage.ofAll)) return stage.name;
    if (stage?.name === 'search') return 'engine';
    if (stage?.name === 'rows' && !engine.test(id)) return small.test(id) ? 'views' : 'list';
    return later.length > 1 && small.test(id) ? 'words' : undefined;
  };
}

/** What a help button loads by itself, and the reader of data. */
const helps = /\/src\/(elements\/help-button\/(help-part|floating)|data\/(help|town))\.ts$/;

/**
 * What comes after an element's own file, in this order: a module is in the file of the first stage that needs it. What only help
 * shows; the reader of data, with what a line of help shows of it and most other later parts show too, for help is to be there
 * soon, in few files; the reader of lists; the dates of a schedule, of which whoever needs some needs nearly all; a finder's
 * rows; its search; what is chosen by.
 */
const stages = [
  {
    name: 'help-part',
    ofAll: true,
    roots: helps,
    only: /\/src\/(elements\/help-button\/|data\/help|i18n\/words\/answers|contract\/generated\/checks\/help)/,
  },
  {
    name: 'town',
    ofAll: true,
    roots: helps,
    // What some elements need without data, and the checks of records, which help reads none of.
    but: /\/src\/(domain\/schedule|ui\/(leave|three-shifts)|contract\/generated\/checks\/(?!envelope|directory|childcare|scalars|text|phone|help|schedule))/,
  },
  {
    name: 'lists',
    ofAll: true,
    roots: /\/data\/lists\.ts$/,
    but: /\/checks\/(schedule|phone|help|requests)|\/domain\/schedule\//,
  },
  {
    name: 'occurrences',
    ofAll: true,
    roots: /\/domain\/schedule\/occurrences\.ts$/,
    only: /\/domain\/schedule\/(duration|occurrences|rule)\.ts$/,
  },
  {name: 'rows', roots: /\/finding\/results\.ts$/},
  {name: 'search', roots: /\/finding\/finder\.ts$/},
  {name: 'panel', roots: /\/finding\/(panel|offer-filters)\.ts$/},
];

const now = ({importedIds}) => importedIds;

const engine = /\/src\/domain\/search\//;

/** What shows a phone, a fact or a word: a few hundred bytes each. */
const small = /\/src\/(ui\/(views|icons|styles)|i18n(\/words)?|domain)\/[\w-]+\.ts$/;

function elementOf(entry, getModuleInfo) {
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
