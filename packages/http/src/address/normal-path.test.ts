import assert from 'node:assert/strict';
import { it } from 'node:test';
import { isReadOneWay, normalPath, normalTarget } from './normal-path.ts';

it('knows an address in normal form', () => {
  assert.equal(normalTarget('/ar/requests/a-1/sign'), '/ar/requests/a-1/sign');
  assert.equal(normalTarget('/ar/requests/a-1/sign?lang=x/../y#//'), '/ar/requests/a-1/sign');
  assert.equal(normalTarget('/%D8%B7/a'), '/%D8%B7/a');
  assert.equal(normalPath(new Request('https://agency.example:8443/ar/a-1?x=%2f#//')), '/ar/a-1');
  assert.equal(normalPath(new Request('https://agency.example')), '/');
});

it('takes none that two programs could read differently', () => {
  for (const url of [
    '/ar/requests/x/../a-1/sign',
    '/ar/./requests/a-1/sign',
    '/ar//requests/a-1/sign',
    '//ar/requests/a-1/sign',
    '/ar/requests/x/%2e%2e/a-1/sign',
    '/ar/requests/x/.%2E/a-1/sign',
    '/ar/requests/a-1%2Fsign',
    '/ar/requests/a-1%5csign',
    '/ar/requests\\a-1/sign',
    '/ar/requests/a-1/si\tgn',
    '/ar/requests/a-1/sign/..',
    'http://localhost/ar/requests/a-1/sign',
    'ar/requests/a-1/sign',
    '*',
    '',
  ])
    assert.equal(normalTarget(url), undefined, url);
});

it('refuses what a Request keeps and others may read differently', () => {
  for (const path of ['//ar/a-1', '/ar//a-1', '/ar%2Fa-1', '/ar%5ca-1', '/ar/a%2e1'])
    assert.equal(normalPath(new Request(`http://localhost${path}`)), undefined, path);
});

it('knows what a Request would read as another address', () => {
  for (const target of ['/a/../b', '/a\\b', '/a/%2e%2e/b', '/a b', '/a\u00e9', 'http://elsewhere/a', '*', ''])
    assert.equal(isReadOneWay(target), false, target);
  for (const target of ['/', '/a//b', '/a%2Fb', '/a?b=/../c', '//a/b'])
    assert.equal(isReadOneWay(target), true, target);
});
