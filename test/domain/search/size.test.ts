import assert from 'node:assert/strict';
import {test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {brotliCompressSync} from 'node:zlib';
import {build} from 'esbuild';

/** What a page pays that searches: building, restoring and asking, without everyday words, which come as data. */
test('searching costs a page at most 10,300 bytes', async () => {
  const {outputFiles} = await build({
    entryPoints: [fileURLToPath(new URL('../../../src/domain/search/index.ts', import.meta.url))],
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
    target: ['chrome111', 'safari16.4', 'firefox115'],
  });
  const [file] = outputFiles;
  assert.ok(file);
  const {length} = brotliCompressSync(file.contents);
  assert.ok(length <= 10_300, `${length} bytes`);
});
