import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import { test } from 'node:test';
import { memoryStore, type Records } from '@tiwizi/store';
import { derivedKey } from '../stores/folder-stores.ts';
import { codeFrom, formatCode, readCode } from './resume-code.ts';
import { ResumeCodes } from './resume-codes.ts';

const key = Buffer.alloc(32, 7);
const secret = 'a secret of the tests, thirty-two characters';
const request = { id: 'one', subject: 'somebody', service: 'complaint' };
const day = 86_400_000;

test('a code is twenty digits in groups, read as it is written', () => {
  const codes = Array.from({ length: 2000 }, (_, at) => codeFrom(key, String(at)));
  for (const code of codes) {
    assert.match(code, /^\d{20}$/);
    assert.match(formatCode(code), /^(?:\d{4} ){4}\d{4}$/);
    assert.equal(readCode(formatCode(code)), code);
  }
  assert.equal(new Set(codes).size, codes.length);
  assert.ok(new Set(codes.map((code) => code.slice(0, 4))).size > 1700, 'every beginning is as likely');
  assert.ok(new Set(codes.map((code) => code.slice(-4))).size > 1700, 'and every end');
});

test('typed as people type: dashes, spaces, dots, Arabic digits, letters that look like digits', () => {
  const code = '12304567890123456789';
  for (const typed of [
    ' 1230 4567 8901 2345 6789 ',
    '1230-4567-8901-2345-6789',
    '1230–4567—8901.2345_6789',
    '١٢٣٠ ٤٥٦٧ ٨٩٠١ ٢٣٤٥ ٦٧٨٩',
    '۱۲۳۰۴۵۶۷۸۹۰۱۲۳۴۵۶۷۸۹',
    '\u20681230 4567 8901 2345 6789\u2069',
    'l23O 4567 89o1 2345 6789',
    '１２３０４５６７８９０１２３４５６７８９',
  ])
    assert.equal(readCode(typed), code, typed);
  for (const typed of ['', '123', `${code}1`, '1230 4567 8901 2345 678x', 'x'.repeat(300), undefined, null, 20])
    assert.equal(readCode(typed), undefined, String(typed));
});

test('a request has one code however often it is asked for, and the store never has it', async () => {
  const { records } = memoryStore();
  const seen: unknown[] = [];
  const watching: Records = {
    get: (place) => records.get(place),
    put(place, value, options) {
      seen.push(place, value);
      return records.put(place, value, options);
    },
    remove: (place, revision) => records.remove(place, revision),
    list: (...asked) => records.list(...asked),
    claim: (...asked) => records.claim(...asked),
  };
  const codes = new ResumeCodes({ records: watching }, secret);
  const [code = '', ...same] = await Promise.all([1, 2, 3].map(() => codes.codeOf(request, day)));
  assert.deepEqual(same, [code, code]);
  assert.notEqual(await codes.codeOf({ ...request, id: 'two' }, day), code);
  assert.notEqual(await codes.codeOf({ ...request, subject: 'another' }, day), code);
  assert.deepEqual(await codes.find(code), request);
  assert.ok(!JSON.stringify(seen).includes(code));
  const other = new ResumeCodes({ records }, 'another secret of the tests, 32 characters');
  assert.deepEqual(await other.find(code), undefined, 'the store alone opens nothing');
});

test('a secret is replaced: the code on paper stays the same, and opens', async () => {
  const { records } = memoryStore();
  const next = 'the next secret of the tests, 32 characters';
  const code = await new ResumeCodes({ records }, secret).codeOf(request, day);
  const both = new ResumeCodes({ records }, [next, secret]);
  assert.equal(await both.codeOf(request, day), code);
  assert.deepEqual(await both.find(code), request);
  const later = { ...request, id: 'two' };
  const made = await both.codeOf(later, day);
  assert.deepEqual(await new ResumeCodes({ records }, next).find(made), later, 'the first secret makes');
});

test('a code that another request has already is passed over', async () => {
  const { records } = memoryStore();
  const codes = new ResumeCodes({ records }, secret);
  const code = codeFrom(derivedKey(secret, 'resume-code'), JSON.stringify([request.subject, request.id, 0]));
  const hash = createHmac('sha256', derivedKey(secret, 'resume-code-kept')).update(code).digest('base64url');
  const other = { ...request, id: 'two' };
  await records.put({ kind: 'resume-code', owner: hash, id: '' }, other, { revision: 0 });
  const own = await codes.codeOf(request, day);
  assert.notEqual(own, code);
  assert.deepEqual(await codes.find(own), request);
  assert.deepEqual(await codes.find(code), other);
});

test('a request that is gone takes its code along, and no other', async () => {
  const { records } = memoryStore();
  const next = 'the next secret of the tests, 32 characters';
  const code = await new ResumeCodes({ records }, secret).codeOf(request, day);
  const other = { ...request, id: 'two' };
  const codes = new ResumeCodes({ records }, [next, secret]);
  const kept = await codes.codeOf(other, day);
  await codes.forget(request);
  assert.deepEqual([await codes.find(code), await codes.find(kept)], [undefined, other]);
});
