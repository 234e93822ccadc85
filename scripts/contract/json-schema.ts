import {z} from 'zod';
import type {Noun} from './nouns.ts';

/** The part of JSON Schema 2020-12 that the contract's nouns need. */
export type JsonSchema = z.core.JSONSchema.BaseSchema;

const components = '#/components/schemas/';

/** Each noun as JSON Schema; nouns refer to each other as OpenAPI's components do. */
export function jsonSchemas(nouns: readonly Noun[]): Map<string, JsonSchema> {
  // A registry of our own: zod's global one would leak into every other user of zod.
  const registry = z.registry<{id: string}>();
  for (const {name, schema} of nouns) registry.add(schema, {id: name});
  // 'input', because the output form closes objects, and readers ignore fields they do not know.
  const {schemas} = z.toJSONSchema(registry, {io: 'input', metadata: registry, uri: (id) => components + id});
  return new Map(
    nouns.map((noun) => {
      const {$schema: _schema, $id: _id, id: _name, ...rest} = schemas[noun.name] ?? {};
      return [noun.name, described(rest, noun)];
    }),
  );
}

function described(schema: JsonSchema, {description, fields}: Noun): JsonSchema {
  const {type, properties, ...rest} = schema;
  return {
    ...(description ? {description} : {}),
    ...(type ? {type} : {}),
    ...rest,
    ...(properties && {
      properties: Object.fromEntries(
        Object.entries(properties).map(([name, field]) => {
          const comment = fields.get(name);
          return [name, comment && typeof field === 'object' ? {...field, description: comment} : field];
        }),
      ),
    }),
  };
}

/** The noun that a `$ref` names, or undefined when the schema is no reference. */
export function referenceIn({$ref}: JsonSchema): string | undefined {
  return $ref?.startsWith(components) ? $ref.slice(components.length) : undefined;
}

/** One noun as a document that stands alone: what it refers to is in its `$defs`. */
export function standAlone(name: string, schemas: ReadonlyMap<string, JsonSchema>): JsonSchema {
  const {description, ...root} = schemas.get(name) ?? {};
  const used = new Set<string>();
  const collect = (schema: JsonSchema): void => {
    for (const reference of referencesIn(schema)) {
      if (used.has(reference)) continue;
      used.add(reference);
      collect(schemas.get(reference) ?? {});
    }
  };
  collect(root);
  const definitions = [...used].sort().map((used) => [used, schemas.get(used) ?? {}]);
  return local({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: name,
    ...(description ? {description} : {}),
    ...root,
    ...(definitions.length ? {$defs: Object.fromEntries(definitions)} : {}),
  });
}

function referencesIn(schema: JsonSchema): string[] {
  return [...JSON.stringify(schema).matchAll(/"#\/components\/schemas\/(\w+)"/g)].map(([, name = '']) => name);
}

function local(schema: JsonSchema): JsonSchema {
  const text = JSON.stringify(schema).replaceAll(`"${components}`, '"#/$defs/');
  const document: JsonSchema = JSON.parse(text);
  return document;
}
