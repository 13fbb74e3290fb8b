import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { startFormService, type FormService } from '../../fixtures/form-service.ts';
import { feeFlow } from '../../fixtures/fee.flow.ts';
import { Visitor } from '../../fixtures/visitor.ts';
import { amountOf, type Amount } from '../flow/amount.ts';
import type { Answers } from '../flow/answers.ts';
import { decimalText } from '../flow/decimal.ts';
import { defineFlow } from '../flow/define-flow.ts';
import { FlowError } from '../flow/flow-error.ts';
import { prune } from '../flow/reachable.ts';
import { validateStep } from '../flow/validate-step.ts';

const now = new Date('2026-11-22T10:00:00Z');
const words = (text: string): Record<'ar-MA' | 'zgh' | 'fr-MA' | 'en', string> => ({
  'ar-MA': text,
  zgh: text,
  'fr-MA': text,
  en: text,
});
const computes = (amount: Amount, answers: Answers): string | undefined => {
  const made = amountOf(amount, (name) => answers[name]);
  return made && decimalText(made, 2);
};

describe('amounts that answers make', () => {
  test('are exact, whatever their size', () => {
    const ten = Object.fromEntries(Array.from({ length: 10 }, (_, index) => [`f${index}`, '0.10']));
    assert.equal(computes({ sum: Object.keys(ten).map((field) => ({ field })) }, ten), '1.00');
    assert.equal(
      computes({ product: [{ field: 'a' }, { value: 3 }] }, { a: '9007199254740993' }),
      '27021597764222979.00',
    );
    assert.equal(computes({ difference: [{ field: 'a' }, { field: 'b' }] }, { a: '0.30', b: '0.1' }), '0.20');
    assert.equal(computes({ difference: [{ value: 0.1 }, { value: 0.3 }] }, {}), '-0.20');
    assert.equal(computes({ product: [{ value: 0.5 }, { value: 0.05 }] }, {}), '0.03', 'half away from zero');
    assert.equal(computes({ product: [{ value: -0.5 }, { value: 0.05 }] }, {}), '-0.03');
    assert.equal(computes({ product: [{ value: -0.01 }, { value: 0.01 }] }, {}), '0.00', 'no minus before nothing');
  });

  test('count days, items and ticks', () => {
    assert.equal(computes({ days: 'stay' }, { stay: '2027-02-27/2027-03-01' }), '3.00');
    for (const stay of ['2027-03-01/2027-02-27', '2027-02-31/2027-03-01', '2027-02-27/--', '', 'x/y'])
      assert.equal(computes({ days: 'stay' }, { stay }), undefined, stay);
    assert.equal(computes({ count: 'items' }, { items: ['a1', 'b2'] }), '2.00');
    assert.equal(computes({ count: 'items' }, {}), '0.00');
    const total: Amount = { total: { group: 'items', field: 'cost' } };
    assert.equal(
      computes(total, {
        items: ['a1', 'b2', 'c3'],
        'items.a1.cost': '10.50',
        'items.b2.cost': '',
        'items.x.cost': '9.00',
      }),
      '10.50',
    );
    assert.equal(computes(total, { items: ['a1'], 'items.a1.cost': 'mille' }), undefined);
  });

  test('are none of what is missing or cannot be read', () => {
    const product: Amount = { product: [{ field: 'a' }, { value: 2 }] };
    for (const a of ['', '1e400', '1.250', 'NaN', '--', '1/0', '9'.repeat(41)])
      assert.equal(computes(product, { a }), undefined, a);
    assert.equal(computes({ sum: [{ field: 'a' }, { field: 'b' }] }, { b: '2' }), '2.00', 'in a sum it is nothing');
    assert.equal(computes({ field: '__proto__' }, {}), undefined);
  });
});

describe('a computed field', () => {
  const flow = (...fields: object[]): unknown =>
    defineFlow({
      id: 'f',
      version: 1,
      title: words('F'),
      steps: [
        { id: 's', title: words('S'), fields: [{ name: 'a', type: 'number', label: words('A') }, ...fields] as never },
      ],
    });
  const computed = (name: string, compute: unknown): object => ({
    name,
    type: 'computed',
    as: 'number',
    label: words(name),
    compute,
  });
  const code = (...fields: object[]): string => {
    try {
      flow(...fields);
      return 'none';
    } catch (error) {
      assert.ok(error instanceof FlowError);
      return error.code;
    }
  };

  test('in a circle is refused, and the circle is named', () => {
    assert.throws(
      () =>
        flow(
          computed('b', { field: 'c' }),
          computed('c', { sum: [{ field: 'a' }, { field: 'd' }] }),
          computed('d', { field: 'b' }),
        ),
      (error) => error instanceof FlowError && error.code === 'circle' && /b → c → d → b/.test(error.message),
    );
    assert.equal(code(computed('b', { field: 'b' })), 'circle');
  });

  test('is refused with anything but the closed set, of what is asked before and of a kind it can count', () => {
    for (const compute of [
      {},
      { field: 'a', value: 1 },
      { eval: '1' },
      { field: 5 },
      { value: '1' },
      { value: 0.001 },
      { difference: [{ value: 1 }] },
      { sum: { value: 1 } },
      { product: [{ value: 1 }, 'a'] },
      'a',
      null,
      { total: 'a' },
    ])
      assert.match(code(computed('b', compute)), /^(bad_value|unknown_key)$/, JSON.stringify(compute));
    assert.equal(code(computed('b', { field: 'nobody' })), 'condition_order');
    assert.equal(
      code(computed('b', { field: 'c' }), { name: 'c', type: 'number', label: words('C') }),
      'condition_order',
    );
    assert.equal(code({ name: 't', label: words('T') }, computed('b', { field: 't' })), 'bad_value');
    assert.equal(code(computed('b', { days: 'a' })), 'bad_value');
    assert.equal(
      code(computed('b', { field: 'a' }), computed('c', { product: [{ field: 'b' }, { value: 2 }] })),
      'none',
    );
  });

  test('is part of what is handed over, whatever a draft says of it', () => {
    const { answers } = prune(feeFlow, { area: '12.5', days: '3', fee: '0.01', seats: '4' });
    assert.equal(answers['fee'], '187.50');
    assert.equal(prune(feeFlow, { area: 'x', days: '3', fee: '0.01' }).answers['fee'], undefined);
  });
});

describe('a check between answers', () => {
  const errors = (answers: Answers): unknown =>
    validateStep(feeFlow, 'fee', answers, 'fr-MA', { now }).map(({ name, code, href }) => [name, code, href]);

  test('is said at the last question that it names, once each is right by itself', () => {
    assert.deepEqual(errors({ area: '10', days: '3', seats: '20' }), []);
    assert.deepEqual(errors({ area: '10', days: '3', seats: '21' }), [['seats', 'check', '#field-seats']]);
    assert.deepEqual(errors({ area: 'x', days: '3', seats: '21' }), [['area', 'number', '#field-area']]);
    assert.deepEqual(errors({ area: '10', days: '3', seats: '' }), []);
  });

  test('is refused by defineFlow where it makes no sense', () => {
    const flow = (check: object): unknown =>
      defineFlow({ ...feeFlow, steps: [{ ...feeFlow.steps[0]!, checks: [check as never] }] });
    const good = { fields: ['area'], rule: { atMost: [{ field: 'area' }, { value: 5 }] }, message: words('M') };
    assert.doesNotThrow(() => flow(good));
    for (const wrong of [
      { fields: [] },
      { fields: ['nobody'] },
      { rule: {} },
      { rule: { atMost: [{ field: 'area' }] } },
      { rule: { atMost: [{ field: 'nobody' }, { value: 5 }] } },
      { rule: { atMost: good.rule.atMost, equal: good.rule.atMost } },
      { rule: { same: ['area', 'days'] } },
      { rule: 'area < 5' },
      { message: undefined },
    ])
      assert.throws(() => flow({ ...good, ...wrong }), FlowError, JSON.stringify(wrong));
  });
});

describe('by post, without script', () => {
  let service: FormService;
  before(async () => {
    service = await startFormService({ options: { flow: feeFlow } });
  });
  after(() => service.close());

  test('what is computed is shown, checked, reviewed without a link to change it, and handed over; no post sets it', async () => {
    const who = new Visitor(service.url, 'amina');
    const page = await who.open('/fr/requests/new');
    assert.match(page.text, /Redevance\u202f: calculé une fois les réponses données/);
    const wrong = await who.send(page, { area: '12,5', days: '3', seats: '99', fee: '0.01' });
    assert.equal(wrong.status, 422);
    assert.deepEqual(wrong.invalid, ['field-seats']);
    assert.match(wrong.text, /Redevance\u202f: 187,50\u00a0DH/);
    const check = await who.send(wrong, { seats: '٢٥' });
    assert.match(check.text, /Redevance187,50\u00a0DH(?!Modifier)/);
    await who.send(check);
    assert.equal(service.submissions[0]?.answers['fee'], '187.50');
  });
});
