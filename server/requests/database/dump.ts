import {createReadStream, createWriteStream} from 'node:fs';
import {open, rename, rm} from 'node:fs/promises';
import {dirname} from 'node:path';
import {Readable} from 'node:stream';
import {pipeline} from 'node:stream/promises';
import {createGunzip, createGzip} from 'node:zlib';
import {sql, type Kysely} from 'kysely';
import {migrations} from './migrations.ts';
import type {Tables} from './tables.ts';

/**
 * What cannot be made again, in an order in which it can be put back. Salts, challenges and counters stay out: they protect
 * by being forgotten.
 */
const kept = ['request', 'seat', 'mail', 'token'] as const;

/** A sealed text has up to 60 kB, and PostgreSQL writes what is above 4 MB to a disk that may be full. */
const page = 20;

/**
 * Writes all requests, bookings, mails and tokens as they are at one moment to a file (gzip, one JSON value a line), while
 * others read and write. Families' texts are as sealed in it as in the tables. The file is whole or not there.
 */
export async function dumpTo(db: Kysely<Tables>, file: string): Promise<void> {
  const part = `${file}.part`;
  try {
    // Everything from one state of the database, without keeping anybody from changing it.
    await db
      .transaction()
      .setIsolationLevel('repeatable read')
      .execute((trx) =>
        pipeline(Readable.from(lines(trx)), createGzip(), createWriteStream(part, {mode: 0o600, flush: true})),
      );
    await rename(part, file);
    await syncFolder(dirname(file));
  } catch (error) {
    await rm(part, {force: true}).catch(() => undefined);
    throw error;
  }
}

async function* lines(db: Kysely<Tables>): AsyncIterable<string> {
  let rows = 0;
  yield line({familienlotse: 'ledger', version: migrations.length, at: new Date()});
  for (const table of kept) {
    await sql`declare rows no scroll cursor for select to_json(t)::text as json from ${sql.table(table)} t`.execute(db);
    for (;;) {
      const {rows: some} = await sql<{json: string}>`fetch ${sql.raw(String(page))} from rows`.execute(db);
      if (some.length === 0) break;
      rows += some.length;
      yield some.map(({json}) => `["${table}",${json}]\n`).join('');
    }
    await sql`close rows`.execute(db);
  }
  yield line({rows});
}

const line = (value: unknown): string => `${JSON.stringify(value)}\n`;

/** Ours has gone missing, or is not one. */
export class UnreadableDump extends Error {
  override readonly name = 'UnreadableDump';
}

/**
 * Puts a dump back into tables that hold nothing yet, on the same kind of database or on the other, wholly or not at all.
 * What was deleted since the dump comes back with it; the next `purge` deletes what is over.
 * @returns how many requests
 * @throws UnreadableDump for a file that is cut off, of a newer version or none of ours; Error when the tables hold something
 */
export const restoreFrom = (db: Kysely<Tables>, file: string): Promise<number> =>
  db.transaction().execute(async (trx) => {
    const {rows: held} = await sql`select 1 from request union all select 1 from token limit 1`.execute(trx);
    if (held.length > 0) throw new Error('There is something in the tables: a dump is put back into empty ones only');
    const counts = new Map<string, number>();
    let head = true;
    let end: number | undefined;
    for await (const values of readPages(file)) {
      for (const [table, json] of byTable(values)) {
        await sql`insert into ${sql.table(table)}
          select * from json_populate_recordset(null::${sql.table(table)}, ${`[${json.join()}]`}::json)`.execute(trx);
        counts.set(table, (counts.get(table) ?? 0) + json.length);
      }
      for (const {familienlotse, version, rows} of values.flatMap((value) => (Array.isArray(value) ? [] : [value]))) {
        if (head && (familienlotse !== 'ledger' || !(Number(version) <= migrations.length))) {
          throw new UnreadableDump('This is no dump, or one of a newer version');
        }
        head = false;
        end = rows ?? end;
      }
    }
    const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
    if (end !== total) throw new UnreadableDump('The dump is cut off');
    return counts.get('request') ?? 0;
  });

interface Frame {
  familienlotse?: string;
  version?: number;
  rows?: number;
}

type Value = [table: string, row: unknown] | Frame;

async function* readPages(file: string): AsyncIterable<Value[]> {
  try {
    const text = createGunzip();
    text.setEncoding('utf8');
    const source = createReadStream(file).on('error', (error) => text.destroy(error));
    source.pipe(text);
    let rest = '';
    for await (const chunk of text) {
      const [first = '', ...more] = `${rest}${chunk}`.split('\n');
      rest = more.pop() ?? first;
      if (more.length > 0 || rest !== first) yield [first, ...more].map((each) => JSON.parse(each));
    }
    if (rest !== '') throw new Error('The last line has no end');
  } catch (error) {
    throw new UnreadableDump('The dump cannot be read', {cause: error});
  }
}

function byTable(values: readonly Value[]): Map<(typeof kept)[number], string[]> {
  const tables = new Map<(typeof kept)[number], string[]>();
  for (const value of values) {
    if (!Array.isArray(value)) continue;
    const table = kept.find((name) => name === value[0]);
    if (!table) throw new UnreadableDump(`There is no table ${value[0]}`);
    tables.set(table, [...(tables.get(table) ?? []), JSON.stringify(value[1])]);
  }
  return tables;
}

/** A renamed file is lasting once its folder is. Windows has no such call. */
async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return;
  const folder = await open(path, 'r');
  await folder.sync().finally(() => folder.close());
}
