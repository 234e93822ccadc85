/**
 * What a page loads, after brotli 11, beside what it may; the ways of visitors (see `ways`) with each stage and those before it,
 * all of which come by themselves or on a tap; at last a finder's with its map.
 */
import {budgets, grown, measure, readManifest, table} from '../scripts/budgets.mjs';

const manifest = readManifest();
const rows = budgets(manifest);
console.log(table(rows.map((budget) => measure(manifest, budget))));
const {entries} = rows.find(({name}) => name === 'finder, all');
const map = measure(manifest, {
  name: 'map',
  entries: grown(manifest, entries, ['map-stock', 'outlines', 'town-map']),
  limit: 0,
});
console.log(`\nfinder with the map, on a tap: ${map.brotli.toLocaleString('en')}`);
