/**
 * Search, ours beside MiniSearch (and FlexSearch where it is installed), in one run: CPU time per keystroke with facet counts,
 * per toggled choice, of building, restoring and slicing the index, and which engine finds what parents mean. Speed and
 * relevance (here and in bench/relevance.mjs) use the same build, index and options: all languages of everyday words.
 * Run: node bench/search.mjs [--seed=1]
 */
import {build} from 'esbuild';
import MiniSearch from 'minisearch';

const option = (name, otherwise) =>
  process.argv.find((argument) => argument.startsWith(`--${name}=`))?.split('=')[1] ?? otherwise;
const seed = Number(option('seed', '1'));

const bundle = await build({
  stdin: {
    contents: `export * from './src/domain/search/index.ts';
      export {storeIndex} from './src/domain/search/stored-index.ts';
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

/**
 * What a page has to do with the hits of any engine: counts per value, by record. With a chosen topic the other facets count
 * what has it, and the topics count all.
 */
function countFacets(byId, ids, topic) {
  const counts = Object.fromEntries(facets.map((facet) => [facet, {}]));
  const kept = [];
  for (const id of ids) {
    const record = byId.get(id);
    const fits = !topic || record.topics?.includes(topic);
    if (fits) kept.push(id);
    for (const facet of facets)
      if (fits || facet === 'topics')
        for (const value of record[facet] ?? []) counts[facet][value] = (counts[facet][value] ?? 0) + 1;
  }
  return kept;
}

const engines = {
  ours: (records, synonyms) => {
    const index = ours.buildIndex(records, {...ours.names, synonyms});
    return (text, topic) => ours.search(index, {text, facets: topic ? {topic: [topic]} : {}}).hits.map(({id}) => id);
  },
  minisearch: (records) => {
    const byId = new Map(records.map((record) => [record.id, record]));
    const index = new MiniSearch({
      fields: ['name', 'words', 'description'],
      searchOptions: {prefix: true, combineWith: 'AND', boost: {name: 4, words: 2}},
    });
    index.addAll(records.map(documentOf));
    return (text, topic) => {
      const ids = index.search(text).map(({id}) => id);
      return countFacets(byId, ids, topic).slice(0, 20);
    };
  },
  ...(FlexSearch && {
    flexsearch: (records) => {
      const byId = new Map(records.map((record) => [record.id, record]));
      const index = new FlexSearch.Index({tokenize: 'forward', encoder: FlexSearch.Charset?.LatinBalance});
      for (const record of records) index.add(record.id, Object.values(documentOf(record)).slice(1).join(' '));
      return (text, topic) => countFacets(byId, index.search(text, {limit: records.length}), topic).slice(0, 20);
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

/**
 * CPU milliseconds of `run`, the median of `rounds` after `warm` to warm up; the engines take turns. Garbage is not collected by
 * force: that also throws compiled code away, which a page that is in use does not.
 */
function timesOf(runs, rounds, warm) {
  const times = runs.map(() => []);
  for (let round = -warm; round < rounds; round++)
    runs.forEach((run, n) => {
      const start = cpu();
      run();
      if (round >= 0) times[n].push(cpu() - start);
    });
  return times.map(median);
}

const topics = Object.keys(ours.names.topicNames);
console.log(
  `node ${process.version}, seed ${seed}, ${keystrokes.length} keystrokes, CPU milliseconds, medians of 9 rounds`,
);
if (!FlexSearch) console.log('flexsearch is not installed and was left out');
for (const size of [1_000, 10_000]) {
  const records = recordsOf(size);
  const names = Object.keys(engines);
  const asks = Object.values(engines).map((make) => make(records, allSynonyms));
  const table = {
    keystroke: timesOf(
      asks.map((ask) => () => keystrokes.forEach((text) => ask(text))),
      9,
      4,
    ).map((time) => time / keystrokes.length),
    'choice toggled': timesOf(
      asks.map((ask) => () => ['Beratung', 'Kind', 'Baby'].forEach((text) => topics.forEach((id) => ask(text, id)))),
      9,
      4,
    ).map((time) => time / topics.length / 3),
    build: timesOf(
      Object.values(engines).map((make) => () => make(records, allSynonyms)),
      5,
      1,
    ),
  };
  for (const [what, [own, ...others]] of Object.entries(table)) {
    const peers = others.map(
      (time, n) => `${names[n + 1]} ${time.toFixed(4)} (ours is ${(own / time).toFixed(3)} of it)`,
    );
    console.log(`${size} records, ${what}: ours ${own.toFixed(4)}, ${peers.join(', ')}`);
  }
  const stored = JSON.stringify(ours.storeIndex(ours.buildIndex(records, ours.names)));
  const [restore, synonyms] = timesOf(
    [
      () => ours.restoreIndex(JSON.parse(stored)),
      () => ours.search(ours.buildIndex([], {synonyms: [...allSynonyms]}), {text: 'Hebamme'}),
    ],
    9,
    1,
  );
  const share = (time) => `${time.toFixed(1)} (${(time / table.build[1]).toFixed(3)} of minisearch's build)`;
  console.log(`${size} records, ours: stored index of ${stored.length} characters restored in ${share(restore)}`);
  console.log(`everyday words of all languages, read once per page at the first text: ${synonyms.toFixed(1)}`);
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
