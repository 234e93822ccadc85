import {referenceIn, type JsonSchema} from './json-schema.ts';
import type {Noun} from './nouns.ts';

/** The keywords the browser's check can say. A schema that uses another stops the build: it would go unchecked. */
const known = new Set([
  '$ref',
  'additionalProperties',
  'anyOf',
  'default',
  'description',
  'enum',
  'items',
  'maxItems',
  'maxLength',
  'maximum',
  'minItems',
  'minLength',
  'minimum',
  'pattern',
  'properties',
  'propertyNames',
  'required',
  'type',
]);

/** The constant that carries a noun's check. */
export const checkName = (noun: string): string => `${noun}Check`;

/** The module with the checks of one contract file, as TypeScript not yet formatted. */
export function checkModule(
  nouns: readonly Noun[],
  all: readonly Noun[],
  schemas: ReadonlyMap<string, JsonSchema>,
): string {
  const borrowed = new Map<string, Set<string>>();
  const here = new Set(nouns.map(({name}) => name));
  const refer = (name: string): string => {
    const file = all.find((noun) => noun.name === name)?.file;
    if (!file) throw new Error(`no noun is called ${name}`);
    if (!here.has(name)) borrowed.set(file, (borrowed.get(file) ?? new Set()).add(checkName(name)));
    return checkName(name);
  };
  const constants = nouns
    .filter(({name}) => !isClosed(schemas.get(name)))
    .map(({name}) => `export const ${checkName(name)}: CheckNode = ${node(schemas.get(name) ?? {}, refer)};`);
  const imports = [...borrowed]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([file, names]) => `import {${[...names].sort().join(', ')}} from './${file}.ts';`);
  return [
    '// Written by scripts/contract.ts from the schemas of the same name.',
    `import type {CheckNode} from '../../check-node.ts';`,
    ...imports,
    '',
    ...constants,
  ].join('\n');
}

/** What is sent is read by servers alone, which refuse what they do not know; readers in the browser never do. */
export const isClosed = (schema: JsonSchema | undefined): boolean => schema?.additionalProperties === false;

type Refer = (noun: string) => string;

function node(schema: JsonSchema, refer: Refer): string {
  const strange = Object.keys(schema).find((keyword) => !known.has(keyword));
  if (strange) throw new Error(`the browser's check has no word for "${strange}" in ${JSON.stringify(schema)}`);
  const reference = referenceIn(schema);
  if (reference) return refer(reference);
  const {type, anyOf} = schema;
  if (anyOf) return `['either', ${anyOf.map((choice) => node(choice, refer)).join(', ')}]`;
  if (type === undefined) return `'unknown'`;
  if (type === 'boolean') return `'boolean'`;
  if (type === 'string') return text(schema);
  if (type === 'number' || type === 'integer') return range(schema);
  if (type === 'array') return list(schema, refer);
  if (type === 'object') return fields(schema, refer);
  throw new Error(`the browser's check has no word for type ${String(type)}`);
}

/** Any rule about a text is one regular expression. Lengths count code points, as JSON Schema and zod do: hence the `u`. */
function text({pattern = '^', minLength = 0, maxLength, enum: words}: JsonSchema): string {
  if (words) return `/^(${words.map((word) => String(word).replaceAll(/[^\w ]/g, '\\$&')).join('|')})$/`;
  if (maxLength === undefined && minLength === 0) return `/${pattern}/`;
  const length = `[^]{${minLength},${maxLength ?? ''}}$`;
  return pattern === '^' ? `/^${length}/u` : `/^(?=${length})${pattern.replace(/^\^/, '')}/u`;
}

function range({type, minimum, maximum}: JsonSchema): string {
  if (minimum === undefined || maximum === undefined) throw new Error('a number needs both its bounds');
  return `['${String(type)}', ${minimum}, ${maximum}]`;
}

function list({items, minItems = 0, maxItems = 1e9}: JsonSchema, refer: Refer): string {
  if (typeof items !== 'object' || Array.isArray(items)) throw new Error('a list needs one schema for its items');
  return `['list', ${minItems}, ${maxItems}, ${node(items, refer)}]`;
}

/** A name that must be there ends in `!`: most need not, so this is shorter than to mark those. */
function fields({properties, required = [], additionalProperties: others}: JsonSchema, refer: Refer): string {
  if (!properties) {
    if (typeof others !== 'object') throw new Error('a record needs a schema for its values');
    return `{'*': ${node(others, refer)}}`;
  }
  const rules = Object.entries(properties).map(([name, field]) => {
    if (typeof field !== 'object' || !/^\w+$/.test(name)) throw new Error(`field ${name} cannot be checked`);
    return `'${name}${required.includes(name) ? '!' : ''}': ${node(field, refer)}`;
  });
  return `{${rules.join(', ')}}`;
}
