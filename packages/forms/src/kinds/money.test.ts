import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { startFormService, type FormService } from '../../fixtures/form-service.ts';
import { moneyFlow } from '../../fixtures/money.flow.ts';
import { Visitor } from '../../fixtures/visitor.ts';
import { defineFlow } from '../flow/define-flow.ts';
import { FlowError } from '../flow/flow-error.ts';
import { money, type MoneyField } from './money.ts';

const label = { 'ar-MA': 'الكراء', zgh: 'ⵍⴽⵔⴰ', 'fr-MA': 'Loyer', en: 'Rent' };
const field: MoneyField = { name: 'rent', type: 'money', label };
const now = new Date('2026-11-22T10:00:00Z');
const read = (typed: string): unknown =>
  money.read(field, { values: new Map([['rent', [typed]]]), files: new Map(), fileNames: new Set() });
const issue = (answer: string, rules: MoneyField['money'], locale: 'ar-MA' | 'fr-MA' = 'fr-MA'): unknown => {
  const found = money.check({ ...field, ...(rules && { money: rules }) }, answer, { locale, now });
  return found && [found.code, found.message];
};

describe('a field of money', () => {
  test('keeps a decimal text, and what it cannot read as it was typed', () => {
    assert.equal(read(' ١٬٢٥٠٫٥ درهم'), '1250.50');
    assert.equal(read('1\u202f250,5 DH'), '1250.50');
    assert.equal(read('environ  mille'), 'environ mille');
    assert.equal(read(''), '');
  });

  test('says what is wrong and what to do, with the limit in the language’s own form', () => {
    assert.deepEqual(issue('mille', undefined), [
      'money',
      'Le montant de «\u202fLoyer\u202f» ne peut pas être lu. Écrivez-le en chiffres seulement, par exemple 1\u202f250,50.',
    ]);
    assert.deepEqual(issue('1250.50', { centimes: false }), [
      'money_centimes',
      'Le montant de «\u202fLoyer\u202f» a des centimes. Écrivez-le en dirhams entiers, sans virgule.',
    ]);
    assert.deepEqual(issue('4.99', { min: 5 }, 'ar-MA'), [
      'money_min',
      'المبلغ في «الكراء» أقل من الحد الأدنى، وهو 5\u00a0دراهم. المرجو كتابة 5\u00a0دراهم أو أكثر.',
    ]);
    assert.deepEqual(issue('75.01', { max: 75 }, 'ar-MA'), [
      'money_max',
      'المبلغ في «الكراء» يفوق الحد الأقصى، وهو 75\u00a0درهما. المرجو كتابة 75\u00a0درهما أو أقل.',
    ]);
    for (const right of ['5.00', '75.00']) assert.equal(issue(right, { min: 5, max: 75, centimes: false }), undefined);
    assert.equal(issue('0.00', undefined), undefined, 'nothing is an amount too');
  });

  test('is a text control with a keyboard of digits, shown again in the person’s form', () => {
    const print = (locale: 'ar-MA' | 'fr-MA' | 'en'): unknown => money.print(field, '1250.50', locale).value;
    const { type, inputmode, controlDir, hint } = money.print(field, undefined, 'en');
    assert.deepEqual([type, inputmode, controlDir], ['text', 'decimal', 'ltr']);
    assert.equal(hint, 'In dirhams, for example 1,250.50');
    assert.equal(money.print({ ...field, hint: label }, undefined, 'en').hint, undefined);
    assert.deepEqual([print('ar-MA'), print('fr-MA'), print('en')], ['1.250,50', '1\u202f250,50', '1,250.50']);
    assert.deepEqual(money.lines(field, '2.00', 'ar-MA'), [{ text: 'درهمان' }]);
    assert.deepEqual(money.lines(field, 'mille', 'fr-MA'), [{ text: 'mille', own: true }]);
  });

  test('is refused in a flow with limits that make no sense', () => {
    const flow = (rules: object): unknown =>
      defineFlow({
        id: 'f',
        version: 1,
        title: label,
        steps: [{ id: 's', title: label, fields: [{ ...field, money: rules }] }],
      });
    for (const rules of [{ min: 5, max: 4 }, { min: 0.001 }, { max: -1 }, { max: '5' }, { maximum: 5 }, { max: NaN }])
      assert.throws(() => flow(rules), FlowError, JSON.stringify(rules));
    assert.doesNotThrow(() => flow({ min: 0.05, max: 19.99 }));
  });
});

describe('money by post, without script', () => {
  let service: FormService;
  before(async () => {
    service = await startFormService({ options: { flow: moneyFlow } });
  });
  after(() => service.close());

  test('is refused with what was typed, then shown to check, changed in another language, and handed over', async () => {
    const who = new Visitor(service.url, 'amina');
    const wrong = await who.send(await who.open('/fr/requests/new'), { income: 'mille', rent: '900,50' });
    assert.equal(wrong.status, 422);
    assert.deepEqual(wrong.invalid, ['field-income', 'field-rent']);
    assert.equal(wrong.values['income'], 'mille');
    assert.equal(wrong.attribute('field-income', 'inputmode'), 'decimal');
    assert.equal(wrong.attribute('field-income', 'type'), 'text');
    const check = await who.send(wrong, { income: '12 500,5 dhs', rent: '900' });
    assert.match(check.text, /Revenu mensuel12\u202f500,50\u00a0DH/);
    assert.match(check.text, /Loyer900\u00a0DH/);
    const arabic = await who.open(check.path.replace('/fr/', '/ar/').replace('/check', '/income'));
    assert.equal(arabic.values['income'], '12.500,50');
    const again = await who.send(arabic, { rent: '٧٥' });
    assert.match(again.text, /75\u00a0درهما/);
    await who.send(again);
    assert.deepEqual(service.submissions[0]!.answers, { income: '12500.50', rent: '75.00' });
  });
});
