import assert from 'node:assert/strict';
import { test } from 'node:test';
import { described, readOpenApi } from './index.ts';

const document = {
  openapi: '3.1.0',
  paths: {
    '/{id}/{part}': {
      parameters: [
        { name: 'id', in: 'path', schema: { pattern: '^[a-z]{2}$' } },
        { name: 'part', in: 'path', schema: { pattern: '^\\w+$' } },
      ],
      get: { responses: { 200: { description: '', content: { 'text/html': {} } } } },
    },
    '/{id}/check': {
      parameters: [{ name: 'id', in: 'path', schema: { pattern: '^[a-z]{2}$' } }],
      post: {
        responses: {
          200: {
            description: '',
            headers: { 'cache-control': { required: true, schema: { pattern: 'no-store' } } },
            content: { 'application/json': { schema: { $ref: '#/components/schemas/Answer' } } },
          },
          303: { description: '', headers: { location: { required: true, schema: { type: 'string' } } } },
          403: {
            description: '',
            content: { 'application/problem+json': { schema: { properties: { code: { enum: ['csrf', 'origin'] } } } } },
          },
        },
      },
      'x-other-methods': { description: '', headers: { allow: { required: true, schema: { const: 'POST' } } } },
    },
  },
  components: {
    schemas: {
      Answer: {
        type: 'object',
        required: ['next'],
        additionalProperties: false,
        properties: { next: { type: 'string', minLength: 1 }, revision: { type: 'integer', minimum: 0 } },
      },
    },
  },
};
const api = readOpenApi(document);
const answered = (status: number, type?: string, text = '', headers: Record<string, string> = {}, method = 'POST') =>
  api.describe({
    method,
    path: '/ab/check',
    status,
    headers: new Headers({ ...headers, ...(type && { 'content-type': type }) }),
    text,
  });
const stored = { 'cache-control': 'no-store' };

test('an answer as described has no problems, and is named by address, status and code', () => {
  assert.deepEqual(answered(200, 'application/json; charset=utf-8', '{"next":"/a","revision":1}', stored), {
    name: 'POST /{id}/check 200',
    problems: [],
  });
  assert.deepEqual(answered(303, undefined, '', { location: '/a' }).problems, []);
  assert.equal(answered(403, 'application/problem+json', '{"code":"origin"}').name, 'POST /{id}/check 403 origin');
  assert.deepEqual(answered(405, undefined, '', { allow: 'POST' }, 'DELETE').problems, []);
  const page = api.describe({ method: 'HEAD', path: '/ab/a', status: 200, headers: new Headers(), text: '' });
  assert.deepEqual(page, { name: 'HEAD /{id}/{part} 200', problems: [] });
});

test('whatever is otherwise is a problem', () => {
  const json = 'application/json';
  const wrong = [
    answered(302, undefined, '', { location: '/a' }),
    answered(303),
    answered(303, 'text/html', '<p>', { location: '/a' }),
    answered(200, json, '{"next":"/a"}'),
    answered(200, 'text/html', '{"next":"/a"}', stored),
    answered(200, undefined, '', stored),
    answered(200, json, '{"next":"/a"', stored),
    answered(200, json, '{"next":""}', stored),
    answered(200, json, '{"next":1}', stored),
    answered(200, json, '{}', stored),
    answered(200, json, '{"next":"/a","more":1}', stored),
    answered(200, json, '{"next":"/a","revision":1.5}', stored),
    answered(200, json, '{"next":"/a","revision":-1}', stored),
    answered(403, 'application/problem+json', '{"code":"other"}'),
    answered(200, json, '{"next":"/a"}', stored, 'DELETE'),
    answered(405, undefined, '', { allow: 'GET' }, 'DELETE'),
    api.describe({ method: 'GET', path: '/abc/a', status: 200, headers: new Headers(), text: '' }),
  ];
  assert.deepEqual(
    wrong.filter(({ problems }) => problems.length !== 1).map(({ name, problems }) => [name, problems]),
    [],
  );
});

test('what cannot be checked is refused, and not taken for checked', () => {
  const invalid = { name: 'TypeError', message: /openapi_invalid/ };
  assert.throws(() => readOpenApi({ openapi: '3.0.3', paths: {} }), invalid);
  assert.throws(() => readOpenApi({ openapi: '3.1.0', paths: { '/{id}': { get: { responses: {} } } } }), invalid);
  const nowhere = {
    openapi: '3.1.0',
    paths: { '/a': { get: { responses: { 200: { $ref: '#/components/responses/None' } } } } },
  };
  assert.throws(() => readOpenApi(nowhere), invalid);
});

test('a handler is passed through; what was not met is told', async () => {
  const watched = described(
    async (request) =>
      request.url.endsWith('check') ? new Response(null, { status: 303, headers: { location: '/a' } }) : undefined,
    document,
    '/base',
  );
  assert.equal(await watched.handle(new Request('http://localhost/other')), undefined);
  assert.equal((await watched.handle(new Request('http://localhost/base/ab/check', { method: 'POST' })))!.status, 303);
  watched.check();
  assert.deepEqual([...watched.missed()].sort(), ['200', '403 csrf', '403 origin', 'GET /{id}/{part}']);
  await watched.handle(new Request('http://localhost/base/abc/check', { method: 'POST' }));
  assert.throws(() => watched.check(), /POST \/abc\/check 303: no such address/);
});
