import assert from 'node:assert/strict';
import { test } from 'node:test';
import { locales } from '@tiwizi/i18n';
import { hijriWords, monthName, weekdayName } from './calendar-names.ts';

test('months and days have the names of Morocco', () => {
  assert.deepEqual(
    [1, 7, 8, 12].map((month) => monthName(month, 'ar-MA')),
    ['يناير', 'يوليوز', 'غشت', 'دجنبر'],
  );
  assert.deepEqual([monthName(8, 'fr-MA'), monthName(1, 'zgh')], ['août', 'ⵉⵏⵏⴰⵢⵔ']);
  assert.deepEqual([weekdayName(0, 'ar-MA'), weekdayName(6, 'ar-MA')], ['الاثنين', 'الأحد']);
  assert.deepEqual([weekdayName(0, 'fr-MA'), weekdayName(4, 'en')], ['lundi', 'Friday']);
  for (const locale of locales)
    for (let place = 0; place < 7; place++) assert.match(weekdayName(place, locale), /^\p{L}+$/u);
});

test('the Hijri date is said in words where the language has them', () => {
  const day = { year: 2026, month: 11, day: 30 };
  assert.match(hijriWords(day, 'ar-MA') ?? '', /1448/);
  assert.match(hijriWords(day, 'fr-MA') ?? '', /1448/);
  assert.match(hijriWords(day, 'en') ?? '', /1448/);
  assert.equal(hijriWords(day, 'zgh'), undefined);
  assert.equal(hijriWords({ ...day, year: 1500 }, 'en'), undefined);
});
