/**
 * Are the translations up to date? Extracts and builds them into a folder of their own, beginning with what is committed,
 * and compares. Nothing in src/ is changed. `--write` is `lit-localize extract` and `build` in place.
 */
import {spawnSync} from 'node:child_process';
import {cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {join, relative} from 'node:path';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const draft = join(root, '.cache', 'localize');
const config = JSON.parse(readFileSync(join(root, 'lit-localize.json'), 'utf8'));
const {outputDir} = config.output;
const {xliffDir} = config.interchange;

function localize(configFile, folder) {
  for (const command of ['extract', 'build']) {
    const words = ['node_modules/@lit/localize-tools/bin/lit-localize.js', `--config=${configFile}`, command];
    const {status, stdout, stderr} = spawnSync(process.execPath, words, {cwd: root, encoding: 'utf8'});
    if (status !== 0) throw new Error(`lit-localize ${command} failed:\n${stdout}${stderr}`);
  }
  for (const file of readdirSync(folder)) if (!/\.[a-z]+\.ts$/.test(file)) inParts(folder, file);
}

/** Words that only pages with certain elements need stand in a file of their own, by the beginnings of their ids. */
const parts = {
  finding:
    /^(finder|reason|kept|childcare|carrier|care|phase|partner|sector|offer|vacancies|trust|audience|print|code|map)\./,
  calendar: /^calendar\./,
  asking: /^(asking|welcome)\./,
  office: /^office\./,
};

/** `en.ts` -> `en.ts`, `en.finding.ts`, `en.calendar.ts`. */
function inParts(folder, file) {
  useOurWords(join(folder, file));
  const text = readFileSync(join(folder, file), 'utf8');
  const begin = text.indexOf('{\n', text.indexOf('export const templates')) + 2;
  const end = text.lastIndexOf('};');
  // Each entry begins on a line of its own with its id.
  const entries = text.slice(begin, end).split(/^(?=\s*'[\w.]+':)/m);
  const partOf = (entry) => Object.entries(parts).find(([, ids]) => ids.test(entry.trim().slice(1)))?.[0] ?? '';
  for (const part of ['', ...Object.keys(parts)]) {
    const own = entries.filter((entry) => partOf(entry) === part).join('');
    const head = text.slice(0, begin);
    const needed = own.includes('str`') ? head : head.replace("import {str} from '../msg.ts';\n", '');
    writeFileSync(join(folder, part ? file.replace('.ts', `.${part}.ts`) : file), `${needed}${own}${text.slice(end)}`);
  }
}

/** The tool writes imports of its own runtime; our modules take `str`, where they use it, from `msg.ts`. */
function useOurWords(file) {
  const made = readFileSync(file, 'utf8');
  const own = made
    .replace(/^\s*import \{html\} from 'lit';\n/m, '')
    .replace("import {str} from '@lit/localize';", made.includes('str`') ? "import {str} from '../msg.ts';" : '');
  writeFileSync(file, own);
}

function check() {
  rmSync(draft, {recursive: true, force: true});
  mkdirSync(draft, {recursive: true});
  if (existsSync(join(root, xliffDir))) cpSync(join(root, xliffDir), join(draft, 'xliff'), {recursive: true});
  const fromDraft = (path) => relative(draft, join(root, path)).replaceAll('\\', '/');
  const draftConfig = {
    ...config,
    $schema: undefined,
    inputFiles: config.inputFiles.map(fromDraft),
    ...(config.tsConfig && {tsConfig: fromDraft(config.tsConfig)}),
    output: {...config.output, outputDir: './locales'},
    interchange: {...config.interchange, xliffDir: './xliff'},
  };
  writeFileSync(join(draft, 'lit-localize.json'), JSON.stringify(draftConfig, null, 2));
  localize(join('.cache', 'localize', 'lit-localize.json'), join(draft, 'locales'));
  const stale = [
    ...differences(join(draft, 'xliff'), join(root, xliffDir)),
    ...differences(join(draft, 'locales'), join(root, outputDir)),
  ];
  rmSync(draft, {recursive: true, force: true});
  return stale.map((file) => relative(root, file));
}

const differences = (made, committed) =>
  readdirSync(made)
    .map((file) => [join(made, file), join(committed, file)])
    .filter(([fresh, old]) => !existsSync(old) || readFileSync(fresh, 'utf8') !== readFileSync(old, 'utf8'))
    .map(([, old]) => old);

if (process.argv.includes('--write')) {
  localize('lit-localize.json', join(root, outputDir));
} else {
  const stale = check();
  if (stale.length > 0) {
    console.error(`Translations are not up to date: ${stale.join(', ')}\nRun: node scripts/localize-check.mjs --write`);
    process.exitCode = 1;
  }
}
