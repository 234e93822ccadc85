/** `npm run bench`: every bench, one after the other, so that none takes time from another. */
import {spawnSync} from 'node:child_process';
import {readdirSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

const folder = new URL('.', import.meta.url);
const files = readdirSync(folder)
  .filter((file) => /\.(mjs|ts)$/.test(file) && file !== 'run.mjs')
  .sort();

let failed = 0;
for (const file of files) {
  console.log(`\n# bench/${file}`);
  const {status} = spawnSync(process.execPath, ['--import', 'tsx', fileURLToPath(new URL(file, folder))], {
    stdio: 'inherit',
  });
  if (status !== 0) failed += 1;
}
process.exitCode = failed === 0 ? 0 : 1;
