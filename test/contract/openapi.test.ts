import assert from 'node:assert/strict';
import {test} from 'node:test';
import {z} from 'zod';
import {endpoints} from '../../src/contract/endpoints.ts';
import openapi from '../../src/contract/generated/openapi.json' with {type: 'json'};

const document: unknown = openapi;

/** What OpenAPI 3.1 asks of the parts that we use. */
const Media = z.object({schema: z.object({$ref: z.string()}), example: z.unknown()});
const Response = z.union([
  z.object({$ref: z.string()}),
  z.object({description: z.string().min(1), content: z.record(z.string(), Media).optional()}),
]);
const Parameter = z.object({name: z.string(), in: z.enum(['path', 'query']), schema: z.looseObject({})});
const Operation = z.object({
  operationId: z.string().regex(/^\w+$/),
  summary: z.string().min(1),
  description: z.string().min(1),
  security: z.array(z.record(z.string(), z.array(z.string()))),
  parameters: z.array(Parameter).optional(),
  requestBody: z.object({content: z.record(z.string(), Media)}).optional(),
  responses: z.record(z.string().regex(/^([1-5]\d\d|default)$/), Response),
});
const Path = z.strictObject({
  parameters: z.array(Parameter).optional(),
  get: Operation.optional(),
  post: Operation.optional(),
  patch: Operation.optional(),
  delete: Operation.optional(),
});
const OpenApi = z.strictObject({
  openapi: z.string().regex(/^3\.1\.\d+$/),
  jsonSchemaDialect: z.url(),
  info: z.looseObject({title: z.string(), version: z.string(), license: z.object({name: z.string()})}),
  servers: z.array(z.object({url: z.string(), variables: z.record(z.string(), z.object({default: z.string()}))})),
  paths: z.record(z.string().startsWith('/'), Path),
  components: z.strictObject({
    securitySchemes: z.record(z.string(), z.looseObject({type: z.literal('http')})),
    responses: z.record(z.string(), Response),
    schemas: z.record(z.string().regex(/^[\w.-]+$/), z.looseObject({})),
  }),
});

const read = OpenApi.parse(document);

/** All operations, with their paths and methods. */
const operations = Object.entries(read.paths).flatMap(([path, {parameters, ...methods}]) =>
  Object.entries(methods).flatMap(([method, operation]) => (operation ? {path, method, parameters, operation} : [])),
);

test('the paths are those of the endpoint table', () => {
  assert.deepEqual(
    operations.map(({path, method, operation}) => [operation.operationId, method, path]).sort(),
    endpoints.map(({id, method, path}) => [id, method, path]).sort(),
  );
});

test('what stands in braces is a parameter, and only the office signs in', () => {
  for (const {path, parameters = [], operation} of operations) {
    const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
    assert.deepEqual(
      parameters.map(({name}) => name),
      names,
      path,
    );
    assert.equal(operation.security.length > 0, path.startsWith('/office/'), path);
  }
});

test('operations are named once', () => {
  assert.equal(new Set(endpoints.map(({id}) => id)).size, endpoints.length);
});

test('every reference leads somewhere', () => {
  let references = 0;
  JSON.parse(JSON.stringify(document), (key, value: unknown) => {
    if (key === '$ref') {
      references++;
      assert.ok(typeof value === 'string' && found(value), String(value));
    }
    return value;
  });
  assert.ok(references > 100);
});

function found(pointer: string): boolean {
  let there: unknown = document;
  for (const key of pointer.replace('#/', '').split('/')) {
    if (typeof there !== 'object' || there === null || !Object.hasOwn(there, key)) return false;
    there = Object.entries(there).find(([name]) => name === key)?.[1];
  }
  return there !== undefined;
}

test('each noun has its words and its examples', () => {
  for (const noun of [
    'Address',
    'Contact',
    'Event',
    'Help',
    'Offer',
    'Organization',
    'Phone',
    'Place',
    'NewRequest',
    'PostcodeIndex',
    'Problem',
    'RequestMessage',
    'Requests',
    'Schedule',
  ]) {
    const schema = read.components.schemas[noun];
    assert.ok(typeof schema?.description === 'string' && Array.isArray(schema.examples), noun);
  }
});

test('every fault is a problem document', () => {
  for (const {operation} of operations) {
    assert.deepEqual(operation.responses.default, {$ref: '#/components/responses/Problem'});
  }
  assert.match(JSON.stringify(read.components.responses.Problem), /application\/problem\+json/);
});
