import fc from 'fast-check';

/** What goes wrong in a document, and where: `place` counts through all of its values. */
export interface Mutation {
  readonly place: number;
  readonly change: (value: unknown) => unknown;
}

const gone = Symbol('left out');

/** Every bound of the contract, and one beyond. */
const bounds = [10, 20, 40, 50, 60, 100, 200, 254, 500, 2_000, 10_000].flatMap((bound) => [bound, bound + 1]);

const foreign: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  1.5,
  2 ** 53,
  1e300,
  '',
  'x',
  '1',
  ' de',
  'https://a',
  'javascript:0',
  [],
  [null],
  {},
  {de: 1},
  {de: 'a'},
  {href: 'x'},
  {lines: []},
  {length: 1},
  '٣',
  '2026-11-22',
  '2026-11-22\n',
  '112',
  'a@b.de',
];

const spoiled = (at: number, piece: string) => (value: unknown) =>
  typeof value === 'string'
    ? value.slice(0, at) + piece + value.slice(at + 1)
    : typeof value === 'number'
      ? value + at / 4
      : piece;

const stretched = (length: number, unit: string) => (value: unknown) => {
  if (Array.isArray(value)) return length > 500 ? value : Array.from({length}, () => value[0] ?? unit);
  return typeof value === 'string' ? value.padEnd(length, unit) : -length;
};

const extended = (name: string) => (value: unknown) => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return {[name]: value};
  // As JSON.parse does it: an own field, even with this name.
  return Object.defineProperty({...value}, name, {value: 'more', enumerable: true});
};

export const mutation: fc.Arbitrary<Mutation> = fc.record({
  place: fc.nat(10_000),
  change: fc.oneof(
    fc.constant(() => gone),
    fc.constantFrom(...foreign).map((value) => () => value),
    fc.jsonValue({maxDepth: 2}).map((value) => () => value),
    fc
      .tuple(fc.nat(40), fc.constantFrom('', ' ', '0', 'Z', '-', '\n', '<', '\u{1F9F8}'))
      .map(([at, piece]) => spoiled(at, piece)),
    fc
      .tuple(fc.constantFrom(...bounds), fc.constantFrom('a', '1', '\u{1F9F8}'))
      .map(([length, unit]) => stretched(length, unit)),
    fc.constantFrom('extra', 'constructor', 'toString', '__proto__', '*', 'id!').map(extended),
  ),
});

/** The document, changed at one of its values, and as JSON would carry it. */
export function mutated(document: unknown, {place, change}: Mutation): unknown {
  const target = place % size(document);
  let count = 0;
  const walk = (value: unknown): unknown => {
    if (count++ === target) return change(value);
    if (Array.isArray(value)) return value.map(walk).filter((item) => item !== gone);
    if (typeof value !== 'object' || value === null) return value;
    const fields = Object.entries(value).map(([name, field]) => [name, walk(field)] as const);
    return Object.fromEntries(fields.filter(([, field]) => field !== gone));
  };
  const result = walk(document);
  return result === gone ? null : result;
}

function size(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 1;
  return Object.values(value).reduce<number>((sum, inner) => sum + size(inner), 1);
}
