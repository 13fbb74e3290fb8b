import assert from 'node:assert/strict';
import { test } from 'node:test';
import { locales, sentence } from '@tiwizi/i18n';
import fc from 'fast-check';
import { legalClockMessages } from './legal-clock.messages.ts';
import {
  addCalendarDays,
  addMonths,
  addWorkingDays,
  isWorkingDay,
  LAW_55_19,
  LAW_55_19_INVESTMENT,
  legalClock,
} from './legal-clock.ts';
import type { CalendarDate } from '@tiwizi/i18n';

const date = (text: string): CalendarDate => {
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  return { year, month, day };
};
const serial = ({ year, month, day }: CalendarDate): number => Date.UTC(year, month - 1, day) / 86_400_000;
const anyDate = fc.integer({ min: serial(date('2020-01-01')), max: serial(date('2040-12-31')) }).map((n) => {
  const at = new Date(n * 86_400_000);
  return { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, day: at.getUTCDate() };
});
const unknown = { kind: 'unknown' } as const;

test('the day is that of Casablanca, whatever zone data or zone the machine has', () => {
  const cases: [instant: string, day: string][] = [
    ['2026-10-01T23:30:00Z', '2026-10-01'], // UTC+0 for good since 2026-09-20: old zone data says 2 October
    ['2026-10-02T00:00:00Z', '2026-10-02'],
    ['2026-07-01T23:30:00Z', '2026-07-02'], // UTC+1 before
    ['2026-03-01T23:30:00Z', '2026-03-01'], // UTC+0 in Ramadan
    ['2026-12-31T23:59:59.999Z', '2026-12-31'],
    ['2027-07-01T01:30:00+02:00', '2027-06-30'],
  ];
  const zone = process.env['TZ'];
  try {
    for (const tz of ['UTC', 'Asia/Tokyo', 'America/Los_Angeles']) {
      process.env['TZ'] = tz;
      for (const [instant, day] of cases)
        assert.deepEqual(legalClock(instant, unknown).submitted, date(day), `${instant} in ${tz}`);
    }
  } finally {
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  }
});

test('law 55-19: sixty days after the day of the request, said to be unconfirmed', () => {
  const { legal, due } = legalClock('2026-11-22T10:00:00Z', unknown);
  assert.deepEqual(legal.date, date('2027-01-21'));
  assert.equal(legal.approximate, false);
  assert.equal(legal.maximum.toBeConfirmed, true);
  assert.equal(legal.maximum.days, 60);
  assert.equal(due, undefined, 'no delay stated, none invented');
  assert.deepEqual(
    legalClock('2026-11-22T10:00:00Z', unknown, { maximum: LAW_55_19_INVESTMENT }).legal.date,
    date('2026-12-22'),
  );
  assert.notEqual(LAW_55_19_INVESTMENT.days, LAW_55_19.days);
});

test('the delay of the sheet: calendar days, working days, months, hours, immediate', () => {
  const due = (value: string, days?: 'working' | 'calendar', holidays?: CalendarDate[]) =>
    legalClock(
      '2026-11-13T10:00:00Z',
      { kind: 'max', value, ...(days && { days }) },
      { calendar: holidays ? { holidays } : {} },
    ).due;
  assert.deepEqual(due('P3D'), { date: date('2026-11-16'), approximate: false });
  // Friday 13: Monday 16, Tuesday 17, (Wednesday 18 Independence Day), Thursday 19.
  assert.deepEqual(due('P3D', 'working'), { date: date('2026-11-19'), approximate: true });
  assert.deepEqual(due('P3D', 'working', [date('2026-11-16')]), { date: date('2026-11-20'), approximate: false });
  assert.deepEqual(due('P2M')?.date, date('2027-01-13'));
  assert.deepEqual(due('P2W')?.date, date('2026-11-27'));
  assert.deepEqual(due('PT4H')?.date, date('2026-11-14'), 'a day begun counts');
  assert.deepEqual(legalClock('2026-11-13T10:00:00Z', { kind: 'immediate' }).due?.date, date('2026-11-13'));
  assert.equal(due('soon'), undefined);
});

test('calendar days: any instant, any number', () => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date('2019-01-01'), max: new Date('2060-01-01'), noInvalidDate: true }),
      fc.nat(1000),
      (instant, days) => {
        const clock = legalClock(instant, { kind: 'max', value: `P${days}D` }, { maximum: { ...LAW_55_19, days } });
        assert.equal(serial(clock.legal.date) - serial(clock.submitted), days);
        assert.deepEqual(clock.due?.date, clock.legal.date);
        // Casablanca is at UTC+0 or UTC+1: its day is that of the instant, or of one hour later.
        const near = [0, 3_600_000].map((shift) => Math.floor((instant.getTime() + shift) / 86_400_000));
        assert.ok(near.includes(serial(clock.submitted)));
      },
    ),
  );
});

test('working days: the last day is worked, exactly as many worked days are counted, later requests are never due earlier', () => {
  const holidays = fc.array(anyDate, { maxLength: 20 });
  fc.assert(
    fc.property(anyDate, fc.integer({ min: 1, max: 90 }), holidays, (from, days, list) => {
      const calendar = { holidays: list };
      const due = addWorkingDays(from, days, calendar);
      assert.ok(isWorkingDay(due, calendar));
      let counted = 0;
      for (let n = serial(from) + 1; n <= serial(due); n += 1)
        if (isWorkingDay(addCalendarDays(from, n - serial(from)), calendar)) counted += 1;
      assert.equal(counted, days);
      assert.ok(serial(addWorkingDays(addCalendarDays(from, 1), days, calendar)) >= serial(due));
    }),
  );
  assert.equal(isWorkingDay(date('2026-11-18')), false);
  assert.equal(isWorkingDay(date('2023-01-14')), false, 'a Saturday');
  assert.equal(isWorkingDay(date('2025-01-14')), false, 'Amazigh new year, since 2024');
  assert.equal(isWorkingDay(date('2020-01-14')), true, 'not yet a holiday');
  assert.throws(() => addWorkingDays(date('2026-11-22'), 1, { weekend: [0, 1, 2, 3, 4, 5, 6] }), RangeError);
});

test('months: same day or the last of a shorter month, never the next month', () => {
  assert.deepEqual(addMonths(date('2027-01-31'), 1), date('2027-02-28'));
  assert.deepEqual(addMonths(date('2028-01-31'), 1), date('2028-02-29'));
  assert.deepEqual(addMonths(date('2026-11-30'), 3), date('2027-02-28'));
  fc.assert(
    fc.property(anyDate, fc.nat(60), (from, months) => {
      const to = addMonths(from, months);
      assert.equal(to.year * 12 + to.month - (from.year * 12 + from.month), months);
      assert.ok(to.day <= from.day && to.day >= Math.min(from.day, 28));
      assert.deepEqual(addCalendarDays(to, 0), to, 'a day that exists');
    }),
  );
});

test('what is no instant is refused', () => {
  assert.throws(() => legalClock('yesterday', unknown), RangeError);
  assert.throws(() => legalClock(new Date(Number.NaN), unknown), RangeError);
  assert.throws(() => legalClock('2026-11-22T10:00:00', unknown), { message: /services-instant-without-offset/ });
});

test('words: the legal maximum and its reserve in four languages', () => {
  for (const locale of locales) {
    const legal = sentence(legalClockMessages, 'legalMaximum', locale, 60);
    for (const placeholder of ['{law}', '{count}', '{date}'])
      assert.ok(legal.includes(placeholder), `${locale} ${placeholder}`);
    assert.ok(sentence(legalClockMessages, 'toBeConfirmed', locale).length > 5);
  }
  assert.match(sentence(legalClockMessages, 'legalMaximum', 'ar-MA', 60), /يوما/);
});
