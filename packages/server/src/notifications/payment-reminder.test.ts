import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Payment, PaymentRecord } from '@tiwizi/payment';
import { dueReminder } from './payment-reminder.ts';

const day = 86_400_000;
const filed = Date.parse('2026-11-01T10:00:00Z');
const at = (days: number): string => new Date(filed + days * day).toISOString();
const times = { filedAt: at(0), until: at(30) };
const cash = (begun: number, until: number, more: Partial<Payment> = {}): Payment => ({
  id: 'p1',
  method: 'cash',
  state: 'pending',
  begun: at(begun),
  until: at(until),
  ...more,
});
const fee = (payments: readonly Payment[] = [], more: Partial<PaymentRecord> = {}): PaymentRecord => ({
  charge: { amount: 5000, currency: 'MAD', for: { fr: 'Frais' } },
  number: '12345678901234',
  payments,
  ...more,
});
const told = (record: PaymentRecord, days: number): string | undefined => {
  const due = dueReminder(record, times, filed + days * day);
  return due && `${due.event} ${due.occasion} ${(Date.parse(due.ends) - filed) / day}`;
};

test('unpaid: after a day, and two days before it is given up; not after that', () => {
  assert.deepEqual(
    [0, 0.9, 1, 20, 27.9, 28, 29.9, 30, 40].map((days) => told(fee(), days)),
    [
      undefined,
      undefined,
      'unpaid first 30',
      'unpaid first 30',
      'unpaid first 30',
      'unpaid last 30',
      'unpaid last 30',
      undefined,
      undefined,
    ],
  );
  assert.equal(told(fee([], { gone: true }), 5), undefined);
});

test('a number for the counter: two days before its end, and nothing else while it is good', () => {
  const record = fee([cash(0, 7)]);
  assert.equal(told(record, 4.9), undefined);
  assert.equal(told(record, 5), 'cashEnds cash p1 7');
  assert.equal(told(record, 7), 'unpaid first 30', 'it has run out');
});

test('one that is good for a day is not warned of as it is given: after half of its time', () => {
  const record = fee([cash(2, 3)]);
  assert.equal(told(record, 2.4), undefined);
  assert.equal(told(record, 2.5), 'cashEnds cash p1 3');
});

test('a card that was begun and left, and a number that was taken back, pay nothing', () => {
  assert.equal(told(fee([cash(0, 30, { method: 'card' })]), 1), 'unpaid first 30');
  assert.equal(told(fee([cash(0, 7, { left: true })]), 5.5), 'unpaid first 30');
});
