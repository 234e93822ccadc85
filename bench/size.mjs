/**
 * What a page loads, after brotli 11, beside what it may; then what an offer finder loads in all: until its rows stand and can
 * be searched, what comes by itself after that (everyday words in German and English, the details of an offer), and on a tap;
 * and a calendar: until its list stands, with the grid of a month, and with all that a visitor can tap.
 */
import {budgets, closure, grown as withLater, measure, readManifest, table} from '../scripts/budgets.mjs';

const manifest = readManifest();
console.log(table(budgets(manifest).map((budget) => measure(manifest, budget))));

const finder = 'define/offer-finder.js';
const grown = (files, ...names) => withLater(manifest, files, ...names);
const rows = grown(grown(closure(manifest, [finder]), 'town-', 'results', 'offer-filters', 'by-name'), 'lists');
const words = grown(grown(rows, 'synonyms.de', 'foreign', 'offer-details'), 'synonyms.en');
const map = grown(words, 'town-map', 'outlines', 'map-stock');
const bytes = (files) => [...files].reduce((sum, file) => sum + manifest[file].brotli, 0).toLocaleString('en');
console.log(
  `\noffer-finder, all of it: ${bytes(rows)} with rows and search (${rows.size} files), ${bytes(words)} with`,
);
console.log(`everyday words and details, which come by themselves later, ${bytes(map)} with the map, on a tap`);

const calendar = grown(closure(manifest, ['define/event-calendar.js']), 'town-', 'dates-');
const agenda = grown(calendar, 'lists-');
const month = grown(agenda, 'grid-view-');
const tapped = grown(month, 'filter-form-', 'details-', 'search-', 'taken-');
const all = grown(
  grown(tapped, 'calendar-file-', 'print-dates-', 'link-code-', 'synonyms.de-', 'foreign-'),
  'synonyms.en-',
);
console.log(
  `\nevent-calendar, all of it: ${bytes(agenda)} with the list and all of recurrence (${agenda.size} files),`,
);
console.log(`${bytes(month)} with the month, ${bytes(all)} with all that comes on a tap, everyday words included`);
