import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Locale } from '../locale.ts';

interface Found {
  readonly variant: string;
  readonly word: string;
}
const { bannedIn, bannedTerms } = (await import(
  new URL('../../../../scripts/lib/terms.mjs', import.meta.url).href
)) as {
  bannedIn(text: string, locale: Locale, terms: readonly unknown[]): Found[];
  bannedTerms(root: string): string[];
};

const terms = [
  {
    'ar-MA': 'رقم الوصل',
    'fr-MA': 'numéro du récépissé',
    banned: { 'ar-MA': ['رقم الطلب'], 'fr-MA': ['numéro de la demande'] },
  },
  { 'ar-MA': 'المبلغ الواجب أداؤه', banned: { 'ar-MA': ['رسم'] }, allowed: { 'ar-MA': ['رسم الولادة'] } },
  { 'ar-MA': 'المرجو', banned: { 'ar-MA': ['المطلوب'] }, allowed: { 'ar-MA': ['المستوى المطلوب'] } },
  {
    'fr-MA': 'se connecter',
    en: 'log in',
    banned: { 'fr-MA': ['s’identifier', 'l’identification'], en: ['sign in', 'figure'] },
  },
  { zgh: 'ⵜⴰⵏⴳⴰⵍⵜ', banned: { zgh: ['ⴰⵏⴳⴰⵍ'] } },
];
const found = (text: string, locale: Locale): string[] => bannedIn(text, locale, terms).map(({ variant }) => variant);

test('a banned variant is found as a word, with what Arabic writes at the word', () => {
  for (const text of [
    'رسم',
    'الرسم',
    'والرسم',
    'بالرسم.',
    'للرسم',
    'فبرسم',
    'لرسم',
    'كالرسم',
    '«رسم»',
    'رَسْم',
    'رســم',
    '\u2068رسم\u2069',
  ])
    assert.deepEqual(found(text, 'ar-MA'), ['رسم'], text);
  assert.deepEqual(found('المرجو ذكر رقم  الطلب', 'ar-MA'), ['رقم الطلب']);
  assert.deepEqual(found('للمطلوب', 'ar-MA'), ['المطلوب']);
});

test('it is not found inside a longer word, nor where a longer expression is allowed', () => {
  for (const text of [
    'رسمي',
    'مرسم',
    'رسوم',
    'رقم الطلبات',
    'مطلوبة',
    'مطلوب',
    'المستوى المطلوب: مرتفع',
    'رسم الولادة',
    'ورسم الولادة',
  ])
    assert.deepEqual(found(text, 'ar-MA'), [], text);
  assert.deepEqual(found('رسم الولادة والرسم', 'ar-MA'), ['رسم']);
  assert.deepEqual(found('ⵜⴰⵏⴳⴰⵍⵜ', 'zgh'), []);
  assert.deepEqual(found('ⴰⵏⴳⴰⵍ ⵏ ⵓⵙⴳⵎⴹ', 'zgh'), ['ⴰⵏⴳⴰⵍ']);
});

test('a vowel sign at the end of a word may be the right spelling', () => {
  const own = [{ 'ar-MA': 'جارٍ', banned: { 'ar-MA': ['جار'] } }];
  assert.deepEqual(bannedIn('جارٍ الإرسال', 'ar-MA', own), []);
  assert.equal(bannedIn('جار الإرسال', 'ar-MA', own).length, 1);
});

test('French and English: any case, plurals, elision, narrow spaces', () => {
  assert.deepEqual(found('Pour continuer, S’identifier\u202f!', 'fr-MA'), ['s’identifier']);
  assert.deepEqual(found('Numéro de\u00a0la demande', 'fr-MA'), ['numéro de la demande']);
  assert.deepEqual(found('Identifications', 'fr-MA'), []);
  assert.deepEqual(found('15 figures', 'en'), ['figure']);
  assert.deepEqual(found('configure, disfigured', 'en'), []);
  assert.deepEqual(found('Sign in.', 'en'), ['sign in']);
  assert.deepEqual(found('Sign in.', 'fr-MA'), [], 'another language has its own list');
});

test('a planted variant is told with file, message, language and the right word', () => {
  const root = mkdtempSync(join(tmpdir(), 'terms-'));
  const plant = (path: string, content: string): void => {
    mkdirSync(join(root, path, '..'), { recursive: true });
    writeFileSync(join(root, path), content);
  };
  const table = (name: string): string =>
    `export const m = defineMessages('${name}', {
      note: { 'ar-MA': 'المرجو ذكر رقم الوصل', zgh: null, 'fr-MA': 'x', en: 'x' },
      left: { 'ar-MA': { one: 'رقم الطلب', other: 'رقم الطلب {count}' }, zgh: null, 'fr-MA': 'x', en: 'x' },
    });`;
  try {
    plant('docs/terms.json', JSON.stringify({ terms, wordings: [{ en: 'digit', banned: { en: ['x'] } }] }));
    plant('packages/a/src/room/room.messages.ts', table('room'));
    plant('packages/b/template/messages/page.messages.js', table('page'));
    for (const locale of ['ar', 'zgh', 'fr', 'en'])
      plant(`packages/c/template/words/${locale}/form.json`, JSON.stringify({ note: 'رقم الطلب' }));
    plant('packages/b/node_modules/c/src/other.messages.ts', table('other'));
    assert.deepEqual(
      bannedTerms(root).filter((line) => !line.includes(' en: ')),
      [
        'packages/a/src/room/room.messages.ts room.left ar-MA: “رقم الطلب” is written “رقم الوصل”',
        'packages/b/template/messages/page.messages.js page.left ar-MA: “رقم الطلب” is written “رقم الوصل”',
        'packages/c/template/words/ar/form.json form.note ar-MA: “رقم الطلب” is written “رقم الوصل”',
      ],
    );
    assert.equal(bannedTerms(root).length, 7, 'wordings count as terms do');
  } finally {
    rmSync(root, { recursive: true });
  }
});

test('no message of the repository uses a banned variant', () => {
  assert.deepEqual(bannedTerms(fileURLToPath(new URL('../../../../', import.meta.url))), []);
});
