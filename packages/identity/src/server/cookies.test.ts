import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readCookie, ValueSigner } from './cookies.ts';

const kind = { name: 'tiwizi-session', secure: true };

test('a cookie is found by its whole name', () => {
  assert.equal(readCookie('a=1; __Host-tiwizi-session=x=y; b=2', kind), 'x=y');
  assert.equal(readCookie('tiwizi-session=x; __Host-tiwizi-session2=y', kind), undefined);
  assert.equal(readCookie(undefined, kind), undefined);
});

test('keys rotate: the first signs, all verify, others do not', () => {
  const old = new ValueSigner(['old']).sign('id');
  const both = new ValueSigner(['new', 'old']);
  assert.equal(both.unsign(old), 'id');
  assert.equal(new ValueSigner(['new']).unsign(both.sign('id')), 'id');
  assert.equal(new ValueSigner(['new']).unsign(old), undefined);
  for (const bad of [undefined, '', 'id', '.x', 'id.', `${old}x`, old.replace('id', 'di')])
    assert.equal(both.unsign(bad), undefined, String(bad));
});
