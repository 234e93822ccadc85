import {rmSync} from 'node:fs';
import {build} from 'esbuild';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

// Parts of an earlier build have other names and would stay.
rmSync(new URL('../server/dist/parts', import.meta.url), {recursive: true, force: true});

/** For Node: the command, and in files of their own what few commands need; the packages of server/package.json stay outside. */
await build({
  absWorkingDir: root,
  entryPoints: ['server/cli.ts'],
  outdir: 'server/dist',
  chunkNames: 'parts/[name]-[hash]',
  splitting: true,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
  logLevel: 'warning',
});
