import assert from 'node:assert/strict';
import {cp, mkdtemp, readFile, readdir, rm, stat, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, test, type TestContext} from 'node:test';
import {inspect} from 'node:util';
import {PGlite} from '@electric-sql/pglite';
import {openCluster} from '../../../server/requests/database/embedded/cluster.ts';
import {EmbeddedPool} from '../../../server/requests/database/embedded/embedded-pool.ts';
import {postgresMajor} from '../../../server/requests/database/embedded/open-folder.ts';
import {lastingLedger} from '../../../server/requests/database/lasting-ledger.ts';
import {openLedger} from '../../../server/requests/database/open-ledger.ts';
import {waitUntil} from '../../support/wait-until.ts';
import {temporaryFolder} from '../temporary-folder.ts';
import {startLedgerChild} from './support/child.ts';
import {newEntry, notice, now, later, booking} from './support/entry.ts';

const {tenant, reference} = newEntry(1);

let made = '';
before(async () => {
  made = await mkdtemp(join(tmpdir(), 'familienlotse-'));
  await (await openLedger({folder: made})).close();
});
after(() => rm(made, {recursive: true}));

/** A folder with an empty ledger: to make one takes PostgreSQL two seconds. */
async function emptyLedger(context: TestContext): Promise<string> {
  const folder = join(await temporaryFolder(context), 'data');
  await cp(made, folder, {recursive: true});
  return folder;
}

test('what one process kept is there for the next; nobody else may read the files', async (context) => {
  const folder = join(await temporaryFolder(context), 'data');
  const first = await openLedger({folder});
  await first.take(newEntry(1, {booking: booking(), mail: notice}));
  await first.close();
  if (process.platform !== 'win32') assert.equal((await stat(folder)).mode & 0o077, 0);
  assert.deepEqual(
    (await readdir(folder)).filter((name) => name.startsWith('familienlotse.lock')),
    [],
  );

  // What a process leaves that was killed: while it made the database, while it ran.
  await writeFile(join(folder, 'database', 'postmaster.pid'), '-42\n/pglite/data\n1795344519\n5432\n\n\n');
  const second = await openLedger({folder});
  assert.ok(await second.find(tenant, reference));
  await second.close();

  await writeFile(join(folder, 'database', 'PG_VERSION'), '9\n');
  await assert.rejects(openLedger({folder}), /written by PostgreSQL 9, this is 18/);
});

test('a process that was killed while it made the database does not stop the next', async (context) => {
  const folder = join(await temporaryFolder(context), 'data');
  const child = startLedgerChild(folder, 'hold');
  // As soon as PostgreSQL has begun to write its files.
  await waitUntil(() => existsSync(join(folder, 'database.new', 'PG_VERSION')), 'the database is being made');
  assert.equal(await child.kill('SIGKILL'), 'SIGKILL');
  const ledger = await openLedger({folder});
  assert.equal((await ledger.take(newEntry(1))).outcome, 'taken');
  await ledger.close();
});

test('a second process is refused while the first lives, and takes over when it was killed', async (context) => {
  const folder = await emptyLedger(context);
  const first = startLedgerChild(folder, 'hold');
  await first.line('open');
  await assert.rejects(openLedger({folder}), {
    name: 'FolderInUse',
    message: new RegExp(`in use by process ${first.pid} `),
  });
  const second = startLedgerChild(folder, 'hold');
  assert.equal(await second.ended, 1);
  assert.match(second.complaints(), new RegExp(`in use by process ${first.pid} `));

  await first.kill('SIGKILL');
  assert.ok((await readdir(folder)).includes('familienlotse.lock'), 'a killed process leaves its lock');
  const third = startLedgerChild(folder, 'hold');
  await third.line('open');
  assert.equal(await third.kill('SIGTERM'), 0, third.complaints());
  assert.ok(third.lines.includes('end'));
  assert.ok(!(await readdir(folder)).includes('familienlotse.lock'));
});

test('SIGTERM in the middle of writing: what was acknowledged is there', async (context) => {
  const folder = await emptyLedger(context);
  const ledger = await openLedger({folder});
  const writing = [1, 2, 3, 4, 5, 6].map((n) => ledger.take(newEntry(n)));
  const closing = ledger.close();
  const answers = await Promise.allSettled(writing);
  await closing;
  for (const answer of answers) {
    if (answer.status === 'rejected') assert.equal(answer.reason.name, 'LedgerUnavailable');
  }
  const again = await openLedger({folder});
  for (const [index, answer] of answers.entries()) {
    const kept = await again.find(tenant, newEntry(index + 1).reference);
    assert.equal(kept !== undefined, answer.status === 'fulfilled');
  }
  await again.close();
  await assert.rejects(again.find(tenant, reference), {name: 'LedgerUnavailable'});
});

test('what is acknowledged is on the disk: fsync is on, and the log is synced with each commit', async (context) => {
  const cluster = await openCluster(join(await emptyLedger(context), 'database'));
  context.after(() => cluster.close());
  const setting = async (name: string) => Object.values((await cluster.query<object>(`show ${name}`)).rows[0] ?? {})[0];
  assert.equal(await setting('fsync'), 'on');
  assert.equal(await setting('synchronous_commit'), 'on');
  assert.equal(await setting('full_page_writes'), 'on');
  assert.equal(await setting('wal_sync_method'), 'fsync');
  assert.equal(String(await setting('server_version')).split('.')[0], postgresMajor);
});

test('a database that broke down is opened anew; what it was doing is told as unavailable', async () => {
  const opened: PGlite[] = [];
  const pool = new EmbeddedPool(async () => {
    const cluster = await PGlite.create();
    opened.push(cluster);
    return cluster;
  });
  const one = await pool.connect();
  const [cluster] = opened;
  assert.ok(cluster);
  cluster.query = () => Promise.reject(new WebAssembly.RuntimeError('unreachable'));
  await assert.rejects(one.query('select 1', []), {name: 'LedgerUnavailable'});
  await assert.rejects(one.query('rollback', []), {name: 'LedgerUnavailable'});
  one.release(false);
  const two = await pool.connect();
  assert.deepEqual((await two.query('select 1 as n', [])).rows, [{n: 1}]);
  two.release(false);
  assert.equal(opened.length, 2);
  await pool.end();
});

test('a dump goes on beside the work, and back into an empty ledger', async (context) => {
  const folder = await temporaryFolder(context);
  const ledger = await openLedger({folder: await emptyLedger(context)});
  for (let n = 0; n < 450; n++) await ledger.take(newEntry(n, n === 1 ? {booking: booking(), mail: notice} : {}));
  await ledger.addToken({
    id: 't1',
    tenant,
    desks: ['social'],
    name: 'Amt',
    hash: 'h1',
    createdAt: now,
    expiresAt: undefined,
    revokedAt: undefined,
  });
  await ledger.secret('challenge', () => 'not to be found');
  const file = join(folder, 'dump.ndjson.gz');
  const [, written] = await Promise.all([ledger.dump(file), ledger.take(newEntry(1_000))]);
  assert.equal(written.outcome, 'taken');
  const found = await ledger.find(tenant, reference);
  await assert.rejects(ledger.restore(file), /empty/);
  await ledger.close();

  const cut = join(folder, 'cut.ndjson.gz');
  await writeFile(cut, (await readFile(file)).subarray(0, -500));
  const other = await openLedger({folder: await emptyLedger(context)});
  for (const broken of [cut, join(folder, 'none')]) {
    await assert.rejects(other.restore(broken), {name: 'UnreadableDump'});
  }
  assert.equal(await other.find(tenant, reference), undefined, 'nothing half');
  const restored = await other.restore(file);
  const late = await other.find(tenant, newEntry(1_000).reference);
  assert.equal(restored, late ? 451 : 450, 'written before the dump began, or after');
  assert.deepEqual(await other.find(tenant, reference), found);
  assert.equal((await other.booked(tenant, now, later(90 * 24 * 60))).size, 1);
  assert.equal((await other.dueMails(later(5), later(6), 10)).length, 1);
  assert.equal((await other.findToken('h1'))?.name, 'Amt');
  assert.equal(await other.secret('challenge', () => 'new'), 'new');
  await other.close();
});

test('a folder without room takes nothing, and says so', async () => {
  let free = true;
  const pool = new EmbeddedPool(
    () => PGlite.create(),
    () => {
      if (!free) throw new Error('no room');
    },
  );
  const ledger = await lastingLedger(pool);
  assert.equal((await ledger.take(newEntry(1))).outcome, 'taken');
  free = false;
  await assert.rejects(ledger.take(newEntry(2)), {name: 'LedgerUnavailable'});
  await assert.rejects(ledger.ping(), {name: 'LedgerUnavailable'});
  free = true;
  assert.equal((await ledger.list(tenant, ['social'], {limit: 10})).items.length, 1);
  await ledger.close();
});

test('an error of the database tells nothing of the row that it is about', async () => {
  const pool = new EmbeddedPool(() => PGlite.create());
  const ledger = await lastingLedger(pool);
  const entry = newEntry(1, {kind: 'Kind \u0000', sealed: 'Erika Muster'});
  const error: unknown = await ledger.take(entry).catch((reason: unknown) => reason);
  assert.ok(error instanceof Error);
  assert.doesNotMatch(inspect(error, {depth: 9}), /Erika/);
  await ledger.close();
});
