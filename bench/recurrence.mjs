/**
 * CPU time of expanding 1,000 mixed rules over two years: ours beside rrule and ical.js in the same run.
 * `node bench/recurrence.mjs [rounds]`. Ours works in Europe/Berlin; the libraries get wall-clock times without a zone, which
 * spares them work. Every library gets each rule as text and gives all dates of the two years, as text.
 */
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

function cpuMedian(work) {
  const times = [];
  let dates = 0;
  for (let round = 0; round <= rounds; round++) {
    const start = process.cpuUsage();
    dates = work();
    const {user, system} = process.cpuUsage(start);
    if (round) times.push((user + system) / 1_000);
  }
  times.sort((a, b) => a - b);
  return {ms: times[times.length >> 1], dates};
}

const {fromRRule, occurrences} = await bundled();
const all = rules(1_000);
const [fromDate, lastDate] = [new Date(`${from}Z`), new Date(Date.parse(`${to}Z`) - 1_000)];

const results = {
  familienlotse: cpuMedian(() => {
    let dates = 0;
    for (const {rule, dtstart} of all) {
      for (const {start} of occurrences(fromRRule(rule, {dtstart, tzid: 'Europe/Berlin'}), {from, to}))
        if (start) dates++;
    }
    return dates;
  }),
  'familienlotse, schedules ready': (() => {
    const schedules = all.map(({rule, dtstart}) => fromRRule(rule, {dtstart, tzid: 'Europe/Berlin'}));
    return cpuMedian(() => {
      let dates = 0;
      for (const schedule of schedules) for (const {start} of occurrences(schedule, {from, to})) if (start) dates++;
      return dates;
    });
  })(),
  'rrule 2.8.1': cpuMedian(() => {
    let dates = 0;
    for (const {rule, dtstart} of all) {
      const options = {...rrule.RRule.parseString(rule), dtstart: new Date(`${dtstart}Z`)};
      for (const date of new rrule.RRule(options).between(fromDate, lastDate, true)) if (date.toISOString()) dates++;
    }
    return dates;
  }),
  'ical.js 2.2.1': cpuMedian(() => {
    let dates = 0;
    for (const {rule, dtstart} of all) {
      const iterator = ICAL.Recur.fromString(rule).iterator(ICAL.Time.fromDateTimeString(dtstart));
      for (let next = iterator.next(); next; next = iterator.next()) {
        const text = next.toString();
        if (text >= to) break;
        if (text >= from) dates++;
      }
    }
    return dates;
  }),
};

const ours = results.familienlotse.ms;
console.log(
  `1,000 rules, ${from.slice(0, 10)} to ${to.slice(0, 10)}, median CPU time of ${rounds} rounds, node ${process.version}`,
);
console.table(
  Object.fromEntries(
    Object.entries(results).map(([name, {ms, dates}]) => [
      name,
      {
        'CPU ms': Number(ms.toFixed(1)),
        dates,
        'of ours': Number((ms / ours).toFixed(1)),
        'ours is': Number((ours / ms).toFixed(3)),
      },
    ]),
  ),
);
