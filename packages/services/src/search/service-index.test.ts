import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { createServiceIndex, loadServiceIndex } from './index.ts';
import type { SearchableSheet } from './index.ts';

const read = (path: string): unknown => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));
const fixture = (read('../../fixtures/services.json') as { services: SearchableSheet[] }).services;
const all = (read('../../fixtures/directory.json') as { services: SearchableSheet[] }).services;
const queries = read('../../fixtures/search-queries.json') as {
  set: string;
  category: string;
  query: string;
  expected: string[];
}[];
const index = createServiceIndex(fixture);
const whole = createServiceIndex(all);

test('labelled queries: recall among the first five does not fall', () => {
  const missed = (set: string): string[] =>
    queries
      .filter((item) => item.set === set)
      .filter(({ query, expected }) => !whole.search(query, { limit: 5 }).some(({ id }) => expected.includes(id)))
      .map(({ query }) => query);
  assert.deepEqual(missed('given'), []);
  for (const set of ['tuned', 'written before measuring']) {
    const size = queries.filter((item) => item.set === set).length;
    const list = missed(set);
    assert.ok(list.length <= size * 0.03, `${set}: ${list.join(', ')}`);
  }
});

test('the whole title, in each of its languages, finds its sheet first among equals', () => {
  for (const sheet of fixture) {
    for (const title of Object.values(sheet.title)) {
      const found = index.search(title ?? '', { limit: 3 }).map(({ id }) => id);
      assert.ok(found.includes(sheet.id), `${sheet.id}: ${title} → ${found.join(', ')}`);
    }
  }
});

test('as you type: the beginning of a word is enough, and only for the last word', () => {
  const ids = (query: string, asYouType?: boolean): string[] =>
    whole.search(query, { limit: 5, ...(asYouType === undefined ? {} : { asYouType }) }).map(({ id }) => id);
  assert.ok(ids('naissa').includes('acte-naissance-extrait'));
  assert.ok(ids('رسم الولا').includes('acte-naissance-extrait'));
  assert.ok(!ids('naissa', false).includes('acte-naissance-extrait'));
});

test('what is far behind the best is not found beside it; what is looked for is', () => {
  for (const { query, expected } of queries) {
    const found = whole.search(query, { asYouType: false });
    const [best] = found;
    assert.ok(best && found.every(({ score }) => score >= best.score * 0.0499), query);
    assert.ok(
      found.some(({ id }) => expected.includes(id)),
      query,
    );
  }
  const count = (query: string): number => whole.search(query).length;
  assert.ok(count('شهادة السكنى') < 40, 'two words: one of them alone is in more than a hundred sheets');
  assert.ok(count('شهادة') > 90, 'one word: it is what was meant in all of them');
  const business = whole.search('شهادة السكنى', { audience: 'business' });
  assert.ok(business.length > 0, 'the best is that of those who were asked for');
});

test('a sheet stands before its variants', () => {
  const variant = all.find((sheet) => sheet.variantOf === 'casier-judiciaire');
  assert.ok(variant);
  const found = whole.search('casier judiciaire').map(({ id }) => id);
  assert.equal(found[0], 'casier-judiciaire');
  assert.ok(found.includes(variant.id));
});

test('audience and limit', () => {
  for (const audience of ['citizen', 'business', 'administration']) {
    const found = whole.search('تصريح', { audience });
    assert.ok(found.length > 0);
    for (const { id } of found) assert.equal(all.find((sheet) => sheet.id === id)?.audience, audience);
  }
  assert.equal(whole.search('شهادة', { limit: 4 }).length, 4);
  assert.deepEqual(whole.search('شهادة', { limit: 0 }), []);
});

test('a loaded index answers as the built one', () => {
  const json = JSON.stringify(index);
  for (const loaded of [loadServiceIndex(json), loadServiceIndex(JSON.parse(json) as object)]) {
    for (const { query } of queries) assert.deepEqual(loaded.search(query), index.search(query));
  }
  assert.throws(() => loadServiceIndex('not an index'), SyntaxError);
  for (const other of ['null', '{}', '{"version":1}', '[]'])
    assert.throws(() => loadServiceIndex(other), /no search index/);
});

test('any text is answered: sorted, positive, without repeats, bounded', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 80 }),
    fc.constantFrom(...queries.map(({ query }) => query)),
  );
  fc.assert(
    fc.property(text, text, (one, other) => {
      const found = index.search(`${one} ${other}`);
      assert.equal(new Set(found.map(({ id }) => id)).size, found.length);
      found.forEach(({ score }, at) =>
        assert.ok(Number.isFinite(score) && score > 0 && score <= (found[at - 1]?.score ?? Infinity)),
      );
    }),
    { numRuns: 300 },
  );
  assert.ok(index.search('شهادة '.repeat(20_000)).length > 0, 'a pasted page is cut, not refused');
  assert.deepEqual(index.search(''), []);
  assert.deepEqual(index.search('؟؟ --'), []);
});

test('what is no query finds nothing, and what is too long is answered before the next key', () => {
  for (const query of [
    '\u064b\u064c\u0651\u0652',
    '؟!،؛ -- /* */ ""',
    '\u202e\u2066\u200f\u2069',
    '\u0000',
    '\ud800',
    ' \n\t',
  ])
    assert.deepEqual(whole.search(query), [], JSON.stringify(query));
  const plain = whole.search('جواز سفر', { limit: 5 });
  assert.deepEqual(whole.search('\u202eجَوَازُ سَفَر\u202c', { limit: 5 }), plain, 'marks are passed over');
  const longest = ['a', 'ش', 'ⵜ', '1', ' a', 'passeport ', 'شهادة', '\u0651', '\u202e', '?'].map((each) =>
    each.repeat(10_000).slice(0, 10_000),
  );
  for (const query of longest) {
    const before = process.cpuUsage();
    whole.search(query);
    const { user, system } = process.cpuUsage(before);
    assert.ok(user + system < 200_000, `${query.slice(0, 9)}: ${(user + system) / 1000} ms of CPU`);
  }
});

test('two sheets of one id are refused', () => {
  const sheet = { id: 'a', title: { en: 'Fishing licence' } };
  assert.throws(() => createServiceIndex([sheet, { ...sheet, id: 'b' }, sheet]), /two sheets have the id a/);
});

test('sheets with one language, no alias and no authority are found', () => {
  const small = createServiceIndex([
    { id: 'a', title: { en: 'Fishing licence' } },
    { id: 'b', title: { ar: 'رخصة البناء' } },
  ]);
  assert.equal(small.search('fishing')[0]?.id, 'a');
  assert.equal(small.search('rokhsat bina2')[0]?.id, 'b');
  assert.deepEqual(createServiceIndex([]).search('x'), []);
});
