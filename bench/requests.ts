/**
 * The numbers of storage: one slot that many want at once, and processes that are killed while they write, in a folder (PGlite)
 * and in PostgreSQL. `node --import tsx bench/requests.ts [writes] [kills]`; a PostgreSQL is started for it where there is one.
 */
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {startPostgres, type Postgres} from '../scripts/postgres.mjs';
import {openLedger} from '../server/requests/database/open-ledger.ts';
import {bookTogether} from '../test/server/requests/support/booking.ts';
import {newEntry} from '../test/server/requests/support/entry.ts';
import {killWhileWriting} from '../test/server/requests/support/killing.ts';
import {testDatabase} from '../test/server/requests/support/postgres.ts';

const writes = Number(process.argv[2] ?? 2_000);
const kills = Number(process.argv[3] ?? 8);

const folder = await mkdtemp(join(tmpdir(), 'familienlotse-bench-'));
const postgres = await startPostgres();
let failed = false;

const median = (values: readonly number[]): number =>
  [...values].sort((one, two) => one - two)[values.length >> 1] ?? 0;

/** An empty place of each kind. */
async function places(name: string, server: Postgres | undefined): Promise<[kind: string, place: string][]> {
  const database = server && (await testDatabase(server.url));
  return [
    ['folder (PGlite)', join(folder, name)],
    ...(database ? [['PostgreSQL', database.url] as [string, string]] : []),
  ];
}

console.log(`node ${process.version}; ${postgres?.version ?? 'no PostgreSQL here: left out'}`);

if (postgres) {
  const [, [, place = ''] = []] = await places('booking', postgres);
  const outcomes = await bookTogether(place, {processes: 4, bookings: 25});
  console.log('\n100 bookings of one slot by 4 processes on PostgreSQL');
  console.table(outcomes);
  failed ||= outcomes['taken'] !== 1 || outcomes['full'] !== 99;
}

console.log(`\n${writes} requests, 20 at once, the process killed ${kills} times by SIGKILL`);
const rows: Record<string, object> = {};
for (const [kind, place] of await places('killing', postgres)) {
  const {acknowledged, kept, lost, twice, openings} = await killWhileWriting(place, {writes, kills, atOnce: 20});
  rows[kind] = {
    acknowledged,
    kept,
    lost: lost.length,
    twice,
    'opening after a kill, ms: median': median(openings.map(({wall}) => wall)),
    slowest: Math.max(...openings.map(({wall}) => wall)),
    'of the processor': median(openings.map(({cpu}) => cpu)),
  };
  failed ||= lost.length > 0 || twice > 0 || kept !== writes;
}
console.table(rows);

console.log('\nmilliseconds: opening a new place, opening it again, one request after the other, 20 at once (each)');
const times: Record<string, object> = {};
for (const [kind, place] of await places('times', postgres)) {
  const open = () => openLedger(place.includes('://') ? {url: place} : {folder: place});
  const timed = async <T>(work: () => Promise<T>): Promise<[number, T]> => {
    const began = performance.now();
    const answer = await work();
    return [performance.now() - began, answer];
  };
  const [first, fresh] = await timed(open);
  await fresh.close();
  const [again, ledger] = await timed(open);
  const count = 300;
  const [single] = await timed(async () => {
    for (let n = 0; n < count; n++) await ledger.take(newEntry(n));
  });
  const [together] = await timed(async () => {
    for (let n = count; n < 2 * count; n += 20) {
      await Promise.all([...Array(20).keys()].map((each) => ledger.take(newEntry(n + each))));
    }
  });
  const [dumped] = await timed(() => ledger.dump(join(folder, `${Object.keys(times).length}.ndjson.gz`)));
  await ledger.close();
  times[kind] = {
    new: Math.round(first),
    again: Math.round(again),
    'one by one': Number((single / count).toFixed(1)),
    '20 at once': Number((together / count).toFixed(1)),
    'dump of 600': Math.round(dumped),
    ...(place.includes('://') ? {} : {'MB of memory': Math.round(process.memoryUsage().rss / 1e6)}),
  };
}
console.table(times);

await postgres?.stop();
await rm(folder, {recursive: true, force: true});
process.exitCode = failed ? 1 : 0;
