import {existsSync, readFileSync, readdirSync} from 'node:fs';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import esbuild from 'rollup-plugin-esbuild';
import {cssLiterals} from './scripts/css-literals.mjs';
import {msgDescriptions} from './scripts/msg-descriptions.mjs';

const {version} = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));

const present = (entries) => Object.fromEntries(Object.entries(entries).filter(([, file]) => existsSync(file)));

const definitions = existsSync('src/define')
  ? readdirSync('src/define')
      .filter((file) => file.endsWith('.ts'))
      .map((file) => file.slice(0, -3))
  : [];

/**
 * Every msg() has an id (the lint sees to it), so the routine that makes one from the text, a 64-bit hash, is left out.
 */
const givenIds = {
  name: 'given-ids',
  load: (id) =>
    id.endsWith('/@lit/localize/internal/id-generation.js')
      ? `export const generateMsgId = () => {throw new Error('msg() without an id')};`
      : null,
};

const plugins = [
  givenIds,
  // lit's package has a development form that talks to the console; `production` picks the other.
  nodeResolve({browser: true, exportConditions: ['production'], extensions: ['.mjs', '.js', '.ts']}),
  esbuild({
    target: 'es2022',
    tsconfig: 'tsconfig.json',
    minify: true,
    legalComments: 'none',
    define: {__VERSION__: JSON.stringify(version)},
  }),
  cssLiterals(),
  msgDescriptions(),
];

const output = {
  dir: 'dist',
  format: 'es',
  sourcemap: true,
  // Brotli begins anew with each file: what is smaller than this goes along with a neighbour that is loaded with it.
  experimentalMinChunkSize: 1_000,
  entryFileNames: '[name].js',
  chunkFileNames: ({isDynamicEntry, facadeModuleId}) =>
    isDynamicEntry && facadeModuleId?.includes('/src/i18n/locales/') ? 'locales/[name].js' : 'chunks/[name]-[hash].js',
};

/** A warning of the bundler is a fault of ours: a circular import, an unresolved name, an unused export. */
const onwarn = (warning) => {
  throw new Error(`${warning.code}: ${warning.message}`);
};

/**
 * Three bundles. What pages load shares chunks: a module is in the chunk of exactly those entries that need it, so none
 * carries what it does not use. `domain` and `contract` stand alone, or their entry would cut those chunks smaller.
 */
export default [
  {
    input: {
      ...present({autoload: 'src/autoload.ts', all: 'src/all.ts', index: 'src/index.ts'}),
      ...Object.fromEntries(definitions.map((tag) => [`define/${tag}`, `src/define/${tag}.ts`])),
    },
    plugins,
    output,
    onwarn,
  },
  {input: present({domain: 'src/domain/index.ts'}), plugins, output, onwarn},
  {input: present({contract: 'src/contract/index.ts'}), external: ['zod'], plugins, output, onwarn},
].filter(({input}) => Object.keys(input).length > 0);
