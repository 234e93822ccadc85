/**
 * The browser that tests, pictures and benches use: `CHROME_PATH`, else an installed Chrome or Chromium, else the one
 * inside @sparticuz/chromium (Linux x64), so that `npm ci && npm test` needs nothing but Node.
 * `FAMILIENLOTSE_BROWSER=bundled` leaves the installed ones out.
 */
import {spawnSync} from 'node:child_process';
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import {createRequire} from 'node:module';
import {tmpdir} from 'node:os';
import {delimiter, dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {brotliDecompressSync} from 'node:zlib';

const root = fileURLToPath(new URL('..', import.meta.url));

const names = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'chrome'];

const places = [
  '/opt/google/chrome/chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ...['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
    .map((name) => process.env[name])
    .filter((folder) => folder !== undefined)
    .map((folder) => join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe')),
];

const args = [
  // Chromium refuses to start its sandbox as root, which is what containers of a CI run as.
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * @typedef {object} Browser
 * @property {string} executablePath
 * @property {string[]} args to start it with
 * @property {Record<string, string | undefined>} env its whole environment
 * @property {true | 'shell'} headless the mode puppeteer has to ask for
 */

/** @returns {Promise<Browser>} @throws {Error} that says what to install when there is none */
export async function findBrowser() {
  const executablePath = process.env.CHROME_PATH || (bundledOnly() ? undefined : installed());
  if (executablePath !== undefined) return {executablePath, args, env: {...process.env}, headless: true};
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('No Chrome or Chromium was found. Install one, or name it in CHROME_PATH.');
  }
  return bundled();
}

const bundledOnly = () => process.env.FAMILIENLOTSE_BROWSER === 'bundled';

function installed() {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const candidates = [...names.flatMap((name) => folders.map((folder) => join(folder, name))), ...places];
  return candidates.find(executable);
}

function executable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

async function bundled() {
  const folder = await unpacked();
  const executablePath = join(folder, 'chromium');
  const env = {...process.env, FONTCONFIG_FILE: join(folder, 'familienlotse-fonts.conf')};
  if (!starts(executablePath, env)) {
    // A bare Debian has no libnss3; Amazon Linux 2023 needs the same set, which is why the package carries it.
    env.LD_LIBRARY_PATH = [join(folder, 'al2023', 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':');
    if (!starts(executablePath, env)) {
      throw new Error('The bundled Chromium does not start here. Install Chromium, or name one in CHROME_PATH.');
    }
  }
  return {executablePath, args, env, headless: 'shell'};
}

const starts = (path, env) => spawnSync(path, ['--version'], {env, timeout: 30_000}).status === 0;

/** Unpacks once per version; the folder appears under its name only when it is complete. */
async function unpacked() {
  const packageRoot = dirname(dirname(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium'))));
  const {version} = JSON.parse(readFileSync(join(packageRoot, 'package.json'), 'utf8'));
  const cache = cacheFolder();
  const folder = join(cache, `chromium-${version}`);
  if (existsSync(folder)) return folder;
  const draft = mkdtempSync(join(cache, 'draft-'));
  const before = process.env.TMPDIR;
  try {
    // The package unpacks into os.tmpdir() and takes whatever is there under its names, even a torn file.
    process.env.TMPDIR = draft;
    const {default: chromium} = await import('@sparticuz/chromium');
    await chromium.executablePath();
    untar(join(packageRoot, 'bin', 'al2023.tar.br'), join(draft, 'al2023'));
    writeFileSync(join(draft, 'familienlotse-fonts.conf'), fontConfiguration(join(folder, 'fonts')));
    if (!existsSync(folder)) renameSync(draft, folder);
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
    rmSync(draft, {recursive: true, force: true});
  }
  return folder;
}

/** A Debian without fonts draws no letter and lays out none, so the package's one font joins those of the system. */
const fontConfiguration = (folder) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${folder}</dir>
  <cachedir>${folder}-cache</cachedir>
</fontconfig>
`;

function untar(archive, folder) {
  mkdirSync(folder, {recursive: true});
  const input = brotliDecompressSync(readFileSync(archive));
  const {status, stderr} = spawnSync('tar', ['-x', '-C', folder], {input});
  if (status !== 0) throw new Error(`tar could not unpack ${archive}: ${stderr}`);
}

function cacheFolder() {
  const folder = join(root, 'node_modules', '.cache', 'familienlotse');
  try {
    mkdirSync(folder, {recursive: true});
    accessSync(folder, constants.W_OK);
    return folder;
  } catch {
    const fallback = join(tmpdir(), 'familienlotse-browser');
    mkdirSync(fallback, {recursive: true});
    return fallback;
  }
}
