import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isFromOurPages } from './is-from-our-pages.ts';
import { sameSecret } from './same-secret.ts';

const origin = 'https://agency.example';
const isOurs = (headers: Record<string, string>): boolean =>
  // `request.url` says what the client says: it decides nothing.
  isFromOurPages(new Request('https://evil.example/', { method: 'POST', headers }), origin);

test('a post of another site is none of ours, whatever its address says', () => {
  for (const headers of [
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
    { 'sec-fetch-site': 'none' },
    { 'sec-fetch-site': 'cross-site', origin },
    { origin: 'https://evil.example' },
    { origin: 'https://agency.example.evil.example' },
    { origin: 'http://agency.example' },
    { origin: 'null' },
  ])
    assert.equal(isOurs(headers), false, JSON.stringify(headers));
});

test('a post of ours is, also from a page without referrer and from a browser that says nothing', () => {
  for (const headers of [
    { 'sec-fetch-site': 'same-origin' },
    { 'sec-fetch-site': 'same-origin', origin: 'null' },
    { origin },
    {},
  ])
    assert.equal(isOurs(headers), true, JSON.stringify(headers));
});

test('a secret is the same or not; what is no text, and an empty one, never is', () => {
  assert.equal(sameSecret('abc', 'abc'), true);
  for (const [given, expected] of [
    ['abd', 'abc'],
    ['ab', 'abc'],
    [undefined, 'abc'],
    [['abc'], 'abc'],
    ['', ''],
    [undefined, ''],
  ] as const)
    assert.equal(sameSecret(given, expected), false, String(given));
});
