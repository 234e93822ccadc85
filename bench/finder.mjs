/**
 * What a letter typed and a box ticked cost the page, and when the first rows stand: the finder beside MiniSearch and
 * FlexSearch in one run, in Chromium. Main-thread CPU time until the answer is drawn, medians; the page's HTML holds the offers.
 * The peers show bare rows; `familienlotse` shows its own, with facts and reasons. What it leaves for the rest after typing
 * (the numbers behind closed lists) is told as `after`. Needs dist/: npm run build. Run: node bench/finder.mjs [rounds]
 */
import {createServer} from 'node:http';
import {build} from 'esbuild';
import puppeteer from 'puppeteer-core';
import {findBrowser} from '../scripts/browser.mjs';
import {directoryOf} from './finder/offers.mjs';
import {pages} from './finder/pages.mjs';

const rounds = Number(process.argv[2] ?? 3);
const sizes = [1_000, 10_000];
const root = new URL('..', import.meta.url).pathname;

const scripts = new Map();
for (const [name, contents] of Object.entries(pages)) {
  const {outputFiles} = await build({
    stdin: {contents, resolveDir: `${root}bench/finder`},
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    conditions: ['production'],
    write: false,
  });
  scripts.set(name, outputFiles[0].text);
}
const data = new Map(sizes.map((size) => [String(size), JSON.stringify({directory: directoryOf(size)})]));

const server = createServer(({url}, response) => {
  const [, kind, name, size] = decodeURIComponent(url).split('/');
  response.setHeader('content-type', kind === 'script' ? 'text/javascript' : 'text/html; charset=utf-8');
  const block = `<script type="application/json" data-familienlotse>${data.get(size)}</script>`;
  response.end(
    kind === 'script'
      ? scripts.get(name)
      : `<!doctype html><html lang="de"><meta charset="utf-8"><link rel="icon" href="data:,"><title>${name}</title><body>${block}<script type="module" src="/script/${encodeURIComponent(name)}"></script>`,
  );
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const browser = await puppeteer.launch(await findBrowser());

const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];
const rest = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

async function measure(name, size, results) {
  const page = await browser.newPage();
  const session = await page.createCDPSession();
  await session.send('Performance.enable', {timeDomain: 'threadTicks'});
  const cpu = async () => {
    const {metrics} = await session.send('Performance.getMetrics');
    return metrics.find((metric) => metric.name === 'TaskDuration').value * 1_000;
  };
  const push = (what, value) => (results[what] ??= []).push(value);
  const begun = await cpu();
  await page.goto(`http://127.0.0.1:${server.address().port}/page/${encodeURIComponent(name)}/${size}`);
  await page.waitForFunction(() => window.bench, {polling: 'raf'});
  push('first rows', (await cpu()) - begun);
  await page.waitForFunction(() => window.bench.whole, {polling: 50});
  await rest(2_000);

  const step = async (what, act, expected) => {
    const before = await cpu();
    await act();
    await page.waitForFunction((text) => window.bench.shown().toLowerCase() === text, {polling: 'raf'}, expected);
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
    const drawn = await cpu();
    push(what, drawn - before);
    await rest(250);
    push(`${what}, after`, (await cpu()) - drawn);
  };
  await page.evaluate(() => window.bench.field().focus());
  let typed = '';
  for (const letter of 'eltern') {
    typed += letter;
    await step('letter', () => page.keyboard.press(letter), `${typed}|0`);
  }
  for (let n = 1; n <= 4; n++)
    await step('box', () => page.evaluate(() => window.bench.box().click()), `${typed}|${n % 2}`);
  await page.close();
}

console.log(`main-thread CPU milliseconds, medians of ${rounds} pages; in brackets as part of the best peer`);
for (const size of sizes) {
  const table = Object.fromEntries(Object.keys(pages).map((name) => [name, {}]));
  for (let round = 0; round < rounds; round++)
    for (const name of Object.keys(pages)) await measure(name, size, table[name]);
  for (const what of ['first rows', 'letter', 'letter, after', 'box', 'box, after']) {
    const best = Math.min(...['minisearch', 'flexsearch'].map((name) => median(table[name][what])));
    const cells = Object.entries(table).map(
      ([name, {[what]: times}]) => `${name} ${median(times).toFixed(1)} (${(median(times) / best).toFixed(2)})`,
    );
    console.log(`${size} offers, ${what}: ${cells.join(', ')}`);
  }
}
await browser.close();
server.close();
