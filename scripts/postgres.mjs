/**
 * A PostgreSQL for the time of one command: `node scripts/postgres.mjs npm test`. It is new and empty, on a free port of this
 * machine, in a temporary folder that goes with it; the command finds it by TEST_DATABASE_URL. Without a command it prints the
 * address and runs until it is stopped. `--install` first fetches Debian's package where apt can do so. Where there is no
 * PostgreSQL the command runs without, and says so.
 */
import {execFileSync, spawn} from 'node:child_process';
import {chownSync, existsSync, mkdtempSync, readdirSync, rmSync} from 'node:fs';
import {createServer} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

/** The folder of `initdb` and `postgres`, the newest version first; undefined when there is none. */
function programs() {
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian) ? readdirSync(debian).sort((one, other) => Number(other) - Number(one)) : [];
  const folders = [
    ...versions.map((version) => join(debian, version, 'bin')),
    ...(process.env.PATH ?? '').split(':').filter(Boolean),
  ];
  return folders.find((folder) => ['initdb', 'postgres'].every((name) => existsSync(join(folder, name))));
}

/** Debian's package, without the cluster that it would start by itself. */
function install() {
  const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const apt = (...words) => {
    const [program, ...rest] = [...sudo, 'apt-get', ...words];
    execFileSync(program, rest, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: {...process.env, DEBIAN_FRONTEND: 'noninteractive'},
    });
  };
  try {
    apt('update');
    apt('install', '--yes', '--no-install-recommends', 'postgresql');
  } catch (error) {
    console.error(`PostgreSQL could not be installed: ${error instanceof Error ? error.message : error}`);
  }
}

/** PostgreSQL refuses to run as root: Debian's package brings a user for it, and every system has `nobody`. */
function unprivileged() {
  if (process.getuid?.() !== 0) return {};
  const idOf = (flag, name) => Number(execFileSync('id', [flag, name], {stdio: ['ignore', 'pipe', 'ignore']}));
  for (const name of ['postgres', 'nobody']) {
    try {
      return {uid: idOf('-u', name), gid: idOf('-g', name)};
    } catch {
      // There is no such user here.
    }
  }
  return {};
}

const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const {port} = server.address();
      server.close(() => resolve(port));
    });
  });

/**
 * Starts a new, empty PostgreSQL.
 * @returns {Promise<import('./postgres.d.mts').Postgres | undefined>} undefined where there is none to start
 */
export async function startPostgres({settings = []} = {}) {
  const bin = programs();
  if (!bin) return undefined;
  const user = unprivileged();
  const folder = mkdtempSync(join(tmpdir(), 'familienlotse-postgres-'));
  if (user.uid !== undefined) chownSync(folder, user.uid, user.gid);
  const data = join(folder, 'data');
  const options = {...user, cwd: folder, stdio: ['ignore', 'ignore', 'pipe']};
  execFileSync(
    join(bin, 'initdb'),
    ['-D', data, '-U', 'familienlotse', '-A', 'trust', '-E', 'UTF8', '--locale=C'],
    options,
  );
  const port = await freePort();
  const words = ['-D', data, '-p', port, '-h', '127.0.0.1', '-k', folder, ...settings.flatMap((each) => ['-c', each])];
  let server;
  const start = () =>
    new Promise((resolve, reject) => {
      let said = '';
      server = spawn(join(bin, 'postgres'), words.map(String), options);
      server.once('error', reject);
      server.once('close', () => reject(new Error(`PostgreSQL ended: ${said}`)));
      server.stderr.on('data', (chunk) => {
        said = `${said}${chunk}`.slice(-2_000);
        if (said.includes('ready to accept connections')) resolve();
      });
    });
  /** SIGINT: disconnects everybody and stops; SIGQUIT: as if it had crashed. */
  const end = (signal) =>
    new Promise((resolve) => {
      if (server.exitCode !== null || server.signalCode !== null) return resolve();
      server.once('close', () => resolve());
      server.kill(signal);
    });
  const remove = () => rmSync(folder, {recursive: true, force: true});
  process.once('exit', () => {
    server.kill('SIGQUIT');
    remove();
  });
  await start();
  return {
    url: `postgres://familienlotse@127.0.0.1:${port}/postgres`,
    version: execFileSync(join(bin, 'postgres'), ['--version'], {cwd: folder, ...user})
      .toString()
      .trim(),
    restart: async (signal = 'SIGINT') => {
      await end(signal);
      await start();
    },
    stop: async () => {
      await end('SIGINT');
      remove();
    },
  };
}

async function main(words) {
  const [first] = words;
  if (first === '--install') {
    words.shift();
    if (!programs()) install();
  }
  const postgres = await startPostgres().catch((error) => void console.error(error));
  if (postgres) console.log(`${postgres.version}: ${postgres.url}`);
  else console.log('There is no PostgreSQL here: what needs one is left out.');
  const [command, ...rest] = words;
  const stopped = new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => resolve(130));
  });
  if (command !== undefined) {
    const env = {...process.env, ...(postgres ? {TEST_DATABASE_URL: postgres.url} : {})};
    const child = spawn(command, rest, {stdio: 'inherit', env});
    void stopped.then(() => child.kill('SIGTERM'));
    process.exitCode = await new Promise((resolve) => {
      child.once('error', (error) => {
        console.error(error);
        resolve(127);
      });
      child.once('close', (code) => resolve(code ?? 1));
    });
  } else if (postgres) {
    // A timer, for a promise alone keeps no process.
    const waiting = setInterval(() => undefined, 1 << 30);
    process.exitCode = await stopped;
    clearInterval(waiting);
  }
  await postgres?.stop();
  process.exit();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main(process.argv.slice(2));
