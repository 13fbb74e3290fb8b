import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeLoginState, readLoginState } from './login-state.ts';
import { ValueSealer } from './value-sealer.ts';

const sealer = new ValueSealer(['a secret']);

test('a state carries the way back, unreadable to others', () => {
  const way = { returnTo: '/fr/requests/x?a=1', lang: 'fr' };
  const state = makeLoginState(sealer, way);
  assert.match(state, /^[\w-]{43}\.[\w-]+$/);
  assert.doesNotMatch(Buffer.from(state.split('.')[1]!, 'base64url').toString('latin1'), /requests/);
  assert.deepEqual(readLoginState(sealer, state), way);
  assert.deepEqual(readLoginState(sealer, makeLoginState(sealer, { returnTo: '/', lang: undefined })), {
    returnTo: '/',
    lang: undefined,
  });
  assert.notEqual(makeLoginState(sealer, way), state);
});

test('what was changed, made elsewhere or left out is not read', () => {
  const state = makeLoginState(sealer, { returnTo: '/fr/', lang: 'fr' });
  for (const forged of [null, '', 'x', 'x.', 'x.AAAA', state.replace(/\.(.)/, '.-$1')])
    assert.equal(readLoginState(sealer, forged), undefined, String(forged));
  assert.equal(readLoginState(new ValueSealer(['another secret']), state), undefined);
  assert.match(makeLoginState(sealer, { returnTo: `/${'a'.repeat(700)}`, lang: 'fr' }), /^[\w-]{43}$/);
});

test('keys rotate: the first seals, all open', () => {
  const sealed = new ValueSealer(['old']).seal('text');
  assert.equal(new ValueSealer(['new', 'old']).open(sealed), 'text');
  assert.equal(new ValueSealer(['new']).open(sealed), undefined);
});
