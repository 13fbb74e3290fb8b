import assert from 'node:assert/strict';
import { test } from 'node:test';
import { otherSpellings } from './check.ts';
import { fieldsOf } from './page-fields.ts';

test('of a page with several forms, the one that is meant is read', () => {
  const page = `<form role="search"><input name="q"></form>
    <form method="post"><input type="hidden" name="csrf" value="t"><button>Log out</button></form>
    <form method="post"><input type='hidden' name='revision' value="1"><input value="&quot;x&amp;" type="hidden" name="csrf">
      <template><input name="later"></template><input type="radio" name="whom" value="self"><textarea name="reason"></textarea><input name="street"></form>`;
  assert.deepEqual(fieldsOf(page, 'revision'), { hidden: { revision: '1', csrf: '"x&' }, text: 'reason' });
  assert.deepEqual(fieldsOf(page, 'sha256'), { hidden: {}, text: undefined });
});

test('every other spelling of an address is another', () => {
  for (const path of ['/auth/session', '/fr/requests/a-b/AAAAAAAAAAAAAAAAAAAAA-/for-whom', '/fr/requests/a/sign'])
    assert.equal(new Set([path, ...otherSpellings(path)]).size, 7, path);
});
