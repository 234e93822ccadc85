/**
 * Writes dist/manifest.json: for each built script its size in bytes, as gzip (level 9) and as brotli (quality 11), its
 * integrity for a script tag, and the files that it imports, paths relative to dist/. A name that is no path (`zod`) is
 * kept as it is.
 */
import {createHash} from 'node:crypto';
import {readFileSync, readdirSync, writeFileSync} from 'node:fs';
import {posix, sep} from 'node:path';
import {fileURLToPath} from 'node:url';
import {brotliCompressSync, constants, gzipSync} from 'node:zlib';
import {parseAst} from 'rollup/parseAst';

const dist = new URL('../dist/', import.meta.url);

export function writeManifest() {
  const files = readdirSync(dist, {recursive: true})
    .map((file) => file.split(sep).join('/'))
    .filter((file) => file.endsWith('.js'))
    .sort();
  const manifest = Object.fromEntries(files.map((file) => [file, describe(file)]));
  writeFileSync(new URL('manifest.json', dist), `${JSON.stringify(manifest, null, 2)}\n`);
  return manifest;
}

function describe(file) {
  const content = readFileSync(new URL(file, dist));
  const program = parseAst(content.toString());
  const beside = (specifier) => (/^\.\.?\//.test(specifier) ? posix.join(posix.dirname(file), specifier) : specifier);
  return {
    bytes: content.length,
    gzip: gzipSync(content, {level: 9}).length,
    brotli: brotliCompressSync(content, {params: {[constants.BROTLI_PARAM_QUALITY]: 11}}).length,
    integrity: `sha384-${createHash('sha384').update(content).digest('base64')}`,
    imports: unique(staticImports(program).map(beside)),
    dynamicImports: unique([...dynamicImports(program)].map(beside)),
  };
}

const staticImports = ({body}) => body.map(({source}) => source?.value).filter((value) => value !== undefined);

/** @throws {Error} for an `import()` of anything but a plain string: no URL is built from a tag or a locale */
function* dynamicImports(node) {
  if (node === null || typeof node !== 'object') return;
  if (node.type === 'ImportExpression') {
    const {source} = node;
    const value =
      source.type === 'TemplateLiteral' && source.quasis.length === 1 ? source.quasis[0].value.cooked : source.value;
    if (typeof value !== 'string') throw new Error('import() of something that is not a plain string');
    yield value;
  }
  for (const child of Object.values(node)) {
    if (Array.isArray(child)) for (const item of child) yield* dynamicImports(item);
    else yield* dynamicImports(child);
  }
}

const unique = (names) => [...new Set(names)];

if (process.argv[1] === fileURLToPath(import.meta.url)) writeManifest();
