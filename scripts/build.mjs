/**
 * `npm run build`: dist/ with the scripts, their types, the custom elements manifest and the manifest of sizes, then the
 * server's own dist/. `--if-needed` leaves out what is newer than its sources.
 */
import {spawnSync} from 'node:child_process';
import {existsSync, readdirSync, rmSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {writeManifest} from './manifest.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const configuration = [
  'package.json',
  'tsconfig.json',
  'tsconfig.types.json',
  'rollup.config.js',
  'custom-elements-manifest.config.mjs',
];

/** @param {{ifNeeded?: boolean}} options @throws {Error} that names the step that failed */
export function build({ifNeeded = false} = {}) {
  const own = ['src', 'scripts', ...configuration];
  if (!ifNeeded || !isNewer('dist/manifest.json', own)) {
    const begun = Date.now();
    step('scripts', 'node_modules/rollup/dist/bin/rollup', '--config', '--silent');
    step('custom elements manifest', 'node_modules/@custom-elements-manifest/analyzer/cem.js', 'analyze', '--quiet');
    step('types', 'node_modules/typescript/bin/tsc', '--project', 'tsconfig.types.json');
    removeOlder(join(root, 'dist'), begun);
    writeManifest();
  }
  if (!ifNeeded || !isNewer('server/dist/cli.js', ['src', 'server', 'scripts', 'package.json'])) {
    step('server', 'scripts/build-server.mjs');
  }
}

/** What this build did not write is left from another; until now a server could go on serving it. */
function removeOlder(folder, begun) {
  for (const entry of readdirSync(folder, {withFileTypes: true})) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) removeOlder(path, begun);
    // Some file systems keep time by the second.
    else if (statSync(path).mtimeMs < begun - 2_000) rmSync(path);
  }
}

function step(name, ...command) {
  const {status} = spawnSync(process.execPath, command, {cwd: root, stdio: 'inherit'});
  if (status !== 0) throw new Error(`build: ${name} failed`);
}

function isNewer(result, sources) {
  const path = join(root, result);
  if (!existsSync(path)) return false;
  const made = statSync(path).mtimeMs;
  return sources.every((source) => latest(join(root, source)) < made);
}

/** Time of the youngest file or folder; a folder's own time tells of a file that was taken away. */
function latest(path) {
  const {mtimeMs} = statSync(path);
  if (!statSync(path).isDirectory()) return mtimeMs;
  const within = readdirSync(path, {withFileTypes: true})
    .filter(({name}) => name !== 'node_modules' && name !== 'dist')
    .map(({name}) => latest(join(path, name)));
  // A folder that lost or got dist/ has a new time too, which says nothing about its sources.
  return Math.max(path.endsWith('server') ? 0 : mtimeMs, ...within);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) build({ifNeeded: process.argv.includes('--if-needed')});
