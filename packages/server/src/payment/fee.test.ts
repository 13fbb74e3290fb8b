import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { defineFlow } from '@tiwizi/forms';
import type { ServiceSheet } from '@tiwizi/services';
import { createService, type ServiceErrorCode } from '../index.ts';
import { allSheets, complaintFlow, complaintSlug, inAll, startService } from '../service/service.fixture.ts';
import { chargeOf, checkFee, type Fee } from './fee.ts';
import { pricedSheets } from './payment.fixture.ts';

const flow = defineFlow({
  id: 'f',
  version: 1,
  title: inAll('F'),
  steps: [
    {
      id: 's',
      title: inAll('S'),
      fields: ['kind', 'copies'].map((name) => ({ name, label: inAll(name) })),
    },
  ],
});
const words = { fr: 'Timbre', ar: 'تنبر' };
const fixed: Fee = { amount: 5000, for: words };
const sheetOf = (cost: ServiceSheet['cost']): ServiceSheet =>
  ({ ...(allSheets[0] ?? assert.fail()), cost }) satisfies ServiceSheet;

describe('what is to be paid', () => {
  test('is the amount, for what, by which law', () => {
    assert.deepEqual(chargeOf({ ...fixed, law: { fr: 'L' } }, flow, {}, 's'), {
      amount: 5000,
      currency: 'MAD',
      for: words,
      law: { fr: 'L' },
    });
    assert.equal(chargeOf(undefined, flow, {}, 's'), undefined);
  });

  test('is nothing where the answers are not such', () => {
    const fee: Fee = { ...fixed, when: { field: 'kind', equals: 'express' } };
    assert.equal(chargeOf(fee, flow, { kind: 'express' }, 's')?.amount, 5000);
    assert.equal(chargeOf(fee, flow, { kind: 'usual' }, 's'), undefined);
  });

  test('is computed of the answers; nought is nothing', () => {
    const fee: Fee = { ...fixed, amount: ({ copies }) => Number(copies) * 200 };
    assert.equal(chargeOf(fee, flow, { copies: '3' }, 's')?.amount, 600);
    assert.equal(chargeOf(fee, flow, { copies: '0' }, 's'), undefined);
  });

  for (const copies of ['x', '-1', '0.001', '1e12'])
    test(`is no ${copies} times as much`, () => {
      const fee: Fee = { ...fixed, amount: (answers) => Number(answers['copies']) * 200 };
      assert.throws(() => chargeOf(fee, flow, { copies }, 's'), { code: 'fee_invalid' });
    });
});

describe('a fee and its sheet say the same', () => {
  const cases: readonly [string, Fee, ServiceSheet['cost'], ServiceErrorCode | undefined][] = [
    ['the same amount', fixed, { kind: 'fixed', amount: 50, currency: 'MAD' }, undefined],
    ['centimes too', { ...fixed, amount: 1990 }, { kind: 'fixed', amount: 19.9, currency: 'MAD' }, undefined],
    ['another', fixed, { kind: 'fixed', amount: 60, currency: 'MAD' }, 'fee_other_than_sheet'],
    ['another currency', fixed, { kind: 'fixed', amount: 50, currency: 'EUR' }, 'fee_other_than_sheet'],
    ['free', fixed, { kind: 'free' }, 'fee_other_than_sheet'],
    ['unknown', fixed, { kind: 'unknown' }, 'fee_other_than_sheet'],
    ['variable, though it is not', fixed, { kind: 'variable' }, 'fee_other_than_sheet'],
    ['variable, free for some', { ...fixed, when: { field: 'a', equals: 'b' } }, { kind: 'variable' }, undefined],
    [
      'fixed, though computed',
      { ...fixed, amount: () => 5000 },
      { kind: 'fixed', amount: 50, currency: 'MAD' },
      'fee_other_than_sheet',
    ],
    ['computed', { ...fixed, amount: () => 5000 }, { kind: 'variable' }, undefined],
    [
      'dirhams in place of centimes',
      { ...fixed, amount: 19.9 },
      { kind: 'fixed', amount: 19.9, currency: 'MAD' },
      'fee_invalid',
    ],
  ];
  for (const [name, fee, cost, code] of cases)
    test(name, () => {
      const check = (): void => checkFee(fee, sheetOf(cost), 's');
      if (code) assert.throws(check, { code });
      else check();
    });

  for (const [name, wrong, said] of [
    ['misspelt', { pour: { fr: 'Frais' }, for: undefined }, /"pour"; known are amount, for/],
    ['without what it is for', { for: undefined }, /"for" is no text by language/],
    ['for nothing', { for: { fr: ' ' } }, /"for" is no text by language/],
    ['by a law in no language', { law: 'Arrêté' }, /"law" is no text by language/],
    ['handed over sometime', { handOver: 'later' }, /neither paid nor unpaid/],
  ] as const)
    test(`${name}, it is refused before anybody fills in a form`, () => {
      const fee = Object.fromEntries(Object.entries({ ...fixed, ...wrong }).filter(([, each]) => each !== undefined));
      const check = (): void =>
        checkFee(fee as unknown as Fee, sheetOf({ kind: 'fixed', amount: 50, currency: 'MAD' }), 's');
      assert.throws(check, { code: 'fee_invalid', message: said });
    });

  test('a service does not start with two prices, nor without a provider', async () => {
    const site = await startService();
    const complaint = {
      sheet: complaintSlug,
      flow: complaintFlow,
      login: 'none',
      fee: fixed,
      handOver: site.register.handOver,
    } as const;
    const start = (cost: ServiceSheet['cost']): unknown =>
      createService({ ...site.options, services: [complaint], sheets: pricedSheets(cost) });
    assert.throws(() => start({ kind: 'free' }), { code: 'fee_other_than_sheet' });
    assert.throws(() => start({ kind: 'fixed', amount: 50, currency: 'MAD' }), { code: 'payment_missing' });
    await site.close();
  });
});
