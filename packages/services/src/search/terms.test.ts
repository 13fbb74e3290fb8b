import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { amazighKey } from './amazigh-key.ts';
import { arabicStems } from './arabic-stem.ts';
import { foldText } from '@tiwizi/i18n';
import { latinStem } from './latin-stem.ts';
import { skeletons } from './skeleton.ts';
import { termsOf } from './terms.ts';
import { words } from './words.ts';

const meet = <T>(one: readonly T[], other: readonly T[]): boolean => one.some((item) => other.includes(item));

test('words: elisions, dots and stop words', () => {
  assert.deepEqual(words("acte de naissance d'un enfant : l’extrait"), ['acte', 'naissance', 'enfant', 'extrait']);
  assert.deepEqual(words('watiqa.ma 55-19'), ['watiqa', '55', '19']);
  assert.deepEqual(words('بغيت باسبور ديال ولدي'), ['باسبور', 'ولدي']);
  assert.deepEqual(words('la'), ['la'], 'a stop word alone is the query');
  assert.deepEqual(words(' … ؟ — '), []);
});

test('Arabic: article, clitics and endings', () => {
  const pairs: [string, string][] = [
    ['بالمستشفى', 'المستشفيات'],
    ['للزواج', 'الزواج'],
    ['والسجل', 'سجل'],
    ['وطنية', 'الوطنية'],
    ['بطاقة', 'البطاقات'],
    ['وبطاقة', 'بطاقة'],
    ['بطاقتي', 'البطاقة'],
    ['لكارط', 'كارط'],
    ['لاكارط', 'كارط'],
    ['موظفين', 'الموظف'],
    ['شهادتها', 'الشهادة'],
  ];
  for (const [one, other] of pairs)
    assert.ok(meet(arabicStems(foldText(one)), arabicStems(foldText(other))), `${one} and ${other}`);
  assert.equal(arabicStems(foldText('بطاقة'))[0], 'بطاق', 'a first letter of the word is not taken for a clitic first');
  assert.equal(arabicStems('دار')[0], 'دار', 'short words stay whole');
});

test('French and English: plurals, feminine, nouns of verbs', () => {
  const pairs: [string, string][] = [
    ['allocations', 'allocation'],
    ['familiale', 'familial'],
    ['renouveler', 'renouvellement'],
    ['travaux', 'travail'],
    ['construire', 'construction'],
    ['inscription', 'inscrire'],
    ['légalisation', 'légaliser'],
    ['certificates', 'certificate'],
  ];
  for (const [one, other] of pairs)
    assert.equal(latinStem(foldText(one)), latinStem(foldText(other)), `${one} and ${other}`);
  assert.notEqual(latinStem('permis'), latinStem('permanent'));
});

test('Darija in Latin letters meets Arabic', () => {
  const pairs: [string, string][] = [
    ['siya9a', 'السياقة'],
    ['chahadat', 'شهادة'],
    ['shahada', 'شهادة'],
    ['sokna', 'السكنى'],
    ['l7ala', 'الحالة'],
    ['lmadania', 'المدنية'],
    ['3a9d', 'عقد'],
    ['aqd', 'عقد'],
    ['lizdiyad', 'الازدياد'],
    ['zwaj', 'الزواج'],
    ['rokhsa', 'رخصة'],
    ['ro5sa', 'رخصة'],
    ['tas7i7', 'تصحيح'],
    ['lmo9awala', 'المقاولة'],
    ['dariba', 'الضريبة'],
    ['ta9a3od', 'التقاعد'],
    ['permis', 'بيرمي'],
    ['passeport', 'باسبور'],
    ['ghorfa', 'غرفة'],
    ['8orfa', 'غرفة'],
  ];
  for (const [latin, arabic] of pairs)
    assert.ok(meet(skeletons(foldText(latin)), skeletons(foldText(arabic))), `${latin} and ${arabic}`);
  assert.ok(!meet(skeletons('rokhsa'), skeletons(foldText('شهادة'))));
  assert.deepEqual(skeletons('d16'), [], 'a code is not Arabizi');
});

test('broken plurals and participles meet by skeleton', () => {
  for (const [one, other] of [
    ['وثائق', 'وثيقة'],
    ['أطفال', 'طفل'],
    ['ضائعة', 'الضياع'],
    ['رخص', 'رخصة'],
  ] as const)
    assert.ok(meet(skeletons(foldText(one)), skeletons(foldText(other))), `${one} and ${other}`);
});

test('Amazigh in Latin letters meets Tifinagh, in both states of the noun', () => {
  const pairs: [string, string][] = [
    ['takarda', 'ⵜⴰⴽⴰⵕⴹⴰ'],
    ['takaṛḍa', 'ⵜⴽⴰⵕⴹⴰ'],
    ['tamagit', 'ⵜⵎⴰⴳⵉⵜ'],
    ['talalit', 'ⵜⵍⴰⵍⵉⵜ'],
    ['tawouri', 'ⵜⵡⵓⵔⵉ'],
    ['tazdeght', 'ⵜⵣⴷⵖⵜ'],
    ['tinmel', 'ⵜⵉⵏⵎⵍ'],
    ['aghrem', 'ⵓⵖⵔⵎ'],
    ['aɣrem', 'ⴰⵖⵔⵎ'],
    ['achal', 'ⴰⵛⴰⵍ'],
    ['akhyam', 'ⴰⵅⵢⴰⵎ'],
  ];
  for (const [latin, tifinagh] of pairs)
    assert.equal(amazighKey(foldText(latin)), amazighKey(foldText(tifinagh)), `${latin} and ${tifinagh}`);
  assert.equal(amazighKey('2026'), undefined);
});

test('terms: a word finds itself, and Latin words get Amazigh keys only in queries', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 20 }), (text) => {
      for (const word of words(text)) {
        const asked = termsOf(word, 'query');
        assert.equal(asked[0], word);
        for (const term of termsOf(word, 'index')) assert.ok(asked.includes(term));
        assert.ok(
          asked.every((term) => !/\s/.test(term)),
          'terms are joined by spaces',
        );
      }
    }),
    { numRuns: 1000 },
  );
  assert.ok(termsOf('takarda', 'query').includes('^tkarda'));
  assert.ok(!termsOf('takarda', 'index').some((term) => term.startsWith('^')));
});
