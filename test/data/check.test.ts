import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {isClosed} from '../../scripts/contract/checks.ts';
import {jsonSchemas} from '../../scripts/contract/json-schema.ts';
import {readNouns, type Noun} from '../../scripts/contract/nouns.ts';
import type {CheckNode} from '../../src/contract/check-node.ts';
import {examples} from '../../src/contract/examples/index.ts';
import {invalidExamples} from '../../src/contract/examples/invalid.ts';
import {TextCheck} from '../../src/contract/generated/checks/text.ts';
import {Text} from '../../src/contract/text.ts';
import {check} from '../../src/data/check.ts';
import {fitsOf} from '../../src/data/fits.ts';
import {mutated, mutation} from './mutated.ts';
import {shaped} from './shaped.ts';

const all = await readNouns();
const closed = new Set([...jsonSchemas(all)].filter(([, schema]) => isClosed(schema)).map(([name]) => name));
const nouns = all.filter(({name}) => !closed.has(name));
const checks = new Map<string, CheckNode>();
for (const file of new Set(nouns.map((noun) => noun.file))) {
  const exported: Record<string, CheckNode> = await import(`../../src/contract/generated/checks/${file}.ts`);
  for (const [name, node] of Object.entries(exported)) checks.set(name, node);
}

function checkOf({name}: Pick<Noun, 'name'>): CheckNode {
  const node = checks.get(`${name}Check`);
  assert.ok(node, `${name} has no check`);
  return node;
}

const pathOf = (fault: string | undefined) => fault?.slice(0, fault.indexOf(': '));

test('the examples are accepted, the invalid ones refused where they say', () => {
  for (const [name, documents] of Object.entries(examples)) {
    if (closed.has(name)) continue;
    for (const document of documents) assert.equal(check(checkOf({name}), document), undefined, name);
  }
  for (const [name, documents] of Object.entries(invalidExamples)) {
    if (closed.has(name)) continue;
    for (const {path, value} of documents) assert.equal(pathOf(check(checkOf({name}), value)), path, name);
  }
});

const shapeOf = shaped(jsonSchemas(all));

for (const noun of nouns) {
  test(`${noun.name}: check and zod accept and refuse the same documents`, () => {
    const node = checkOf(noun);
    const seen = {accepted: 0, refused: 0};
    const agree = (document: unknown) => {
      const {success} = noun.schema.safeParse(document);
      const fault = check(node, document);
      // The one difference, on purpose: it has a test of its own below.
      if (success && fault && /(^|\.)__proto__: expected text/.test(fault)) return;
      seen[success ? 'accepted' : 'refused']++;
      assert.equal(fitsOf(node)(document), fault === undefined, `fits and check differ: ${JSON.stringify(document)}`);
      assert.equal(
        fault === undefined,
        success,
        `${fault ?? 'accepted'} by check, not by zod: ${JSON.stringify(document)}`,
      );
    };
    fc.assert(
      fc.property(shapeOf(noun.name), mutation, mutation, (document, first, second) => {
        const once = mutated(document, first);
        agree(document);
        agree(once);
        agree(mutated(once, second));
      }),
      {numRuns: 1_500, seed: 20_261_122},
    );
    // Both answers were really asked for, or the agreement would say little.
    assert.ok(seen.accepted > 200 && seen.refused > 200, JSON.stringify(seen));
  });
}

test('a fault says where, what was expected and what was found', () => {
  const phone: CheckNode = {'number!': /^1\d+$/, name: ['either', /^[^]{0,5}$/, {'*': /^[^]{0,5}$/}]};
  const node: CheckNode = {phones: ['list', 0, 2, phone], 'age!': ['integer', -10, 20]};
  const said = (value: unknown) => check(node, value);
  assert.equal(
    said({phones: [{number: '0800-abc'}], age: 1}),
    'phones[0].number: expected text like /^1\\d+$/, got "0800-abc"',
  );
  assert.equal(
    said({phones: [{number: '112', name: {de: 7}}], age: 1}),
    'phones[0].name.de: expected text like /^[^]{0,5}$/, got 7',
  );
  assert.equal(said({phones: [1, 2, 3], age: 1}), 'phones: expected list of 0 to 2, got list');
  assert.equal(said({}), 'age: expected integer of -10 to 20, got undefined');
  assert.equal(said({age: 1e400}), 'age: expected integer of -10 to 20, got null');
  assert.equal(said(null), 'document: expected object, got null');
  assert.equal(check(node, 'x'.repeat(999), 'items[3]'), `items[3]: expected object, got "${'x'.repeat(59)}`);
  assert.equal(check(node, {age: true}, 'items[3]'), 'items[3].age: expected integer of -10 to 20, got true');
});

test('names that every object inherits are fields like others', () => {
  const named = (...names: string[]): CheckNode => Object.fromEntries(names.map((name) => [name, 'boolean'] as const));
  assert.equal(check(named('constructor!'), {}), 'constructor: expected boolean, got undefined');
  assert.equal(check(named('__proto__!'), {}), '__proto__: expected boolean, got undefined');
  assert.equal(check(named('toString', 'valueOf', '__proto__'), {}), undefined);
  assert.ok(!fitsOf(named('constructor!'))({}) && !fitsOf(named('__proto__!'))({}));
  assert.ok(fitsOf(named('toString', 'valueOf', '__proto__'))({}));
  assert.equal(
    check({'id!': /^[^]+$/}, JSON.parse('{"__proto__": {"id": "x"}}')),
    'id: expected text like /^[^]+$/, got undefined',
  );
});

test('fields that a page adds to Object.prototype are not taken for data', () => {
  Object.defineProperty(Object.prototype, 'id', {value: 'x', configurable: true, enumerable: true});
  try {
    assert.ok(check({'id!': /^[^]+$/}, {}));
    assert.ok(!fitsOf({'id!': /^[^]+$/})({}));
    assert.equal(check({'name!': /^[^]+$/}, {name: 'x'}), undefined);
  } finally {
    Reflect.deleteProperty(Object.prototype, 'id');
  }
});

test('check reads a text under the key __proto__, which zod passes over', () => {
  const hostile: unknown = JSON.parse('{"de": "gut", "__proto__": 5}');
  assert.equal(Text.safeParse(hostile).success, true);
  assert.equal(fitsOf(TextCheck)(hostile), false);
  assert.equal(check(TextCheck, hostile), '__proto__: expected text like /^[^]{0,10000}$/u, got 5');
});

test('however deep a value is, the check goes no deeper than the contract', () => {
  const deep: unknown = JSON.parse('['.repeat(100_000) + ']'.repeat(100_000));
  const chain: unknown = JSON.parse('{"de":'.repeat(50_000) + '1' + '}'.repeat(50_000));
  for (const {name} of nouns) {
    assert.ok(check(checkOf({name}), deep), name);
    assert.ok(!fitsOf(checkOf({name}))(deep), name);
    assert.doesNotThrow(() => check(checkOf({name}), {extra: deep, name: chain, items: deep, lines: [deep]}));
  }
});
