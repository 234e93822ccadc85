import assert from 'node:assert/strict';
import {test} from 'node:test';
import {buildIndex, search} from '../../../src/domain/search/index.ts';
import {synonymsDe} from '../../../src/domain/search/synonyms.de.ts';
import {synonymsForeign} from '../../../src/domain/search/synonyms.foreign.ts';
import {readCorpus, type Judged} from './corpus.ts';
import {day} from './relevance.day.ts';
import {dev} from './relevance.dev.ts';
import {held} from './relevance.held.ts';
import {last} from './relevance.last.ts';
import {night} from './relevance.night.ts';

const {records, names, pages} = await readCorpus(new URL('../../../', import.meta.url));
const known = new Set(records.map(({id}) => id));
const index = buildIndex(records, {...names, synonyms: [...synonymsDe, ...synonymsForeign]});
const found = (text: string): string[] => search(index, {text, limit: 5}).hits.map(({id}) => id);

/** What engine and words were worked on with, and what was held out: that is measured by `bench/relevance.mjs`. */
const learned = [...dev, ...held, ...night, ...day];
const all = [...learned, ...last];
const german = learned.filter(({kind}) => kind !== 'foreign' && kind !== 'none');
const foreign = learned.filter(({kind}) => kind === 'foreign');
const none = dev.filter(({kind}) => kind === 'none');
const answerable = ({expected}: Judged): boolean => expected.some((id) => known.has(id));

/** At least this share of the queries has an answer among the first five; without the pages, of those that offers answer. */
function findsAtLeast(share: number, queries: readonly Judged[]): string {
  const asked = queries.filter(answerable);
  const missed = asked.filter(({text, expected}) => !found(text).some((id) => expected.includes(id)));
  const figure = `hit@5 ${asked.length - missed.length} of ${asked.length}`;
  const misses = missed.map(({kind, text}) => `${kind}: ${text} -> ${found(text).join(', ') || 'nothing'}`);
  assert.ok(missed.length <= (1 - share) * asked.length, [figure, ...misses].join('\n'));
  return pages
    ? figure
    : `${figure}; ../shared/data/integreat-pages is absent, ${queries.length - asked.length} queries that its pages answer were left out`;
}

test('each set has 60 queries or more, that of the night 40, none twice, and of every kind', () => {
  for (const set of [dev, held, night, day, last]) {
    assert.ok(set.length >= (set === night ? 40 : 60));
    assert.equal(new Set(set.map(({kind}) => kind)).size, 8);
    assert.equal(new Set(set.map(({text}) => text.toLowerCase())).size, set.length);
  }
});

test('every expected record is there, and none is expected where nothing is to be found', (context) => {
  const expected = all.flatMap((query) => query.expected);
  const ofTheTowns = expected.filter((id) => !/^(augsburg|rems-murr)\//.test(id));
  assert.deepEqual(
    (pages ? expected : ofTheTowns).filter((id) => !known.has(id)),
    [],
  );
  if (!pages) context.diagnostic('../shared/data/integreat-pages is absent: the ids of its pages were not looked up');
  for (const {kind, text, expected} of all) assert.equal(expected.length === 0, kind === 'none', text);
});

test('German queries find an answer among the first five in at least 96 of 100', (context) => {
  context.diagnostic(findsAtLeast(0.96, german));
});

test('queries in other languages find an answer among the first five in at least 60 of 100', (context) => {
  context.diagnostic(findsAtLeast(0.6, foreign));
});

test('nothing is found for what no record answers', () => {
  assert.deepEqual(
    none.map(({text}) => [text, found(text)]).filter(([, ids]) => ids?.length),
    [],
  );
});
