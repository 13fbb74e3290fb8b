import assert from 'node:assert/strict';
import { test } from 'node:test';
import { empty, json, page, redirect, wantsJson } from './answers.ts';
import { download } from './download.ts';
import { problemJson } from './problem-json.ts';

const bytes = new TextEncoder().encode('%PDF-');

test('no answer is kept on its way', () => {
  for (const answer of [empty(204), redirect('/a'), page('<p>'), json({}), problemJson(422, 'x', 'X')])
    assert.equal(answer.headers.get('cache-control'), 'no-store');
  assert.equal(
    download(bytes, { name: 'a.pdf', type: 'application/pdf' }).headers.get('cache-control'),
    'private, no-store',
  );
});

test('each answer says what it is', async () => {
  assert.deepEqual([redirect('/a').status, redirect('/a').headers.get('location')], [303, '/a']);
  assert.equal(page('<p>').headers.get('content-type'), 'text/html; charset=utf-8');
  const problem = problemJson(429, 'code_too_soon', 'Attendez', { errors: [] }, { 'retry-after': '5' });
  assert.deepEqual(await problem.json(), {
    type: 'about:blank',
    title: 'Attendez',
    status: 429,
    code: 'code_too_soon',
    errors: [],
  });
  const { headers, status } = problem;
  assert.deepEqual(
    [status, headers.get('content-type'), headers.get('retry-after')],
    [429, 'application/problem+json', '5'],
  );
});

test('a file is called by its name in any script, and is no page', async () => {
  const answer = download(bytes, { name: 'وثيقة (1)\ud800.pdf', type: 'application/pdf', disposition: 'inline' });
  assert.equal(
    answer.headers.get('content-disposition'),
    `inline; filename="document.pdf"; filename*=UTF-8''${encodeURIComponent('وثيقة ')}%281%29%EF%BF%BD.pdf`,
  );
  assert.equal(answer.headers.get('x-content-type-options'), 'nosniff');
  assert.equal(answer.headers.get('content-length'), '5');
  assert.equal(await answer.text(), '%PDF-');
  assert.match(
    download(bytes, { name: 'a"\r\nb', type: 'text/plain' }).headers.get('content-disposition')!,
    /^attachment; filename="document"; [\w*=';%-]+$/,
  );
});

test('a script says that it wants JSON', () => {
  const asks = (accept?: string): boolean =>
    wantsJson(new Request('http://localhost/', accept ? { headers: { accept } } : {}));
  assert.equal(asks('application/json'), true);
  assert.equal(asks('text/html, */*'), false);
  assert.equal(asks(), false);
});
