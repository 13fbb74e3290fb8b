import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { foldText } from './fold-text.ts';

test('spellings that people hold for equal are folded to one', () => {
  const pairs: [string, string][] = [
    ['أداء الرسوم', 'اداء الرسوم'],
    ['شهادة السكنى', 'شهاده السكني'],
    ['جَوَازُ السَّفَر', 'جواز السفر'],
    ['الوثـــائق', 'الوثائق'],
    ['مسؤول', 'مسوول'],
    ['أڭادير', 'اكادير'],
    ['كراج', 'گراج'],
    ['Déclaration de décès', 'declaration de deces'],
    ['ŒUVRE', 'oeuvre'],
    ['٠١٢٣٤٥٦٧٨٩', '0123456789'],
    ['۰۱۲۳۴۵۶۷۸۹', '0123456789'],
    ['\u2066CNIE\u2069', 'cnie'],
    ['ﻻ', 'لا'],
    ['takaṛḍa', 'takarda'],
    ['İZMİR', 'izmir'],
    ['ⴰⴳⵯⵎ', 'ⴰⴳⵎ'],
  ];
  for (const [one, other] of pairs) assert.equal(foldText(one), foldText(other), `${one} and ${other}`);
});

test('letters that part words stay apart', () => {
  for (const [one, other] of [
    ['سفر', 'صفر'],
    ['حق', 'هق'],
    ['قلب', 'كلب'],
  ] as const)
    assert.notEqual(foldText(one), foldText(other));
});

test('folding twice is folding once, for any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => foldText(foldText(text)) === foldText(text)),
    { numRuns: 2000 },
  );
});

test('vowel signs, tatweel and bidi marks never change a folded text', () => {
  const letter = fc.constantFrom(...'ابتجحدرسشعفقكلمنهوي');
  const mark = fc.constantFrom('', 'َ', 'ُ', 'ِ', 'ّ', 'ً', 'ـ', '\u200f', '\u2067', '\u200d');
  fc.assert(
    fc.property(fc.array(fc.tuple(letter, mark), { minLength: 1, maxLength: 20 }), (pairs) => {
      assert.equal(foldText(pairs.flat().join('')), foldText(pairs.map(([only]) => only).join('')));
    }),
  );
});
