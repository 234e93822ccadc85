/** `npm run check`: all that can be said about the sources without running a test. Every check speaks before it ends. */
import {spawnSync} from 'node:child_process';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** What prettier formats; what is generated keeps the form its maker gives it, and markdown and HTML that of their authors. */
const formatted = [
  '{src,server,test,stories,scripts,bench,.storybook}/**/*.{ts,mts,mjs,js,css}',
  'demo/**/*.css',
  '*.{js,mjs}',
  '.prettierrc.json',
  'tsconfig*.json',
  '!src/contract/generated/**',
  '!src/i18n/locales/**',
  // Long lists of words, many to a line.
  '!src/domain/search/{synonyms,stop-words}*',
  '!**/dist/**',
  '!**/node_modules/**',
];

const checks = {
  types: ['node_modules/typescript/bin/tsc', '--noEmit', '--project', '.'],
  lint: ['node_modules/eslint/bin/eslint.js', '.'],
  format: ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level=warn', ...formatted],
  contract: ['--import', 'tsx', 'scripts/contract.ts', '--check'],
  translations: ['scripts/localize-check.mjs'],
  build: ['scripts/build.mjs'],
};

function runAll() {
  const failed = Object.entries(checks).filter(([name, words]) => {
    console.log(`\n# ${name}`);
    return spawnSync(process.execPath, words, {cwd: root, stdio: 'inherit'}).status !== 0;
  });
  console.log(failed.length === 0 ? '\ncheck: all good' : `\ncheck failed: ${failed.map(([name]) => name).join(', ')}`);
  process.exitCode = failed.length === 0 ? 0 : 1;
}

function write() {
  const words = ['node_modules/prettier/bin/prettier.cjs', '--write', '--log-level=warn', ...formatted];
  process.exitCode = spawnSync(process.execPath, words, {cwd: root, stdio: 'inherit'}).status ?? 1;
}

if (process.argv.includes('--format')) write();
else runAll();
