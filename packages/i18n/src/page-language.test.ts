import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languageMark, languageOfText } from './page-language.ts';

test('what somebody wrote is read in the language of its letters', () => {
  for (const arabic of ['أمينة الإدريسي', 'الحي المحمدي، رقم 12', 'شارع محمد الخامس (Av. M5)', 'ﻣﺤﻤﺪ'])
    assert.equal(languageOfText(arabic), 'ar-MA', arabic);
  assert.equal(languageOfText('ⴰⵎⵉⵏⴰ'), 'zgh');
  for (const open of [
    'Amina El Idrissi',
    'BE 123456',
    '27 3 1985',
    '',
    '٣',
    '06 12 34 56 78',
    'Rue de Fès (فاس)',
    '日本',
  ])
    assert.equal(languageOfText(open), undefined, open);
});

test('words in the language of the page need no mark, others say language and direction', () => {
  assert.deepEqual(languageMark('zgh', 'zgh'), {});
  assert.deepEqual(languageMark('ar-MA', 'zgh'), { lang: 'ar-MA', dir: 'rtl' });
  assert.deepEqual(languageMark('fr-MA', 'ar-MA'), { lang: 'fr-MA', dir: 'ltr' });
});
