/**
 * Which engine finds what families mean: ours and MiniSearch over the towns' offers and the counties' pages, in one run.
 * hit@5 of the queries of test/domain/search/relevance.*.ts. `dev`, `held`, `night` and `day` are sets that engine and words were
 * worked on with, `last` is the one that was held out (docs/decisions/2026-11-22-search-of-our-own.md). A query of kind `none` is
 * right when nothing is found, and counts in `all` like any other.
 * Run: node bench/relevance.mjs [--json] [--misses]; misses are of the sets to learn from, the held-out set gives counts.
 */
import {build} from 'esbuild';
import MiniSearch from 'minisearch';

const root = new URL('..', import.meta.url);
const bundle = await build({
  stdin: {
    contents: `export {buildIndex, search} from './src/domain/search/index.ts';
      export {synonymsDe} from './src/domain/search/synonyms.de.ts';
      export {synonymsForeign} from './src/domain/search/synonyms.foreign.ts';
      export {readCorpus} from './test/domain/search/corpus.ts';
      export {dev} from './test/domain/search/relevance.dev.ts';
      export {held} from './test/domain/search/relevance.held.ts';
      export {night} from './test/domain/search/relevance.night.ts';
      export {day} from './test/domain/search/relevance.day.ts';
      export {last} from './test/domain/search/relevance.last.ts';`,
    resolveDir: root.pathname,
  },
  bundle: true,
  platform: 'node',
  format: 'esm',
  write: false,
});
const {buildIndex, search, synonymsDe, synonymsForeign, readCorpus, ...sets} = await import(
  `data:text/javascript;base64,${Buffer.from(bundle.outputFiles[0].contents).toString('base64')}`
);
const {records, names, pages} = await readCorpus(root);

/** The ids found for a text, the best first. */
const engines = {
  ours: () => {
    const index = buildIndex(records, {...names, synonyms: [...synonymsDe, ...synonymsForeign]});
    return (text) => search(index, {text, limit: 5}).hits.map(({id}) => id);
  },
  minisearch: () => {
    const plain = (text) => (typeof text === 'string' ? text : Object.values(text ?? {}).join(' '));
    const index = new MiniSearch({
      fields: ['name', 'words', 'description'],
      searchOptions: {prefix: true, fuzzy: 0.2, boost: {name: 4, words: 2}},
    });
    index.addAll(
      records.map(({id, name, description, keywords = [], topics = [], organization_id, place_ids = []}) => ({
        id,
        name: plain(name),
        description: plain(description),
        words: [
          ...keywords,
          ...topics.flatMap((topic) => names.topicNames[topic] ?? []),
          ...(names.organizationNames[organization_id] ?? []),
          ...place_ids.flatMap((place) => names.placeNames[place] ?? []),
        ].join(' '),
      })),
    );
    return (text) =>
      index
        .search(text)
        .slice(0, 5)
        .map(({id}) => id);
  },
};

const setNames = ['dev', 'held', 'night', 'day', 'last'];
const known = new Set(records.map(({id}) => id));
const kinds = ['exact', 'typo', 'umlaut', 'compound', 'plural', 'synonym', 'foreign', 'none'];

/** Without the pages only those queries can be asked that an offer answers. */
const answerable = ({kind, expected}) => kind === 'none' || expected.some((id) => known.has(id));
const isRight = ({kind, expected}, ids) =>
  kind === 'none' ? ids.length === 0 : ids.some((id) => expected.includes(id));

function judge(queries, ask) {
  const asked = queries.filter(answerable).map((query) => ({...query, ids: ask(query.text)}));
  const rate = (some) => ({right: some.filter((query) => isRight(query, query.ids)).length, of: some.length});
  return {
    kinds: Object.fromEntries(kinds.map((kind) => [kind, rate(asked.filter((query) => query.kind === kind))])),
    german: rate(asked.filter(({kind}) => kind !== 'foreign' && kind !== 'none')),
    all: rate(asked),
    leftOut: queries.length - asked.length,
    misses: asked.filter((query) => !isRight(query, query.ids)).map(({kind, text, ids}) => ({kind, text, found: ids})),
  };
}

const results = Object.fromEntries(
  Object.entries(engines).map(([engine, make]) => {
    const ask = make();
    return [engine, Object.fromEntries(setNames.map((set) => [set, judge(sets[set], ask)]))];
  }),
);
const shownMisses = process.argv.includes('--misses');
for (const of of Object.values(results)) {
  for (const set of setNames) if (!shownMisses || set === 'last') delete of[set].misses;
}

if (process.argv.includes('--json')) {
  console.log(JSON.stringify({records: records.length, pages, results}, undefined, 2));
} else {
  console.log(`hit@5 over ${records.length} records`);
  if (!pages)
    console.log('../shared/data/integreat-pages is absent: only queries that the towns’ offers answer were asked');
  const cell = ({right, of}) => `${right}/${of}`;
  const share = (rate) => `${cell(rate)} (${((100 * rate.right) / rate.of).toFixed(1)} %)`;
  for (const set of setNames)
    for (const [engine, {[set]: result}] of Object.entries(results)) {
      console.log(`\n${set}, ${engine}: German ${share(result.german)}, all ${share(result.all)}`);
      console.log(`  ${kinds.map((kind) => `${kind} ${cell(result.kinds[kind])}`).join(', ')}`);
      if (result.leftOut) console.log(`  ${result.leftOut} left out`);
      for (const {kind, text, found} of result.misses ?? [])
        console.log(`  missed, ${kind}: ${text} -> ${found.join(', ') || 'nothing'}`);
    }
}
