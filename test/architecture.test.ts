import assert from 'node:assert/strict';
import {existsSync} from 'node:fs';
import {basename} from 'node:path';
import {test} from 'node:test';
import ts from 'typescript';
import {tags} from '../src/tags.ts';
import {readManifest} from '../scripts/budgets.mjs';
import {filesBelow, importsOf, nodesOf, root, textOf, wayTo, type Import} from './support/imports.ts';

/** What a layer may take from others: values (and so types), or types only; and from which packages. */
interface Rule {
  readonly values: readonly string[];
  readonly types?: readonly string[];
  readonly packages?: readonly string[];
}

const rules: Readonly<Record<string, Rule>> = {
  contract: {values: ['contract'], packages: ['zod']},
  domain: {values: ['contract', 'domain'], packages: ['age-encryption']},
  data: {values: ['contract', 'domain', 'data'], packages: ['altcha-lib']},
  page: {values: ['contract', 'data', 'page']},
  i18n: {values: ['i18n'], types: ['contract', 'domain'], packages: []},
  'i18n/locales': {values: ['i18n'], packages: []},
  ui: {values: ['contract', 'domain', 'data', 'page', 'i18n', 'ui'], packages: ['lit', 'lean-qr']},
  elements: {
    values: ['contract', 'domain', 'i18n', 'ui'],
    types: ['data'],
    packages: ['lit'],
  },
  define: {values: ['elements', 'ui']},
  entry: {values: ['elements', 'define', 'entry']},
  server: {values: ['contract', 'domain', 'i18n', 'server']},
};

const sources = filesBelow('src').filter((path) => path.endsWith('.ts'));
const serverSources = filesBelow('server').filter((path) => path.endsWith('.ts'));

/** `src/ui/views/frame.ts` is in `ui`, `src/tags.ts` in `entry`. */
function layerOf(path: string): string {
  const [top = '', second = '', third = ''] = path.split('/');
  if (top !== 'src') return top;
  if (second.endsWith('.ts')) return 'entry';
  return `${second}/${third}` in rules ? `${second}/${third}` : second;
}

const within = (path: string, layers: readonly string[] = []): boolean =>
  layers.some((layer) => (layer === 'entry' ? layerOf(path) === layer : `${path}/`.startsWith(folderOf(layer))));

const folderOf = (layer: string): string => (layer === 'server' ? 'server/' : `src/${layer}/`);

function allowed(from: string, {specifier, path, typeOnly}: Import): boolean {
  const layer = layerOf(from);
  const rule = rules[layer];
  if (!rule) return false;
  if (path === undefined) {
    if (layer === 'server') return true;
    return rule.packages?.some((name) => specifier === name || specifier.startsWith(`${name}/`)) ?? false;
  }
  if (layer === 'elements' && path.startsWith('src/elements/')) return folder(from) === folder(path);
  if (from.startsWith('server/publish/snapshot') && path.startsWith('src/elements/')) return true;
  return within(path, rule.values) || (typeOnly && within(path, rule.types));
}

const folder = (path: string): string => path.split('/').slice(0, 3).join('/');

test('imports point inward', () => {
  const wrong = [...sources, ...serverSources].flatMap((from) =>
    importsOf(from)
      .filter((found) => !allowed(from, found))
      .map(({specifier, typeOnly}) => `${from} imports ${typeOnly ? 'the types of ' : ''}${specifier}`),
  );
  assert.deepEqual(wrong, []);
});

test('the rules refuse what they are there for', () => {
  const value = (from: string, path: string | undefined, specifier = path ?? '') =>
    allowed(from, {specifier, path, typeOnly: false});
  assert.equal(value('src/domain/x.ts', 'src/data/client.ts'), false);
  assert.equal(value('src/domain/x.ts', undefined, 'lit'), false);
  assert.equal(value('src/i18n/x.ts', 'src/contract/codes.ts'), false);
  assert.equal(allowed('src/i18n/x.ts', {specifier: '', path: 'src/contract/codes.ts', typeOnly: true}), true);
  assert.equal(value('src/elements/a-b/a-b.ts', 'src/elements/c-d/c-d.ts'), false);
  assert.equal(value('src/elements/a-b/a-b.ts', 'src/data/client.ts'), false);
  assert.equal(value('src/elements/a-b/a-b.ts', undefined, 'zod'), false);
  assert.equal(value('src/page/x.ts', 'server/app.ts'), false);
  assert.equal(value('server/app.ts', 'src/ui/define.ts'), false);
});

test('no browser entry reaches zod at run time', () => {
  const entries = sources.filter(
    (path) => ['entry', 'define'].includes(layerOf(path)) || path === 'src/domain/index.ts',
  );
  assert.ok(entries.length > 0);
  assert.ok(wayTo('zod', 'src/contract/directory.ts'), 'a way that is known to be there is found');
  const ways = entries.flatMap((entry) => wayTo('zod', entry)?.join(' -> ') ?? []);
  assert.deepEqual(ways, []);
});

test('define, elements, stories, tests and docs agree with src/tags.ts', () => {
  const names = (folder: string, pattern: RegExp): string[] =>
    [...new Set(filesBelow(folder).flatMap((path) => pattern.exec(path)?.[1] ?? []))].sort();
  const expected = Object.keys(tags).sort();
  const found = {
    'src/define/<tag>.ts': names('src/define', /^src\/define\/([^/]+)\.ts$/),
    'src/elements/<tag>/<tag>.ts': names('src/elements', /^src\/elements\/([^/]+)\/\1\.ts$/),
    'src/elements/<tag>/': names('src/elements', /^src\/elements\/([^/]+)\//),
    'stories/<tag>.stories.ts': names('stories', /^stories\/([^/]+)\.stories\.ts$/),
    'test/elements/<tag>.browser.ts': names('test/elements', /^test\/elements\/([^/]+)\.browser\.ts$/),
    'docs/elements/<tag>.md': names('docs/elements', /^docs\/elements\/([^/]+)\.md$/),
  };
  for (const [place, present] of Object.entries(found)) assert.deepEqual(present, expected, place);
});

test('an element renders none of our tags: a town may have registered them under other names', () => {
  const mention = new RegExp(`</?(${Object.keys(tags).join('|')})\\b`);
  const wrong = sources
    .filter((path) => /^src\/(elements|ui)\//.test(path))
    .flatMap((path) =>
      [...nodesOf(path)]
        .flatMap((node) => (ts.isTaggedTemplateExpression(node) ? textsOf(node.template) : []))
        .filter((text) => mention.test(text))
        .map((text) => `${path}: ${text.trim().slice(0, 60)}`),
    );
  assert.deepEqual(wrong, []);
});

const textsOf = (template: ts.TemplateLiteral): string[] =>
  ts.isNoSubstitutionTemplateLiteral(template)
    ? [template.text]
    : [template.head.text, ...template.templateSpans.map(({literal}) => literal.text)];

test('the export map names files that the build makes, and each entry of the build is in it', () => {
  const {exports, customElements} = readPackage();
  const built = [
    ...Object.keys(readManifest()).map((file) => `./dist/${file}`),
    './dist/manifest.json',
    './dist/custom-elements.json',
  ];
  const targets = Object.values(exports).flatMap((target) =>
    typeof target === 'string' ? target : Object.values(target),
  );
  const missing = targets.filter((target) =>
    target.includes('*') ? !built.some(matching(target)) && !target.includes('/types/') : !existsSync(root + target),
  );
  assert.deepEqual(missing, []);
  assert.ok(existsSync(root + customElements), customElements);
  const hidden = built.filter(
    (file) => /^\.\/dist\/(define\/)?[^/]+\.js$/.test(file) && !targets.some((target) => matching(target)(file)),
  );
  assert.deepEqual(hidden, []);
});

const matching = (target: string) => {
  const [start = '', end = ''] = target.split('*');
  return (file: string): boolean =>
    target.includes('*') ? file.startsWith(start) && file.endsWith(end) : file === target;
};

type ExportMap = Record<string, string | Record<string, string>>;

function readPackage(): {exports: ExportMap; customElements: string} {
  const {exports = {}, customElements = ''}: {exports?: ExportMap; customElements?: string} = JSON.parse(
    textOf('package.json'),
  );
  assert.ok(Object.keys(exports).length > 0, 'package.json has no export map');
  return {exports, customElements};
}

test('no file is longer than 250 lines', () => {
  const data = /\/(generated|locales)\/|^src\/domain\/search\/(synonyms|stop-words)/;
  const long = [...sources, ...serverSources]
    .filter((path) => !data.test(path))
    .map((path) => ({path, lines: textOf(path).split('\n').length - 1}))
    .filter(({lines}) => lines > 250);
  assert.deepEqual(long, []);
});

test('a file has the name of a thing', () => {
  const vague = [...sources, ...serverSources].filter((path) =>
    /^(utils?|helpers?|common|manager)\b/.test(basename(path)),
  );
  assert.deepEqual(vague, []);
});

test('every test file holds a test', () => {
  const files = filesBelow('test').filter((path) => /\.(test|browser)\.ts$/.test(path));
  const empty = files.filter((path) => !/\b(test|it)\(/.test(textOf(path)));
  assert.deepEqual(empty, []);
});

test('no file knows the machine it was written on', () => {
  // Put together here, or this file would be the first to be found.
  const folders = ['work', 'root', 'tmp', 'home/[a-z]+'].join('|');
  const registry = ['registry', 'npmjs'].join('\\.');
  const machine = new RegExp(`(^|[^\\w.)\\]}-])/(${folders})/|${registry}`, 'm');
  const ignored = /^(package-lock\.json|storybook-static\/|demo\/api\/|\.cache\/)|\.(png|jpg|webp|woff2|xlsx|zip)$/;
  const wrong = filesBelow('.')
    .filter((path) => !ignored.test(path))
    .flatMap((path) => machine.exec(textOf(path))?.[0].trim().concat(` in ${path}`) ?? []);
  assert.deepEqual(wrong, []);
});
