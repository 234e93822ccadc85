/** What a page loads, after brotli 11, beside what it may. */
import {budgets, measure, readManifest, table} from '../scripts/budgets.mjs';

const manifest = readManifest();
console.log(table(budgets(manifest).map((budget) => measure(manifest, budget))));
