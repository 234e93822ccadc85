/**
 * `npm test`: builds what is out of date, runs the tests of Node (`*.test.ts`), then those of the browser (`*.browser.ts`),
 * and ends with one line: `N passed, N failed`. Words on the command line choose the files whose path has one of them.
 */
import {fork, spawn} from 'node:child_process';
import {mkdtempSync, readFileSync, readdirSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, sep} from 'node:path';
import {fileURLToPath} from 'node:url';
import {build} from './build.mjs';
import {add, none} from './test-count.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const wanted = process.argv.slice(2);

const files = readdirSync(join(root, 'test'), {recursive: true})
  .map((file) => `test/${file.split(sep).join('/')}`)
  .filter((file) => wanted.length === 0 || wanted.some((word) => file.includes(word)))
  .sort();

const broken = {...none, failed: 1};

/** @returns {Promise<typeof none>} */
async function nodeTests(tests) {
  if (tests.length === 0) return none;
  const folder = mkdtempSync(join(tmpdir(), 'familienlotse-test-'));
  const tap = join(folder, 'results.tap');
  const reporters = ['spec', 'stdout', 'tap', tap];
  const options = reporters.map((word, index) => `--test-reporter${index % 2 ? '-destination' : ''}=${word}`);
  try {
    const child = spawn(process.execPath, ['--import', 'tsx', '--test', ...options, ...tests], {
      cwd: root,
      stdio: 'inherit',
    });
    const code = await ended(child);
    const counts = tapCounts(readFileSync(tap, 'utf8'));
    return code !== 0 && counts.failed === 0 ? add(counts, broken) : counts;
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
}

/** The totals at the end of a TAP report of Node; a test that was cancelled or is still to do has not passed. */
function tapCounts(tap) {
  const total = (name) => Number(tap.match(new RegExp(`^# ${name} (\\d+)$`, 'm'))?.[1] ?? 0);
  return {passed: total('pass'), failed: total('fail') + total('cancelled') + total('todo'), skipped: total('skipped')};
}

/** @returns {Promise<typeof none>} */
async function browserTests(tests) {
  if (tests.length === 0) return none;
  let counts = none;
  const child = fork(join(root, 'node_modules/@web/test-runner/dist/bin.js'), ['--files', ...tests], {cwd: root});
  child.on('message', (message) => {
    counts = message;
  });
  const code = await ended(child);
  return code !== 0 && counts.failed === 0 ? add(counts, broken) : counts;
}

const ended = (child) =>
  new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });

let counts = none;
const steps = [
  async () => (build({ifNeeded: true}), none),
  () => nodeTests(files.filter((file) => file.endsWith('.test.ts'))),
  () => browserTests(files.filter((file) => file.endsWith('.browser.ts'))),
];
for (const step of steps) {
  // A step that breaks is one failure; what comes after it still says what it has to say.
  counts = add(
    counts,
    await step().catch((error) => {
      console.error(error);
      return broken;
    }),
  );
}
if (counts.skipped > 0) console.log(`${counts.skipped} left out: see above for what they need`);
console.log(`${counts.passed} passed, ${counts.failed} failed`);
process.exitCode = counts.failed > 0 || counts.passed === 0 ? 1 : 0;
