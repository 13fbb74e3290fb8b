import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PageString } from './in-page/strings.ts';
import { sameInTwoLanguages, untranslated, wrongDirections } from './untranslated.ts';

const said = (lang: string, text: string, rest: Partial<PageString> = {}): PageString => ({
  lang,
  text,
  direction: lang.startsWith('ar') ? 'rtl' : 'ltr',
  isolated: false,
  given: false,
  source: 'text',
  ...rest,
});

test('words of another script are found, whatever carries them', () => {
  for (const string of [
    said('ar-MA', 'الاسم Name'),
    said('zgh', 'Nom de famille', { source: 'aria-label' }),
    said('fr-MA', 'Nom الاسم'),
    said('en', 'ⵉⵙⵎ'),
    said('ar-MA', 'ⵉⵙⵎ'),
  ]) {
    assert.notDeepEqual(untranslated([string]), [], string.text);
  }
});

test('what is marked by lang, shared by all, given by a person, or a token passes', () => {
  for (const string of [
    said('fr', 'Français'),
    said('ar', 'العربية'),
    said('ar-MA', 'ملف PDF أو JPEG.'),
    said('ar-MA', 'Fatima', { given: true }),
    said('zgh', 'AB123456 ⵉⵙⵎ'),
    said('ar-MA', 'مثل \u2066AB123456\u2069'),
    said('ar-MA', 'a@example.ma', { isolated: true }),
    said('ar-MA', 'example.gov.ma'),
    said('ar-MA', 'الشباك: \u2066http://127.0.0.1:37347/pay/counter?of=1\u2069'),
    said('ar-MA', 'أُرسل باسم \u2068façade.jpg\u2069'),
    said('ar-MA', 'التعريف الموحد للمقاولة (ICE)'),
    said('fr-MA', 'Née à Salé, l’été'),
  ]) {
    assert.deepEqual(untranslated([string]), [], string.text);
  }
});

test('a token that Arabic would tear apart must be isolated', () => {
  assert.equal(untranslated([said('ar-MA', 'الرقم AB-123456 هنا')]).length, 1);
  assert.deepEqual(untranslated([said('ar-MA', 'الرقم AB-123456 هنا', { isolated: true })]), []);
  assert.equal(untranslated([said('ar-MA', 'أُرسل باسم façade.jpg هنا')]).length, 1);
  assert.equal(untranslated([said('ar-MA', 'الشباك http://example.ma/counter هنا')]).length, 1);
});

test('Arabic that stands in for Amazigh is no fault when it says so and runs from right to left', () => {
  const sentence = 'لم يتم أي توقيع.';
  assert.deepEqual(untranslated([said('ar-MA', sentence)]), []);
  assert.equal(untranslated([said('zgh', sentence)]).length, 4);
  assert.deepEqual(wrongDirections([said('ar-MA', sentence), said('zgh', 'ⴰⵔⵔⴰ ⴰⴷ')]), []);
  assert.equal(wrongDirections([said('ar-MA', sentence, { direction: 'ltr' })]).length, 1);
});

test('words can be allowed for a page', () => {
  assert.deepEqual(untranslated([said('ar-MA', 'خدمة Wraqi')], { allow: ['Wraqi'] }), []);
});

test('French and English that say the same are found, names and shared words are not', () => {
  const same = (text: string): string[] => sameInTwoLanguages([said('fr-MA', text)], [said('en', text)]);
  for (const text of ['Optional', 'Save and continue', 'Étape 2 of 5']) assert.equal(same(text).length, 1, text);
  for (const text of [
    'Rabat-Salé-Kénitra',
    'Fatima Ameziane',
    '2 documents',
    'Services',
    'www.example.ma',
    '12:30',
    'PDF',
  ])
    assert.deepEqual(same(text), [], text);
  assert.deepEqual(sameInTwoLanguages([said('fr-MA', 'Nom')], [said('en', 'Name')]), []);
  assert.deepEqual(
    sameInTwoLanguages([said('en', 'Optional')], [said('en', 'Optional')]),
    [],
    'marked as English on the French page',
  );
});
