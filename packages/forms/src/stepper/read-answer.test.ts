import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readAnswer } from './read-answer.ts';

const read = (json: unknown): ReturnType<typeof readAnswer> =>
  readAnswer(json, 'https://agency.example/fr/requests/1/identity', (name) => `#field-${name}`);

test('an answer of our own server comes through as it is', () => {
  const answer = {
    next: '/fr/requests/1/delivery',
    step: 'delivery',
    revision: 3,
    progress: { current: 2, steps: ['a'] },
  };
  assert.deepEqual(read(answer), answer);
  const error = {
    name: 'birth',
    code: 'required',
    message: 'Write the year.',
    href: '#field-birth-year',
    parts: ['year'],
  };
  const problem = { status: 422, code: 'validation', errors: [error], revision: 3, csrf: 'x' };
  assert.deepEqual(read(problem), problem);
});

test('an error without a fragment leads to the control of its field; one without words is none', () => {
  const message = 'Write the number.';
  assert.deepEqual(read({ errors: [{ name: 'cnie', message }, null, 1, { name: 'x' }, { message: 5 }] }).errors, [
    { name: 'cnie', code: '', message, href: '#field-cnie' },
  ]);
  assert.equal(
    read({ errors: [{ name: 'cnie', message, href: 'javascript:alert(1)' }] }).errors![0]!.href,
    '#field-cnie',
  );
  assert.deepEqual(
    [[], {}, 'none', [{}]].map((errors) => 'errors' in read({ errors })),
    [false, false, false, false],
  );
});

test('only what a page can be is an address', () => {
  for (const next of ['/fr/x', '?a=1', 'https://pay.example/1']) assert.equal(read({ next, login: next }).next, next);
  for (const next of ['javascript:alert(1)', ' JavaScript:alert(1)', 'data:text/html,x', 'https://', 5, null, ['/x']])
    assert.deepEqual(read({ next, login: next }), {}, String(next));
});

test('nothing that can come as JSON throws', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (one, other) => {
      read(one);
      read({
        next: one,
        login: other,
        errors: [one, { message: 'm', name: other, href: one, parts: other }],
        detail: other,
      });
    }),
  );
});
