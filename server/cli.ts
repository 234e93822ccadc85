import {join, resolve} from 'node:path';
import {parseArgs} from 'node:util';
import {createAdaptorServer} from '@hono/node-server';
import manifest from './package.json' with {type: 'json'};
import {publishFolder, townFolders, writeGeneration, type TownPublication} from './publish/folder.ts';
import type {Said} from './publish/messages.ts';
import {publishPostcodes} from './publish/postcodes/publish-postcodes.ts';
import {createSite} from './site.ts';
import {report, say, twoLines, usage} from './words.ts';

/** The only file that touches the process and a socket. Exit codes: 0 fine, 1 faults, 2 wrong usage. */

const print = (text: string): void => void process.stdout.write(text);
const complain = (text: string): void => void process.stderr.write(text);

function fail(code: 1 | 2, said: Said): number {
  complain(twoLines(said));
  return code;
}

/** Reproducible builds set SOURCE_DATE_EPOCH (seconds) instead of the clock. */
function now(): string {
  const epoch = Number(process.env['SOURCE_DATE_EPOCH'] || NaN);
  const at = Number.isFinite(epoch) ? new Date(epoch * 1000) : new Date();
  return at.toISOString().replace(/\.\d+Z$/, 'Z');
}

async function checkContent(
  content: string,
  out: string | undefined,
): Promise<{towns: (TownPublication & {single: boolean})[]; broken: boolean}> {
  const towns = [];
  for (const {town, folder, single} of await townFolders(content)) {
    const target = out === undefined || single ? out : join(out, town);
    towns.push({...(await publishFolder(town, folder, now(), {out: target})), single});
  }
  return {towns, broken: towns.some(({files}) => files.size === 0)};
}

/** `check` when there is no `out`. With several towns an error in one leaves all as they were. */
async function publishCommand(content: string, out: string | undefined): Promise<number> {
  if (out !== undefined && resolve(out) === resolve(content)) return fail(2, say.outInsideContent());
  const {towns, broken} = await checkContent(content, out).catch(() => ({towns: [], broken: true}));
  if (towns.length === 0) return fail(1, say.noTown(content));
  for (const town of towns) (town.faults.length > 0 ? complain : print)(report(town));
  if (broken) return out === undefined ? 1 : fail(1, say.nothingWritten());
  if (out === undefined) return 0;
  for (const {town, files, single} of towns) {
    try {
      await writeGeneration(single ? out : join(out, town), files);
    } catch (error) {
      return fail(1, say.cannotRead(town, error instanceof Error ? error.message : String(error)));
    }
  }
  return 0;
}

/** Writes the static index from postcodes to towns: see `publish/postcodes`. */
async function postcodesCommand(csv: string, towns: string, out: string): Promise<number> {
  try {
    const {files, faults, largest} = await publishPostcodes(csv, towns, out);
    for (const fault of faults) complain(twoLines(fault));
    if (files === 0) return fail(1, say.nothingWritten());
    print(twoLines(say.postcodes(files, largest)));
    return 0;
  } catch (error) {
    return fail(1, say.cannotRead('postcodes', error instanceof Error ? error.message : String(error)));
  }
}

interface ServeOptions {
  content?: string | undefined;
  out?: string | undefined;
  demo?: string | undefined;
  dist?: string | undefined;
  port?: string | undefined;
  host?: string | undefined;
  watch?: boolean | undefined;
}

async function serveCommand(options: ServeOptions): Promise<number> {
  const wanted = options.port ?? (process.env['PORT'] || '8080');
  const port = Number(wanted);
  if (!/^\d{1,5}$/.test(wanted) || port > 65_535) return fail(2, say.badPort(wanted));
  const {
    content = 'demo/content',
    out = join('.cache', 'api'),
    demo = 'demo',
    dist = 'dist',
    host = '127.0.0.1',
    watch = false,
  } = options;
  const site = await createSite({content, out, demo, dist, watch, now, print});
  if (site.towns.length === 0) {
    site.stop();
    return fail(1, say.noTown(content));
  }
  const server = createAdaptorServer({fetch: site.app.fetch});
  return new Promise((done) => {
    const stop = (): void => {
      site.stop();
      server.close(() => done(0));
      if ('closeIdleConnections' in server) server.closeIdleConnections();
      /* A visitor who never finishes must not keep the process alive. */
      setTimeout(() => {
        if ('closeAllConnections' in server) server.closeAllConnections();
      }, 2_000).unref();
    };
    server.once('error', (error: NodeJS.ErrnoException) => {
      site.stop();
      done(fail(1, error.code === 'EADDRINUSE' ? say.portTaken(port) : say.cannotListen(error.message)));
    });
    server.listen(port, host, () => {
      const address = server.address();
      const bound = typeof address === 'object' && address !== null ? address.port : port;
      print(`http://${host.includes(':') ? `[${host}]` : host}:${bound}/\n`);
    });
    process.once('SIGINT', stop).once('SIGTERM', stop);
  });
}

async function main(args: string[]): Promise<number> {
  let parsed;
  try {
    parsed = parseArgs({
      args,
      allowPositionals: true,
      options: {
        help: {type: 'boolean', short: 'h'},
        version: {type: 'boolean', short: 'v'},
        out: {type: 'string'},
        content: {type: 'string'},
        demo: {type: 'string'},
        dist: {type: 'string'},
        port: {type: 'string'},
        host: {type: 'string'},
        watch: {type: 'boolean'},
        csv: {type: 'string'},
        towns: {type: 'string'},
      },
    });
  } catch (error) {
    return fail(2, say.wrongUsage(error instanceof Error ? error.message : String(error)));
  }
  const {
    values,
    positionals: [command, content, ...more],
  } = parsed;
  if (values.version || values.help || command === 'help') {
    print(values.version ? `${manifest.version}\n` : usage);
    return 0;
  }
  if (command === undefined) {
    complain(usage);
    return 2;
  }
  if (command === 'serve' && content === undefined) return serveCommand(values);
  if (command === 'postcodes') {
    const {csv, towns, out} = values;
    if (content !== undefined || csv === undefined || towns === undefined || out === undefined) {
      return fail(2, say.postcodesMissing());
    }
    return postcodesCommand(csv, towns, out);
  }
  if (command !== 'check' && command !== 'publish') {
    return fail(2, command === 'serve' ? say.wrongUsage(`serve ${content}`) : say.unknownCommand(command));
  }
  if (content === undefined || more.length > 0 || (command === 'publish' && values.out === undefined)) {
    return fail(2, say.contentMissing(command));
  }
  return publishCommand(content, command === 'publish' ? values.out : undefined);
}

process.exitCode = await main(process.argv.slice(2));
