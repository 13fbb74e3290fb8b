import assert from 'node:assert/strict';
import { test } from 'node:test';
import { calendarOf } from './date-calendar.ts';

test('a calendar stands beside days near today, unless the flow says otherwise', () => {
  assert.deepEqual(calendarOf({}), { picker: false });
  assert.equal(calendarOf({ date: { past: true } }).picker, false, 'a birth is typed');
  assert.deepEqual(calendarOf({ date: { future: true } }), { picker: true, min: 'today', max: undefined });
  assert.deepEqual(calendarOf({ date: { past: true, withinDays: 30 } }), {
    picker: true,
    min: 'today-30',
    max: 'today',
  });
  assert.deepEqual(calendarOf({ date: { future: true, withinDays: 90 } }), {
    picker: true,
    min: 'today',
    max: 'today+90',
  });
  assert.equal(calendarOf({ picker: false, date: { future: true } }).picker, false);
  assert.deepEqual(
    calendarOf({ picker: true, date: { notBefore: '2026-01-01', notAfter: 'start' } }),
    { picker: true, min: '2026-01-01', max: undefined },
    'another question is none of its limits',
  );
});
