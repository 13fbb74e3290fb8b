import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addMonths, clampDay, isWithin, movedDay, rangeOf, startingDay, typedDay, weeksOf } from './calendar-days.ts';

const day = (text: string): { year: number; month: number; day: number } => {
  const [year, month, date] = text.split('-').map(Number) as [number, number, number];
  return { year, month, day: date };
};
const press = (from: string, key: string, { rtl = false, shiftKey = false } = {}): unknown =>
  movedDay(day(from), { key, shiftKey }, rtl);

test('a month is weeks from Monday to Sunday', () => {
  const weeks = weeksOf(2026, 11).map((week) => week.map((each) => each?.day ?? '-').join(' '));
  assert.deepEqual(weeks, [
    '- - - - - - 1',
    '2 3 4 5 6 7 8',
    '9 10 11 12 13 14 15',
    '16 17 18 19 20 21 22',
    '23 24 25 26 27 28 29',
    '30 - - - - - -',
  ]);
  assert.equal(weeksOf(2027, 2).length, 4, 'a February that fills four weeks');
  assert.equal(weeksOf(2000, 2).flat().filter(Boolean).length, 29);
  assert.equal(weeksOf(1900, 2).flat().filter(Boolean).length, 28);
  assert.equal(weeksOf(1, 1)[0]?.[0]?.day, 1, 'the first day of the calendar was a Monday');
});

test('arrows follow the writing, Home and End the week, Page the month, with Shift the year', () => {
  assert.deepEqual(press('2026-11-30', 'ArrowRight'), day('2026-12-01'));
  assert.deepEqual(press('2026-11-30', 'ArrowRight', { rtl: true }), day('2026-11-29'));
  assert.deepEqual(press('2026-11-30', 'ArrowLeft', { rtl: true }), day('2026-12-01'));
  assert.deepEqual(press('2026-11-30', 'ArrowUp'), day('2026-11-23'));
  assert.deepEqual(press('2026-11-25', 'Home'), day('2026-11-23'));
  assert.deepEqual(press('2026-11-25', 'End'), day('2026-11-29'));
  assert.deepEqual(press('2026-01-31', 'PageDown'), day('2026-02-28'));
  assert.deepEqual(press('2024-02-29', 'PageDown', { shiftKey: true }), day('2025-02-28'));
  assert.deepEqual(press('2026-03-31', 'PageUp'), day('2026-02-28'));
  assert.equal(press('2026-03-31', 'a'), undefined);
});

test('years far away are years, and the calendar ends where it ends', () => {
  assert.deepEqual(press('0099-12-31', 'ArrowRight'), day('0100-01-01'));
  assert.deepEqual(addMonths(day('0001-01-15'), -1), day('0001-01-01'));
  assert.deepEqual(addMonths(day('9999-12-15'), 12), day('9999-12-31'));
});

test('a range holds both its ends; one upside down is none', () => {
  const range = rangeOf('2026-03-10', '2026-03-20', day('2026-11-30'));
  assert.deepEqual([isWithin(day('2026-03-10'), range), isWithin(day('2026-03-21'), range)], [true, false]);
  assert.deepEqual(clampDay(day('2030-01-01'), range), day('2026-03-20'));
  assert.equal(isWithin(day('1800-01-01'), rangeOf('2026-03-20', '2026-03-10', day('2026-11-30'))), true);
});

test('limits are counted from today', () => {
  const range = rangeOf('today', 'today+90', day('2026-11-30'));
  assert.deepEqual([range.min, range.max], [day('2026-11-30'), day('2027-02-28')]);
  assert.deepEqual(rangeOf('today-30', 'today', day('2026-03-01')).min, day('2026-01-30'));
});

test('it opens where the fields are, in the month of an impossible day, else today', () => {
  const range = rangeOf(undefined, undefined, day('2026-11-30'));
  const open = (year: string, month: string, date: string): unknown =>
    startingDay({ year, month, day: date }, day('2026-11-30'), range);
  assert.deepEqual(open('1990', '12', '31'), day('1990-12-31'));
  assert.deepEqual(open('١٩٩٠', '٢', '٣'), day('1990-02-03'));
  assert.deepEqual(open('1990', '2', '31'), day('1990-02-01'));
  for (const parts of [
    ['', '', ''],
    ['1990', '13', '1'],
    ['x', '🙂', '-1'],
    ['99999', '1', '1'],
  ] as const)
    assert.deepEqual(open(parts[0], parts[1], parts[2]), day('2026-11-30'), parts.join());
  assert.equal(typedDay({ year: '1990', month: '2', day: '31' }), undefined);
  assert.deepEqual(
    startingDay(
      { year: '', month: '', day: '' },
      day('2026-11-30'),
      rangeOf(undefined, '2026-01-31', day('2026-11-30')),
    ),
    day('2026-01-31'),
  );
});
