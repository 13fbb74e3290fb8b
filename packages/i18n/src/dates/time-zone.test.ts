import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { wallTimeAt } from './time-zone.ts';

const HOUR = 3_600_000;

/** Offset from UTC in hours, as our wall time has it. */
function offsetAt(instant: number): number {
  const { year, month, day, hour, minute } = wallTimeAt(instant);
  return (Date.UTC(year, month - 1, day, hour, minute) - Math.floor(instant / 60_000) * 60_000) / HOUR;
}

test('Morocco is at UTC+0 from 2026-09-20T01:00Z on, whatever zone data the engine has', () => {
  const change = Date.parse('2026-09-20T01:00Z');
  assert.deepEqual(wallTimeAt(change - 60_000), { year: 2026, month: 9, day: 20, hour: 1, minute: 59 });
  assert.deepEqual(wallTimeAt(change), { year: 2026, month: 9, day: 20, hour: 1, minute: 0 });
  assert.deepEqual(wallTimeAt(new Date('2026-11-01T12:00Z')), { year: 2026, month: 11, day: 1, hour: 12, minute: 0 });
  assert.deepEqual(wallTimeAt(new Date('2026-11-01T12:00Z'), 'Africa/El_Aaiun').hour, 12);
  fc.assert(
    fc.property(
      fc.date({ min: new Date(change), max: new Date('2100-01-01'), noInvalidDate: true }),
      (date) => offsetAt(Number(date)) === 0,
    ),
  );
});

test('before, Morocco was at UTC+1 but for its Ramadans', () => {
  for (const [day, offset] of [
    ['2018-12-01', 1],
    ['2019-05-20', 0],
    ['2020-05-01', 0],
    ['2021-04-20', 0],
    ['2022-04-10', 0],
    ['2023-04-01', 0],
    ['2024-03-20', 0],
    ['2024-04-20', 1],
    ['2025-03-10', 0],
    ['2026-02-20', 0],
    ['2026-03-22', 1],
    ['2026-09-19', 1],
  ] as const) {
    assert.equal(offsetAt(Date.parse(`${day}T12:00Z`)), offset, day);
  }
});

test('for the past our data agrees with the engine hour by hour', () => {
  const engine = new Intl.DateTimeFormat('en-US', { timeZone: 'Africa/Casablanca', hourCycle: 'h23', hour: 'numeric' });
  const disagreements: string[] = [];
  for (let at = Date.parse('2018-10-01T00:00Z'); at < Date.parse('2026-01-01T00:00Z'); at += HOUR) {
    if (Number(engine.format(at)) !== wallTimeAt(at).hour) disagreements.push(new Date(at).toISOString());
  }
  assert.deepEqual(disagreements, []);
});

test('other zones and older years are read from the engine', () => {
  assert.deepEqual(wallTimeAt(new Date('2026-07-01T12:00Z'), 'Europe/Paris'), {
    year: 2026,
    month: 7,
    day: 1,
    hour: 14,
    minute: 0,
  });
  assert.equal(wallTimeAt(new Date('2016-07-20T12:00Z')).hour, 13);
  assert.equal(wallTimeAt(new Date('2016-01-20T12:00Z')).hour, 12);
  assert.equal(wallTimeAt(new Date('2026-12-31T23:30Z'), 'UTC').day, 31);
});

test('invalid dates and unknown zones throw', () => {
  assert.throws(() => wallTimeAt(new Date(Number.NaN)), /i18n-invalid-date/);
  assert.throws(() => wallTimeAt(0, 'Africa/Nowhere'), RangeError);
});
