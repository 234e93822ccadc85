import {endpoints, type Endpoint} from '../../src/contract/endpoints.ts';
import {examples} from '../../src/contract/examples/index.ts';
import {notFound} from '../../src/contract/examples/problem.ts';
import type {JsonSchema} from './json-schema.ts';
import type {Noun} from './nouns.ts';

/** The OpenAPI 3.1 document of a town's API: the endpoint table and the nouns. */
export function openApi(nouns: readonly Noun[], schemas: ReadonlyMap<string, JsonSchema>): object {
  const shown: Record<string, readonly unknown[]> = examples;
  return {
    openapi: '3.1.1',
    jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
    info: {
      title: 'familienlotse: directory of a town',
      version: '1.0.0',
      summary: 'What helps families in a town: offers, events, places, contacts, help lines',
      description:
        'Static first: each path is a file, a folder on any web server is a complete back end. Readers ignore fields and ' +
        'codes they do not know and leave out single broken records.',
      license: {name: 'MIT', identifier: 'MIT'},
    },
    servers: [
      {
        url: '/api/{town}',
        description: 'The folder of a directory.json; a town may choose any other.',
        variables: {town: {default: 'musterstadt'}},
      },
    ],
    paths: Object.fromEntries(
      endpoints.map((endpoint) => [endpoint.path, {[endpoint.method]: operation(endpoint, nouns)}]),
    ),
    components: {
      responses: {
        Problem: {
          description: 'RFC 9457 problem document',
          content: {'application/problem+json': {schema: reference('Problem'), example: notFound}},
        },
      },
      schemas: Object.fromEntries(
        [...schemas].map(([name, schema]) => {
          const some = shown[name];
          // A whole directory stands at its endpoint already, and is long.
          return [name, some && name !== 'Directory' ? {...schema, examples: some} : schema];
        }),
      ),
    },
  };
}

const reference = (noun: string) => ({$ref: `#/components/schemas/${noun}`});

function operation({id, summary, description, response, example}: Endpoint, nouns: readonly Noun[]): object {
  const noun = nouns.find(({schema}) => schema === response);
  if (!noun) throw new Error(`${id} answers something that is no noun of the contract`);
  return {
    operationId: id,
    summary,
    description,
    // Public data: nobody signs in to find help.
    security: [],
    responses: {
      '200': {description: summary, content: {'application/json': {schema: reference(noun.name), example}}},
      default: {$ref: '#/components/responses/Problem'},
    },
  };
}
