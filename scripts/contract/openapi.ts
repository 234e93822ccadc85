import {endpoints, type Endpoint} from '../../src/contract/endpoints.ts';
import {examples} from '../../src/contract/examples/index.ts';
import {notFound} from '../../src/contract/examples/problem.ts';
import {requestBodies} from '../../src/contract/request-endpoints.ts';
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
        'Static first: each path that ends in `.json` is a file, a folder on any web server is a complete back end; taking requests is what a server adds. Readers ignore fields and ' +
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
      [...new Set(endpoints.map(({path}) => path))].map((path) => {
        const methods = endpoints.filter((endpoint) => endpoint.path === path);
        const operations = methods.map((endpoint) => [endpoint.method, operation(endpoint, nouns)]);
        return [path, {...parametersOf(path), ...Object.fromEntries(operations)}];
      }),
    ),
    components: {
      securitySchemes: {
        token: {
          type: 'http',
          scheme: 'bearer',
          description: 'Made by `familienlotse token`, for the desks of an office.',
        },
      },
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

/** What stands in the path: a request's reference. Those of one path share them. */
function parametersOf(path: string): object {
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
  if (!names.length) return {};
  return {parameters: names.map((name) => ({name, in: 'path', required: true, schema: reference('Reference')}))};
}

const named = (nouns: readonly Noun[], schema: Endpoint['response'], id: string): string => {
  const noun = nouns.find((known) => known.schema === schema);
  if (!noun) throw new Error(`${id} speaks of something that is no noun of the contract`);
  return noun.name;
};

function operation(endpoint: Endpoint, nouns: readonly Noun[]): object {
  const {id, summary, description, request, response, status = response ? 200 : 204, example, office, query} = endpoint;
  const body = request && named(nouns, request, id);
  return {
    operationId: id,
    summary,
    description,
    // Nobody signs in to find help, or to ask for it.
    security: office ? [{token: []}] : [],
    ...(query && {
      parameters: Object.entries(query).map(([name, text]) => ({
        name,
        in: 'query',
        description: text,
        schema: {type: 'string'},
      })),
    }),
    ...(body && {
      requestBody: {
        required: true,
        content: {'application/json': {schema: reference(body), example: requestBodies[body]}},
      },
    }),
    responses: {
      [status]: {
        description: summary,
        ...(response && {content: {'application/json': {schema: reference(named(nouns, response, id)), example}}}),
      },
      default: {$ref: '#/components/responses/Problem'},
    },
  };
}
