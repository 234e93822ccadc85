import {readFileSync, readdirSync} from 'node:fs';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import esbuild from 'rollup-plugin-esbuild';
import {sharedChunks} from './scripts/chunks.mjs';
import {cssLiterals} from './scripts/css-literals.mjs';
import {htmlLiterals} from './scripts/html-literals.mjs';
import {msgDescriptions} from './scripts/msg-descriptions.mjs';

const {version} = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));

const definitions = readdirSync(new URL('src/define', import.meta.url)).map((file) => file.replace(/\.ts$/, ''));

const plugins = [
  // lit's package has a development form that talks to the console; `production` picks the other.
  nodeResolve({browser: true, exportConditions: ['production'], extensions: ['.mjs', '.js', '.ts']}),
  esbuild({
    target: 'es2022',
    tsconfig: 'tsconfig.json',
    minify: true,
    legalComments: 'none',
    // A module is always read as UTF-8; escapes make Arabic twice as long.
    charset: 'utf8',
    define: {__VERSION__: JSON.stringify(version)},
  }),
  cssLiterals(),
  htmlLiterals(),
  msgDescriptions(),
];

/** Words have names that stay, and a file of their own however short they are. */
const words = (id) => /\/src\/i18n\/(locales\/[^/]+)\.ts$/.exec(id)?.[1];

const shared = sharedChunks((id) => /src\/define\/[^/]+$/.test(id));

const output = {
  dir: 'dist',
  format: 'es',
  sourcemap: true,
  entryFileNames: '[name].js',
  chunkFileNames: 'chunks/[name]-[hash].js',
  onlyExplicitManualChunks: true,
};

/** A warning of the bundler is a fault of ours: a circular import, an unresolved name, an unused export. */
const onwarn = (warning) => {
  // Not so inside of packages: age-encryption imports itself in a circle, @scure/base writes of an annotation in a sentence.
  const ids = warning.ids ?? [warning.id ?? ''];
  if (ids.every((id) => /\/node_modules\/(age-encryption|@scure)\//.test(id))) return;
  throw new Error(`${warning.code}: ${warning.message}`);
};

/**
 * Three bundles. What pages load shares chunks: a module is in the chunk of exactly those entries that need it, so none
 * carries what it does not use. `domain` and `contract` stand alone, or their entry would cut those chunks smaller.
 */
export default [
  {
    input: {
      autoload: 'src/autoload.ts',
      all: 'src/all.ts',
      ...Object.fromEntries(definitions.map((tag) => [`define/${tag}`, `src/define/${tag}.ts`])),
    },
    plugins,
    output: {
      ...output,
      manualChunks: (id, graph) => words(id) ?? shared(id, graph),
      chunkFileNames: ({name}) => (name.startsWith('locales/') ? '[name].js' : output.chunkFileNames),
    },
    onwarn,
  },
  {input: {index: 'src/index.ts'}, plugins, output, onwarn},
  {input: {domain: 'src/domain/index.ts'}, plugins, output, onwarn},
  {input: {contract: 'src/contract/index.ts'}, external: ['zod'], plugins, output, onwarn},
];
