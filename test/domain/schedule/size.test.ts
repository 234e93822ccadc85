import assert from 'node:assert/strict';
import {fileURLToPath} from 'node:url';
import {test} from 'node:test';
import {brotliCompressSync} from 'node:zlib';
import {build} from 'esbuild';

/** What a page pays that shows dates: `occurrences` with all it imports, holidays of 16 Länder included. */
test('expanding schedules costs a page at most 4,100 bytes', async () => {
  const {outputFiles} = await build({
    entryPoints: [fileURLToPath(new URL('../../../src/domain/schedule/occurrences.ts', import.meta.url))],
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
    target: ['chrome111', 'safari16.4', 'firefox115'],
  });
  const [file] = outputFiles;
  assert.ok(file);
  const {length} = brotliCompressSync(file.contents);
  assert.ok(length <= 4_100, `${length} bytes`);
});
