import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import { test } from 'node:test';
import { memoryStore, type Records } from '@tiwizi/store';
import { derivedKey } from '../stores/folder-stores.ts';
import { beginningOf, codeFrom, formatCode, readCode } from './resume-code.ts';
import { ResumeCodes } from './resume-codes.ts';

const key = Buffer.alloc(32, 7);
const secret = 'a secret of the tests, thirty-two characters';
const request = { id: 'one', subject: 'somebody', service: 'complaint' };
const day = 86_400_000;

test('a code is sixteen digits in groups, read as it is written', () => {
  const codes = Array.from({ length: 2000 }, (_, at) => codeFrom(key, String(at)));
  for (const code of codes) {
    assert.match(code, /^\d{16}$/);
    assert.match(formatCode(code), /^\d{4} \d{4} \d{4} \d{4}$/);
    assert.equal(readCode(formatCode(code)), code);
  }
  assert.equal(new Set(codes).size, codes.length);
  assert.ok(new Set(codes.map(beginningOf)).size > 1700, 'every beginning is as likely');
});

test('typed as people type: dashes, spaces, dots, Arabic digits, letters that look like digits', () => {
  const code = '1230456789012345';
  for (const typed of [
    ' 1230 4567 8901 2345 ',
    '1230-4567-8901-2345',
    '1230–4567—8901.2345',
    '١٢٣٠ ٤٥٦٧ ٨٩٠١ ٢٣٤٥',
    '۱۲۳۰۴۵۶۷۸۹۰۱۲۳۴۵',
    '\u20681230 4567 8901 2345\u2069',
    'l23O 4567 89o1 2345',
    '１２３０４５６７８９０１２３４５',
  ])
    assert.equal(readCode(typed), code, typed);
  for (const typed of ['', '123', `${code}1`, '1230 4567 8901 234x', 'x'.repeat(300), undefined, null, 16])
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
  assert.deepEqual(await codes.find(code), { request });
  assert.ok(!JSON.stringify(seen).includes(code));
  const other = new ResumeCodes({ records }, 'another secret of the tests, 32 characters');
  assert.deepEqual(await other.find(code), { request: undefined }, 'the store alone opens nothing');
});

test('a secret is replaced: the code on paper stays the same, and opens', async () => {
  const { records } = memoryStore();
  const next = 'the next secret of the tests, 32 characters';
  const code = await new ResumeCodes({ records }, secret).codeOf(request, day);
  const both = new ResumeCodes({ records }, [next, secret]);
  assert.equal(await both.codeOf(request, day), code);
  assert.deepEqual(await both.find(code), { request });
  const later = { ...request, id: 'two' };
  const made = await both.codeOf(later, day);
  assert.deepEqual(await new ResumeCodes({ records }, next).find(made), { request: later }, 'the first secret makes');
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
  assert.deepEqual(await codes.find(own), { request });
  assert.deepEqual(await codes.find(code), { request: other });
});

test('ten wrong codes with one beginning in an hour, from however many places; a right one costs nothing', async () => {
  const { records } = memoryStore();
  const codes = new ResumeCodes({ records }, secret);
  const code = await codes.codeOf(request, day);
  for (let count = 0; count < 15; count++) assert.deepEqual(await codes.find(code), { request });
  const wrong = (at: number): string => beginningOf(code) + String(at).padStart(12, '0');
  const instances = [codes, new ResumeCodes({ records }, secret)];
  const tried = await Promise.all(Array.from({ length: 14 }, (_, at) => instances[at % 2]!.find(wrong(at))));
  assert.equal(tried.filter((each) => 'request' in each).length, 10);
  const stopped = await codes.find(code);
  assert.ok(
    'waitSeconds' in stopped && stopped.waitSeconds > 3500,
    'who knows the right one waits too: it is not told apart',
  );
  const elsewhere = beginningOf(code) === '0000' ? '1111' : '0000';
  assert.deepEqual(await codes.find(elsewhere.repeat(4)), { request: undefined }, 'other beginnings are open');
});
