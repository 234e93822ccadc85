/**
 * What a page loads, after brotli 11, beside what it may; `finder, …` is an offer finder's way: until its rows stand, until they
 * can be searched, with the lists and dates, and with the everyday words and details, all of which come by themselves.
 */
import {budgets, grown, measure, readManifest, table} from '../scripts/budgets.mjs';

const manifest = readManifest();
const rows = budgets(manifest);
console.log(table(rows.map((budget) => measure(manifest, budget))));
const {entries} = rows.find(({name}) => name === 'finder, all');
const map = measure(manifest, {name: 'map', entries: grown(manifest, entries, ['map-stock']), limit: 0});
console.log(`\nwith the map, on a tap, ${map.brotli.toLocaleString('en')}`);
