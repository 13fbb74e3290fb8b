import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { locales } from '../locale.ts';
import { formatDate, formatTime, type DateStyle } from './format-date.ts';
import { wallTimeOf } from './parse-date.ts';
import { isRealDate } from './real-date.ts';

const months = (locale: string, style: DateStyle): string =>
  Array.from(
    { length: 12 },
    (_, index) => formatDate({ year: 2026, month: index + 1, day: 15 }, locale, { style }).split(' ')[1],
  ).join(' ');

test('Arabic months are the Moroccan ones, under the bare tag too', () => {
  const moroccan = 'يناير فبراير مارس أبريل ماي يونيو يوليوز غشت شتنبر أكتوبر نونبر دجنبر';
  assert.equal(months('ar', 'long'), moroccan);
  assert.equal(months('ar-MA', 'medium'), moroccan);
});

test('French months are abbreviated so that June is not July', () => {
  assert.equal(months('fr-MA', 'medium'), 'janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.');
});

test('styles, weekday and time in the four languages', () => {
  const at = new Date('2026-11-22T09:05Z');
  const show = (options: object): string[] => locales.map((locale) => formatDate(at, locale, options));
  assert.deepEqual(show({}), ['22 نونبر 2026', '22 ⵏⵓⵡⴰⵏⴱⵉⵔ 2026', '22 novembre 2026', '22 November 2026']);
  assert.deepEqual(show({ style: 'medium' }), ['22 نونبر 2026', '22 ⵏⵓⵡ 2026', '22 nov. 2026', '22 Nov 2026']);
  assert.deepEqual(show({ style: 'short' }), show({ style: 'medium' }));
  assert.deepEqual(show({ style: 'numeric' }), Array(4).fill('22/11/2026'));
  assert.deepEqual(show({ weekday: true, time: true }), [
    'الأحد، 22 نونبر 2026 على الساعة 09:05',
    'ⴰⵙⴰⵎⴰⵙ 22 ⵏⵓⵡⴰⵏⴱⵉⵔ 2026 09:05',
    'dimanche 22 novembre 2026 à 09:05',
    'Sunday 22 November 2026 at 09:05',
  ]);
});

test('French says premier', () => {
  assert.equal(formatDate('2026-01-01', 'fr'), '1er janvier 2026');
  assert.equal(formatDate('2026-01-01', 'fr', { style: 'numeric' }), '01/01/2026');
  assert.equal(formatDate('2026-01-11', 'fr'), '11 janvier 2026');
});

test('instants are shown in Moroccan time, calendar dates as they are', () => {
  assert.equal(formatDate('2026-06-30T23:30:00Z', 'en', { time: true }), '1 July 2026 at 00:30');
  assert.equal(formatDate('2026-11-30T23:30:00Z', 'en', { time: true }), '30 November 2026 at 23:30');
  assert.equal(formatDate('2026-11-30T23:30:00-01:00', 'en', { time: true }), '1 December 2026 at 00:30');
  assert.equal(formatDate('2026-11-30T23:30:00+0100', 'en', { time: true }), '30 November 2026 at 22:30');
  assert.equal(formatDate('2026-11-30T23:30+01', 'en', { time: true }), '30 November 2026 at 22:30');
  assert.equal(formatDate('2026-11-30T23:30', 'en', { time: true }), '30 November 2026 at 23:30');
  assert.equal(
    formatDate('2026-11-30', 'en', { time: true }),
    '30 November 2026',
    'a date without a time invents none',
  );
  assert.equal(formatDate({ year: 2026, month: 11, day: 30 }, 'en'), '30 November 2026');
  assert.equal(
    formatDate(Date.parse('2026-07-01T12:00Z'), 'en', { time: true, timeZone: 'Europe/Paris' }),
    '1 July 2026 at 14:00',
  );
});

test('time of day', () => {
  assert.equal(formatTime('2026-11-22T09:05:59Z'), '09:05');
  assert.equal(formatTime('2026-11-22T09:05Z', { timeZone: 'Asia/Kolkata' }), '14:35');
  assert.equal(formatTime('2026-11-22'), '');
});

test('days that do not exist are refused', () => {
  for (const value of [
    '2026-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-04-31',
    '2026-11-22T24:00',
    '22/11/2026',
    '',
    '2026-11-22T09:05Z junk',
    '٢٠٢٦-11-22',
  ]) {
    assert.throws(() => formatDate(value, 'ar'), /i18n-invalid-date/, value);
  }
  assert.throws(() => formatDate({ year: 2025, month: 2, day: 29 }, 'ar'), RangeError);
  assert.throws(() => formatDate({ year: 2025, month: 2, day: 1.5 }, 'ar'), RangeError);
  assert.throws(() => formatDate(new Date(''), 'ar'), RangeError);
  assert.throws(() => formatDate(null as never, 'ar'), RangeError);
  assert.equal(formatDate('2028-02-29', 'en'), '29 February 2028');
  assert.equal(isRealDate({ year: 1900, month: 2, day: 29 }), false);
});

const anyDate = fc.date({ min: new Date('0005-01-01'), max: new Date('9990-01-01'), noInvalidDate: true });
const anyStyle = fc.record({
  style: fc.constantFrom<DateStyle>('long', 'medium', 'short', 'numeric'),
  weekday: fc.boolean(),
  time: fc.boolean(),
});

test('an Amazigh date never holds a Latin or Arabic letter', () => {
  fc.assert(
    fc.property(anyDate, anyStyle, (date, options) => {
      const shown = formatDate(date, 'zgh', options);
      assert.doesNotMatch(shown, /[\p{Script=Latin}\p{Script=Arabic}]|undefined/u);
      assert.match(shown, /^[\u2d30-\u2d67\d /:]+$/);
    }),
  );
});

test('no language prints an invisible mark or digits that are not ASCII', () => {
  fc.assert(
    fc.property(anyDate, anyStyle, fc.constantFrom(...locales), (date, options, locale) => {
      assert.doesNotMatch(formatDate(date, locale, options), /[\p{Cf}]|(?![0-9])\p{Nd}|undefined/u);
    }),
  );
});

test('the day of the week is right, and the numeric date is read back as itself', () => {
  const day = (date: Date): string => date.toISOString().slice(0, 10);
  fc.assert(
    fc.property(fc.date({ min: new Date('1000-01-01'), max: new Date('9990-01-01'), noInvalidDate: true }), (date) => {
      const expected = new Intl.DateTimeFormat('en-US', { weekday: 'long', timeZone: 'UTC' }).format(date);
      assert.ok(formatDate(day(date), 'en', { weekday: true }).startsWith(expected));
      assert.equal(formatDate(day(date), 'ar', { style: 'numeric' }).split('/').reverse().join('-'), day(date));
    }),
  );
});

test('an ISO instant and its Date are the same wall time', () => {
  fc.assert(fc.property(anyDate, (date) => assert.deepEqual(wallTimeOf(date.toISOString()), wallTimeOf(date))));
});

test('the engine is never asked for words in our languages', (context) => {
  const asked: unknown[] = [];
  const Original = Intl.DateTimeFormat;
  context.mock.method(Intl, 'DateTimeFormat', function (tag: string, options: object) {
    asked.push(tag);
    return new Original(tag, options);
  } as never);
  for (const locale of locales) formatDate(new Date(0), locale, { weekday: true, time: true, timeZone: 'Asia/Tokyo' });
  assert.deepEqual(new Set(asked), new Set(['en-US']), 'only for the fields of a zone');
});

test('an added language is formatted by the engine', () => {
  assert.equal(formatDate('2026-11-22', 'es'), '22 de noviembre de 2026');
});
