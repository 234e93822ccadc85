/** What a page may load, in bytes after brotli 11. 1 kB is 1,000 bytes. */
import {existsSync, readFileSync} from 'node:fs';

const manifestFile = new URL('../dist/manifest.json', import.meta.url);

/** The first four also have a budget for all of them on one page. */
const firstFour = {
  'help-button': 12_000,
  'contact-card': 13_000,
  'offer-finder': 16_000,
  'event-calendar': 14_000,
};

const further = {
  'appointment-request': 14_000,
  'childcare-finder': 17_000,
  'consultation-hours': 14_000,
  'offer-card': 12_500,
  'partner-list': 12_500,
  'place-card': 13_000,
  'quick-exit': 12_000,
  'welcome-visit': 14_000,
  'request-inbox': 16_000,
};

/**
 * The ways of visitors: what comes by itself or on a tap after an element's own file, by the beginnings of the files' names, each
 * stage with those before it. Help until its dialog stands and floats (the form for an appointment is not its own); a finder until
 * its rows stand, until it can be searched, with lists and dates, with everyday words (of a page in German and a browser in
 * English) and details; a calendar until its list stands, with a month, and with all that can be tapped.
 */
const ways = {
  'help-button': [{name: 'help, all of it', later: ['help-part', 'town'], limit: 29_200}],
  'offer-finder': [
    {name: 'finder, rows', later: ['town', 'lists', 'rows'], limit: 29_200},
    {name: 'finder, search', later: ['search'], limit: 41_000},
    {name: 'finder, lists', later: ['panel', 'offer-filters', 'times'], limit: 54_500},
    {
      name: 'finder, all',
      later: ['synonyms.de', 'foreign', 'synonyms.en', 'offer-details', 'correction'],
      limit: 84_000,
    },
  ],
  'event-calendar': [
    {name: 'calendar, list', later: ['town', 'dates', 'lists'], limit: 34_600},
    {name: 'calendar, month', later: ['grid-view'], limit: 38_000},
    {
      name: 'calendar, all',
      later: ['filter-form', 'details', 'search', 'taken', 'calendar-file', 'print-dates', 'link-code'],
      limit: 72_000,
    },
  ],
};

/**
 * @typedef {object} Entry
 * @property {number} bytes
 * @property {number} gzip
 * @property {number} brotli
 * @property {string} integrity
 * @property {string[]} imports
 * @property {string[]} dynamicImports
 */

/** @returns {Record<string, Entry>} @throws {Error} when nothing was built */
export function readManifest() {
  if (!existsSync(manifestFile)) throw new Error('dist/manifest.json is missing: run npm run build');
  return JSON.parse(readFileSync(manifestFile, 'utf8'));
}

/**
 * The files that come with some entries through static imports, each once, the entries among them.
 * @param {Record<string, Entry>} manifest
 * @param {string[]} entries
 * @returns {Set<string>}
 * @throws {Error} when one of them was not built
 */
export function closure(manifest, entries) {
  const found = new Set();
  const open = [...entries];
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    if (found.has(file)) continue;
    const entry = manifest[file];
    if (entry === undefined) throw new Error(`dist/${file} was not built`);
    found.add(file);
    open.push(...entry.imports);
  }
  return found;
}

/**
 * Files and what they load later, and that in turn, as far as its name begins like one of `names`; for use with `closure`.
 * @param {Record<string, Entry>} manifest
 * @param {string[]} entries
 * @param {string[]} names
 * @returns {string[]}
 */
export function grown(manifest, entries, names) {
  const files = closure(manifest, entries);
  const later = [...files]
    .flatMap((file) => manifest[file].dynamicImports)
    .filter((file) => !files.has(file) && names.some((name) => new RegExp(`^chunks/${name}[-.]`).test(file)));
  return later.length ? grown(manifest, [...files, ...later], names) : [...files];
}

/** The rows that the budget is about: a name, the entries that a page loads together, and the most that is allowed. */
export function budgets(manifest) {
  const definition = (tag) => `define/${tag}.js`;
  return [
    {name: 'autoload', entries: ['autoload.js'], limit: 1_000},
    ...Object.entries({...firstFour, ...further}).map(([tag, limit]) => ({
      name: tag,
      entries: [definition(tag)],
      limit,
    })),
    {name: 'all four', entries: Object.keys(firstFour).map(definition), limit: 30_000},
    ...Object.entries(ways).flatMap(([tag, way]) =>
      way.map(({name, limit}, stage) => {
        const names = way.slice(0, stage + 1).flatMap(({later}) => later);
        return {name, entries: grown(manifest, [definition(tag)], names), limit};
      }),
    ),
    ...Object.keys(manifest)
      .filter((file) => file.startsWith('locales/'))
      .map((file) => ({name: file.slice(0, -'.js'.length), entries: [file], alone: true, limit: 4_000})),
  ];
}

/**
 * One row with its figures. A locale counts alone: what it imports is on the page already.
 * @returns {{name: string, files: number, bytes: number, gzip: number, brotli: number, limit: number}}
 */
export function measure(manifest, {name, entries, alone = false, limit}) {
  const files = alone ? entries : [...closure(manifest, entries)];
  const sum = (key) => files.reduce((total, file) => total + manifest[file][key], 0);
  return {name, files: files.length, bytes: sum('bytes'), gzip: sum('gzip'), brotli: sum('brotli'), limit};
}

/** All rows as text, one line each. */
export function table(rows) {
  const line = (cells) => cells.map((cell, index) => (index === 0 ? cell.padEnd(18) : cell.padStart(9))).join(' ');
  const figure = (value) => value.toLocaleString('en');
  return [
    line(['loaded', 'files', 'bytes', 'gzip', 'brotli', 'limit', 'left']),
    ...rows.map(({name, files, bytes, gzip, brotli, limit}) =>
      line([name, ...[files, bytes, gzip, brotli, limit, limit - brotli].map(figure)]),
    ),
  ].join('\n');
}
