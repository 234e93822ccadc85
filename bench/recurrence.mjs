/**
 * CPU time of expanding 1,000 mixed rules over two years: ours beside rrule, ical.js and, where it can be found, rrule-temporal,
 * in the same run. `[NODE_PATH=folder/node_modules] node bench/recurrence.mjs [rounds]`; rrule-temporal is looked for from here
 * and in the folders of NODE_PATH. Ours works in Europe/Berlin; the libraries get wall-clock times without a zone (or UTC), which
 * spares them work. Every library gets each rule as text and gives all dates of the two years, as text. A library that is found
 * to give another number of dates is told so below the table, with the first rule in which it differs.
 */
import {createRequire} from 'node:module';
import {delimiter} from 'node:path';
import {pathToFileURL} from 'node:url';
import {build} from 'esbuild';
import ICAL from 'ical.js';
import rrule from 'rrule';

const rounds = Number(process.argv[2] ?? 7);
const [from, to] = ['2025-01-01T00:00:00', '2027-01-01T00:00:00'];

async function bundled() {
  const {outputFiles} = await build({
    stdin: {
      contents: `export {fromRRule, occurrences} from './src/domain/schedule/index.ts'`,
      resolveDir: process.cwd(),
      loader: 'ts',
    },
    bundle: true,
    format: 'esm',
    minify: true,
    write: false,
    target: 'es2022',
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}

/** What town calendars hold: mostly weekly and monthly dates, some yearly, some by the day, some old. Seeded. */
function rules(amount) {
  let state = 42;
  const random = (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  const day = () => ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'][random(7)];
  const shapes = [
    () => `FREQ=WEEKLY;BYDAY=${day()}`,
    () => `FREQ=WEEKLY;BYDAY=MO,WE,FR`,
    () => `FREQ=WEEKLY;INTERVAL=2;BYDAY=${day()}`,
    () => `FREQ=MONTHLY;BYDAY=${1 + random(4)}${day()}`,
    () => `FREQ=MONTHLY;BYDAY=-1${day()}`,
    () => `FREQ=MONTHLY;BYMONTHDAY=${1 + random(28)}`,
    () => `FREQ=YEARLY;BYMONTH=${1 + random(12)};BYDAY=${1 + random(4)}${day()}`,
    () => `FREQ=YEARLY;BYMONTH=${1 + random(12)};BYMONTHDAY=${1 + random(28)}`,
    () => `FREQ=DAILY;COUNT=${10 + random(90)}`,
    () => `FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR`,
    () => `FREQ=WEEKLY;BYDAY=TU,TH;BYHOUR=9,14`,
    () => `FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1`,
  ];
  const two = (n) => String(n).padStart(2, '0');
  return Array.from({length: amount}, (_, i) => ({
    rule: shapes[i % shapes.length](),
    dtstart: `${2019 + random(7)}-${two(1 + random(12))}-${two(1 + random(28))}T${two(8 + random(12))}:30:00`,
  }));
}

/** rrule-temporal with its version, or undefined where it is not installed. */
async function temporal() {
  const paths = [import.meta.dirname, ...(process.env.NODE_PATH ?? '').split(delimiter).filter(Boolean)];
  try {
    const {resolve} = createRequire(import.meta.url);
    return await import(pathToFileURL(resolve('rrule-temporal', {paths})).href);
  } catch {
    console.log('rrule-temporal is not installed here and in no folder of NODE_PATH: left out');
    return undefined;
  }
}

const {fromRRule, occurrences} = await bundled();
const all = rules(1_000);
const [fromDate, lastDate] = [new Date(`${from}Z`), new Date(Date.parse(`${to}Z`) - 1_000)];

const peer = await temporal();
const basic = (iso) => iso.replaceAll(/[-:]/g, '');

/** Each gives the dates of one rule, as text. */
const works = {
  familienlotse: ({rule, dtstart}) => {
    const dates = [];
    for (const {start} of occurrences(fromRRule(rule, {dtstart, tzid: 'Europe/Berlin'}), {from, to})) dates.push(start);
    return dates;
  },
  'rrule 2.8.1': ({rule, dtstart}) => {
    const options = {...rrule.RRule.parseString(rule), dtstart: new Date(`${dtstart}Z`)};
    return new rrule.RRule(options).between(fromDate, lastDate, true).map((date) => date.toISOString());
  },
  'ical.js 2.2.1': ({rule, dtstart}) => {
    const dates = [];
    const iterator = ICAL.Recur.fromString(rule).iterator(ICAL.Time.fromDateTimeString(dtstart));
    for (let next = iterator.next(); next; next = iterator.next()) {
      const text = next.toString();
      if (text >= to) break;
      if (text >= from) dates.push(text);
    }
    return dates;
  },
  ...(peer && {
    'rrule-temporal': ({rule, dtstart}) =>
      new peer.RRuleTemporal({rruleString: `DTSTART:${basic(dtstart)}Z\nRRULE:${rule}`})
        .between(fromDate, lastDate, true)
        .map((date) => date.toString()),
  }),
};

// One after the other, because the garbage of one would be collected, and its code thrown away, in the time of the next. The
// first three rounds warm up.
const results = {};
for (const [name, work] of Object.entries(works)) {
  const result = {times: [], dates: 0};
  results[name] = result;
  for (let round = -3; round < rounds; round++) {
    result.dates = 0;
    const start = process.cpuUsage();
    for (const each of all) result.dates += work(each).length;
    const {user, system} = process.cpuUsage(start);
    if (round >= 0) result.times.push((user + system) / 1_000);
  }
}

const median = (times) => times.sort((a, b) => a - b)[times.length >> 1];
const ours = median(results.familienlotse.times);
console.log(
  `1,000 rules, ${from.slice(0, 10)} to ${to.slice(0, 10)}, median CPU time of ${rounds} rounds, node ${process.version}`,
);
console.table(
  Object.fromEntries(
    Object.entries(results).map(([name, {times, dates}]) => [
      name,
      {'CPU ms': Number(median(times).toFixed(1)), dates, 'ours is': Number((ours / median(times)).toFixed(3))},
    ]),
  ),
);
for (const [name, work] of Object.entries(works)) {
  const local = (each, of) => of(each).map((text) => text.slice(0, 19));
  const other = all.filter((each) => local(each, work).join() !== local(each, works.familienlotse).join());
  const [first] = other;
  if (first) {
    const given = local(first, work);
    const extra = given.filter((text) => !local(first, works.familienlotse).includes(text));
    console.log(
      `${name} gives other dates for ${other.length} rules, first for ${first.rule} from ${first.dtstart}: ${given.length} instead of ${works.familienlotse(first).length}${extra.length ? `, ${extra[0]} is not in the rule` : ''}`,
    );
  }
}
