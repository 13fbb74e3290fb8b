import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Locale, LocalizedText } from '@tiwizi/i18n';
import type { Answers } from '../flow/answers.ts';
import { defineFlow } from '../flow/define-flow.ts';
import { FlowError } from '../flow/flow-error.ts';
import type { FormFlow } from '../flow/flow.ts';
import { validateStep } from '../flow/validate-step.ts';
import type { DateRangeRule } from './date-range.ts';
import type { DateRule } from './date-rules.ts';
import { dayNumber, dayOf } from './date-rules.ts';

const words = (text: string): LocalizedText<'ar-MA' | 'zgh' | 'fr-MA' | 'en'> => ({
  'ar-MA': text,
  zgh: text,
  'fr-MA': text,
  en: text,
});
// 23:30 in Rabat on the 22nd, since Morocco is at UTC: tomorrow in a zone that is an hour ahead.
const now = new Date('2026-11-22T23:30:00Z');
const flow = (rules: DateRule | undefined, range?: DateRangeRule): FormFlow =>
  defineFlow({
    id: 'f',
    version: 1,
    title: words('F'),
    steps: [
      {
        id: 'before',
        title: words('B'),
        fields: [
          { name: 'start', type: 'date', label: words('Début') },
          { name: 'name', label: words('N') },
        ],
      },
      {
        id: 's',
        title: words('S'),
        fields: [
          { name: 'day', type: 'date', label: words('Jour'), ...(rules && { date: rules }) },
          { name: 'stay', type: 'date-range', label: words('Séjour'), ...(range && { date: range }) },
        ],
      },
    ],
  });
const errors = (answers: Answers, rules?: DateRule, range?: DateRangeRule, locale: Locale = 'fr-MA'): unknown =>
  validateStep(flow(rules, range), 's', answers, locale, { now }).map(({ code, href }) => [code, href]);
const said = (answers: Answers, rules?: DateRule, range?: DateRangeRule, locale: Locale = 'fr-MA'): unknown =>
  validateStep(flow(rules, range), 's', answers, locale, { now })[0]?.message.replaceAll('\u202f', '');

describe('rules of a date', () => {
  test('past and future take today, which is today in Morocco', () => {
    assert.deepEqual(errors({ day: '2026-11-22' }, { past: true }), []);
    assert.deepEqual(errors({ day: '2026-11-22' }, { future: true }), []);
    assert.deepEqual(errors({ day: '2026-11-23' }, { past: true }), [['date_future', '#field-day']]);
    assert.deepEqual(errors({ day: '2026-11-21' }, { future: true }), [['date_past', '#field-day']]);
    assert.equal(
      said({ day: '2026-11-21' }, { future: true }),
      'La date dans «Jour» (21 novembre 2026) est déjà passée. Écrivez la date d’aujourd’hui ou une date à venir.',
    );
  });

  test('may lie so many days from today, over the end of a year and of February', () => {
    assert.deepEqual(errors({ day: '2027-02-20' }, { future: true, withinDays: 90 }), []);
    assert.deepEqual(errors({ day: '2027-02-21' }, { future: true, withinDays: 90 }), [
      ['date_too_late', '#field-day'],
    ]);
    assert.match(String(said({ day: '2027-02-21' }, { future: true, withinDays: 90 })), /jusqu’au 20 février 2027/);
    assert.deepEqual(errors({ day: '2026-08-24' }, { past: true, withinDays: 90 }), []);
    assert.match(String(said({ day: '2026-08-23' }, { past: true, withinDays: 90 })), /à partir du 24 août 2026/);
  });

  test('names the other question that it is compared with', () => {
    assert.deepEqual(errors({ start: '2026-12-05', day: '2026-12-05' }, { notBefore: 'start' }), []);
    assert.equal(
      said({ start: '2026-12-05', day: '2026-12-04' }, { notBefore: 'start' }),
      'La date dans «Jour» (4 décembre 2026) est avant celle de «Début» (5 décembre 2026). Vérifiez les deux dates.',
    );
    assert.match(
      String(said({ start: '2026-12-05', day: '2026-12-06' }, { notAfter: 'start' }, undefined, 'ar-MA')),
      /لاحق للتاريخ في «Début» \(5 دجنبر 2026\)/,
    );
    for (const start of ['', '--', '2026-02-31', '2026-1-', 'x'])
      assert.deepEqual(
        errors({ start, day: '2020-01-01' }, { notBefore: 'start' }),
        [],
        `of ${start} its own error says enough`,
      );
    assert.match(
      String(said({ day: '2025-12-31' }, { notBefore: '2026-01-01' })),
      /à partir du 1er janvier 2026|à partir du 1 janvier 2026/,
    );
  });

  test('of a day that is none say so first', () => {
    for (const [day, code] of [
      ['2026-02-31', 'date_impossible'],
      ['10000-01-01', 'date_year'],
      ['1899-01-01', 'date_too_early'],
      ['2026-13-01', 'date_month'],
    ])
      assert.deepEqual(errors({ day: day! }, { future: true })?.toString().split(',')[0], code, day);
  });

  test('that make no sense are refused', () => {
    for (const rules of [
      { past: true, future: true },
      { withinDays: 5 },
      { future: true, withinDays: 0 },
      { notBefore: '2026-02-31' },
      { notBefore: '2026-02-02', notAfter: '2026-02-01' },
      { notBefore: 'nobody' },
      { notBefore: 'name' },
      { notBefore: 'stay' },
      { notBefore: 'day' },
      { notAfter: 5 },
      { maxDays: 5 },
    ])
      assert.throws(() => flow(rules as DateRule), FlowError, JSON.stringify(rules));
    assert.throws(() => flow({}, { maxDays: 0 }), FlowError);
  });
});

describe('a range of days', () => {
  test('says of which end a day is wrong, and marks its parts', () => {
    const issue = validateStep(flow({}), 's', { stay: '2026-12-01/2026-2-31' }, 'fr-MA', { now })[0];
    assert.deepEqual(
      [issue?.code, issue?.parts, issue?.href],
      ['date_impossible', ['to-day', 'to-month'], '#field-stay-to'],
    );
    assert.match(String(issue?.message), /Séjour\u202f: Date de fin/);
    assert.deepEqual(errors({ stay: '2026-12-01/--' }), [['date_parts', '#field-stay-to']]);
    assert.deepEqual(errors({ stay: '--/2026-12-01' }), [['date_parts', '#field-stay']]);
    assert.deepEqual(errors({ stay: '2026--01/2026-12-01' }), [['date_month', '#field-stay-month']]);
  });

  test('does not end before it starts, and is no longer than it may be', () => {
    assert.deepEqual(errors({ stay: '2026-12-01/2026-12-01' }, {}, { maxDays: 1 }), []);
    assert.deepEqual(errors({ stay: '2026-12-02/2026-12-01' }), [['range_order', '#field-stay-to']]);
    assert.deepEqual(errors({ stay: '2026-12-01/2026-12-02' }, {}, { maxDays: 1 }), [
      ['range_too_long', '#field-stay-to'],
    ]);
    assert.equal(
      said({ stay: '2027-12-01/2028-03-01' }, {}, { maxDays: 91 }),
      'La durée de «Séjour» est trop longue. Écrivez une date de fin jusqu’au 29 février 2028.',
    );
    assert.deepEqual(errors({ start: '2026-12-05', stay: '2026-12-01/2026-12-09' }, {}, { notBefore: 'start' }), [
      ['date_too_early', '#field-stay'],
    ]);
  });
});

test('days are counted one by one, in every year', () => {
  for (const year of [1, 99, 1900, 2000, 2026, 9999])
    assert.deepEqual(dayOf(dayNumber({ year, month: 2, day: 28 }) + 1), {
      year,
      month: year === 2000 ? 2 : 3,
      day: year === 2000 ? 29 : 1,
    });
});
