import {build} from 'esbuild';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** One file for Node; the packages named in server/package.json stay outside. */
await build({
  absWorkingDir: root,
  entryPoints: ['server/cli.ts'],
  outfile: 'server/dist/cli.js',
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
  logLevel: 'warning',
});
