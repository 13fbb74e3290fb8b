import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { safeReturnTo, withParameters } from './return-to.ts';

describe('safeReturnTo', () => {
  test('keeps paths of this site', () => {
    for (const path of [
      '/',
      '/fr/service?a=1&b=2#part',
      '/ar/%D8%AE%D8%AF%D9%85%D8%A9',
      '/a//b',
      '/?u=https://other.example/',
    ]) {
      assert.equal(safeReturnTo(path), path);
    }
    assert.equal(safeReturnTo('/خدمة'), '/%D8%AE%D8%AF%D9%85%D8%A9');
  });

  test('refuses what leads elsewhere', () => {
    const forged = [
      '//evil',
      '///evil',
      '/\\evil',
      '\\\\evil',
      '/a\\b',
      'https://evil',
      'javascript:alert(1)',
      'data:,x',
      'evil',
      './x',
      '?x',
      '#x',
    ];
    const hidden = [
      '/\t/evil',
      '/\n/evil',
      ' /x',
      '/x y',
      '/\u0000',
      '/\u0085',
      '/.//evil',
      '/x/..//evil',
      '/%2e//evil',
      `/${'a'.repeat(2100)}`,
    ];
    for (const value of [...forged, ...hidden, '', null, undefined])
      assert.equal(safeReturnTo(value), undefined, JSON.stringify(value));
  });

  test('refuses the login routes, and only them', () => {
    assert.equal(safeReturnTo('/auth/login?return_to=/', '/auth'), undefined);
    assert.equal(safeReturnTo('/x/../auth/logout', '/auth'), undefined);
    assert.equal(safeReturnTo('/auth', '/auth'), undefined);
    assert.equal(safeReturnTo('/authority', '/auth'), '/authority');
  });

  test('whatever is accepted stays on the site, as a browser resolves it', () => {
    const pieces = fc.constantFrom(
      '/',
      '\\',
      '.',
      '..',
      '//',
      '%2f',
      '%5c',
      '@',
      ':',
      'evil.example',
      'a',
      '?',
      '#',
      '\t',
      '\n',
      ' ',
      'https:',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(pieces, { maxLength: 8 }).map((list) => list.join('')),
          fc.string(),
        ),
        (value) => {
          const path = safeReturnTo(`/${value}`);
          if (path === undefined) return;
          assert.equal(new URL(path, 'https://agency.example').origin, 'https://agency.example');
          assert.equal(safeReturnTo(path), path, 'stable');
        },
      ),
      { numRuns: 5000 },
    );
  });
});

test('parameters are added before the fragment and replace their like', () => {
  assert.equal(
    withParameters('/a?x=1&login_error=old#part', { login_error: 'failed', lang: undefined }),
    '/a?x=1&login_error=failed#part',
  );
});
