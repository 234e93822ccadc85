/**
 * Search, ours beside MiniSearch (and FlexSearch where it is installed), in one run: CPU time per keystroke with facet counts,
 * index build, and which engine finds what parents mean. Run: node --expose-gc bench/search.mjs [--seed=1] [--json]
 */
import {build} from 'esbuild';
import MiniSearch from 'minisearch';

const option = (name, otherwise) =>
  process.argv.find((argument) => argument.startsWith(`--${name}=`))?.split('=')[1] ?? otherwise;
const seed = Number(option('seed', '1'));

const bundle = await build({
  stdin: {
    contents: `export * from './src/domain/search/index.ts';
      export * from './src/domain/search/synonyms.de.ts';
      export * from './src/domain/search/synonyms.foreign.ts';
      export * from './test/domain/search/offers.ts';
      export * from './test/domain/search/queries.ts';`,
    resolveDir: new URL('..', import.meta.url).pathname,
  },
  bundle: true,
  minify: true,
  format: 'esm',
  write: false,
});
const ours = await import(
  `data:text/javascript;base64,${Buffer.from(bundle.outputFiles[0].contents).toString('base64')}`
);
const FlexSearch = await import('flexsearch').then(
  (module) => module.default ?? module,
  () => undefined,
);

/** Mulberry32, so that a seed gives the same records everywhere. */
function randomFrom(state) {
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The committed offers again and again, each with an id, a street and a district of its own. */
function recordsOf(count) {
  const random = randomFrom(seed);
  const pick = (list) => list[Math.floor(random() * list.length)];
  const syllables = [
    'ber',
    'lin',
    'stein',
    'hau',
    'feld',
    'bach',
    'wal',
    'dorf',
    'kir',
    'chen',
    'mar',
    'ken',
    'ru',
    'gen',
    'tal',
    'sund',
  ];
  const word = () => Array.from({length: 2 + Math.floor(random() * 3)}, () => pick(syllables)).join('');
  const streets = Array.from({length: 1_500}, word);
  return Array.from({length: count}, (_, n) => {
    const offer = pick(ours.offers);
    return {
      ...offer,
      id: `${n}`,
      name: offer.name,
      districts: random() < 0.2 ? [] : [`d${Math.floor(random() * 20)}`],
      description: `${typeof offer.description === 'string' ? offer.description : ''} ${pick(streets)} ${pick(streets)}`,
    };
  });
}

const facets = ['topics', 'districts', 'modes', 'access', 'languages', 'audiences'];
const plain = (text) => (typeof text === 'string' ? text : Object.values(text ?? {}).join(' '));
const documentOf = (record) => ({
  id: record.id,
  name: plain(record.name),
  description: plain(record.description),
  words: [...(record.keywords ?? []), ...(record.topics ?? []).flatMap((id) => ours.names.topicNames[id] ?? [])].join(
    ' ',
  ),
});

/** What a page has to do with the hits of any engine: counts per value, by record. */
function countFacets(byId, ids) {
  const counts = Object.fromEntries(facets.map((facet) => [facet, {}]));
  for (const id of ids) {
    const record = byId.get(id);
    for (const facet of facets)
      for (const value of record[facet] ?? []) counts[facet][value] = (counts[facet][value] ?? 0) + 1;
  }
  return counts;
}

const engines = {
  ours: (records, synonyms) => {
    const index = ours.buildIndex(records, {...ours.names, synonyms});
    return (text) => ours.search(index, {text}).hits.map(({id}) => id);
  },
  minisearch: (records) => {
    const byId = new Map(records.map((record) => [record.id, record]));
    const index = new MiniSearch({
      fields: ['name', 'words', 'description'],
      searchOptions: {prefix: true, combineWith: 'AND', boost: {name: 4, words: 2}},
    });
    index.addAll(records.map(documentOf));
    return (text) => {
      const ids = index.search(text).map(({id}) => id);
      countFacets(byId, ids);
      return ids.slice(0, 20);
    };
  },
  ...(FlexSearch && {
    flexsearch: (records) => {
      const byId = new Map(records.map((record) => [record.id, record]));
      const index = new FlexSearch.Index({tokenize: 'forward', encoder: FlexSearch.Charset?.LatinBalance});
      for (const record of records) index.add(record.id, Object.values(documentOf(record)).slice(1).join(' '));
      return (text) => {
        const ids = index.search(text, {limit: records.length});
        countFacets(byId, ids);
        return ids.slice(0, 20);
      };
    },
  }),
};

const cpu = () => {
  const {user, system} = process.cpuUsage();
  return (user + system) / 1_000;
};
const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];
/** Each query as it is typed: after every letter. */
const keystrokes = ours.queries.flatMap(({text}) => [...text].map((_, n) => [...text].slice(0, n + 1).join('')));
const allSynonyms = [...ours.synonymsDe, ...ours.synonymsForeign];

console.log(
  `node ${process.version}, seed ${seed}, ${keystrokes.length} keystrokes, CPU milliseconds, medians of 5 rounds after 2 to warm up`,
);
if (!FlexSearch) console.log('flexsearch is not installed and was left out');
for (const size of [1_000, 10_000]) {
  const records = recordsOf(size);
  const result = {};
  for (const [name, make] of Object.entries(engines)) {
    const builds = [];
    let ask;
    for (let round = 0; round < 3; round++) {
      globalThis.gc?.();
      const start = cpu();
      ask = make(records, allSynonyms);
      builds.push(cpu() - start);
    }
    for (const text of [...keystrokes, ...keystrokes]) ask(text);
    const rounds = [];
    const slowest = new Map();
    for (let round = 0; round < 5; round++) {
      globalThis.gc?.();
      const start = cpu();
      for (const text of keystrokes) {
        const before = performance.now();
        ask(text);
        slowest.set(text, Math.min(slowest.get(text) ?? Infinity, performance.now() - before));
      }
      rounds.push((cpu() - start) / keystrokes.length);
    }
    result[name] = {keystroke: median(rounds), build: median(builds), slowest: Math.max(...slowest.values())};
  }
  for (const [name, {keystroke, build: built, slowest}] of Object.entries(result)) {
    const share = (own, other) => (name === 'ours' ? '' : ` (ours is ${(own / other).toFixed(3)} of it)`);
    console.log(
      `${size} records, ${name}: keystroke ${keystroke.toFixed(4)} ms${share(result.ours.keystroke, keystroke)}, slowest ${slowest.toFixed(2)} ms, build ${built.toFixed(1)} ms${share(result.ours.build, built)}`,
    );
  }
}

console.log('\nhit@5 over the committed offers');
const kinds = [...new Set(ours.queries.map(({kind}) => kind))];
for (const [name, make] of Object.entries(engines)) {
  const ask = make(ours.offers, allSynonyms);
  const cells = kinds.map((kind) => {
    const of = ours.queries.filter((query) => query.kind === kind);
    const right = of.filter(({text, expected}) => {
      const ids = ask(text).slice(0, 5);
      return expected.length ? ids.some((id) => expected.includes(id)) : ids.length === 0;
    });
    return `${kind} ${right.length}/${of.length}`;
  });
  console.log(`${name}: ${cells.join(', ')}`);
}
