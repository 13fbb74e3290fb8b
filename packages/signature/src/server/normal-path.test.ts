import assert from 'node:assert/strict';
import { it } from 'node:test';
import { normalPath } from './normal-path.ts';

it('knows an address in normal form', () => {
  assert.equal(normalPath('/ar/requests/a-1/sign'), '/ar/requests/a-1/sign');
  assert.equal(normalPath('/ar/requests/a-1/sign?lang=x/../y#//'), '/ar/requests/a-1/sign');
  assert.equal(normalPath('/%D8%B7/a'), '/%D8%B7/a');
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
    assert.equal(normalPath(url), undefined, url);
});
