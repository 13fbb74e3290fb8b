import assert from 'node:assert/strict';
import { test } from 'node:test';
import { typeClaims, withoutProtocol } from './claims.ts';

test('claims of the right type are kept, in every language', () => {
  const claims = {
    name: 'Amina',
    'name#ar': 'أمينة',
    email_verified: true,
    updated_at: 1_700_000_000,
    cnie: 'ZZ100001',
    children: 3,
    resident: false,
  };
  assert.deepEqual(typeClaims(claims), { typed: claims, refused: [] });
});

test('claims of another type are refused by name; what is not given is not refused', () => {
  const { typed, refused } = typeClaims({
    name: { first: 'Amina' },
    'name#ar': ['أمينة'],
    given_name: 7,
    family_name: true,
    email_verified: 'true',
    updated_at: 'yesterday',
    phone_number_verified: 1,
    cnie: {},
    groups: ['a'],
    score: Number.POSITIVE_INFINITY,
    picture: 'x'.repeat(5000),
    middle_name: null,
    nickname: '',
    gender: undefined,
  });
  assert.deepEqual(typed, {});
  assert.deepEqual(refused, [
    'name',
    'name#ar',
    'given_name',
    'family_name',
    'email_verified',
    'updated_at',
    'phone_number_verified',
    'cnie',
    'groups',
    'score',
    'picture',
  ]);
});

test('a claim named like a part of every object is a claim like others', () => {
  const claims = JSON.parse('{"__proto__":{"name":"x"},"constructor":"y","toString":"z"}') as Record<string, unknown>;
  const { typed, refused } = typeClaims(claims);
  assert.deepEqual(Object.entries(typed), [
    ['constructor', 'y'],
    ['toString', 'z'],
  ]);
  assert.deepEqual(refused, ['__proto__']);
  assert.equal(Object.getPrototypeOf(typed), Object.prototype);
});

test('claims of the protocol are not about the person', () => {
  assert.deepEqual(withoutProtocol({ iss: 'x', sub: 'y', acr: 'high', name: 'z' }), { name: 'z' });
});
