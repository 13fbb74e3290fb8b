import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { startFormService, type FormService } from '../../fixtures/form-service.ts';
import { kindsFlow } from '../../fixtures/kinds.flow.ts';
import { Visitor } from '../../fixtures/visitor.ts';
import { defineFlow } from '../flow/define-flow.ts';
import { FlowError } from '../flow/flow-error.ts';
import { number, type NumberField, type NumberRule } from './number.ts';

const label = { 'ar-MA': 'المساحة', zgh: 'ⵜⴰⵊⵓⵎⵎⴰ', 'fr-MA': 'Surface', en: 'Area' };
const unit = { 'ar-MA': 'م²', zgh: 'ⵎ²', 'fr-MA': 'm²', en: 'm²' };
const withRules = (rules?: NumberRule): NumberField => ({
  name: 'area',
  type: 'number',
  label,
  ...(rules && { number: rules }),
});
const read = (typed: string, rules?: NumberRule): unknown =>
  number.read(withRules(rules), { values: new Map([['area', [typed]]]), files: new Map(), fileNames: new Set() });
const issue = (answer: string, rules?: NumberRule, locale: 'ar-MA' | 'fr-MA' = 'fr-MA'): unknown => {
  const found = number.check(withRules(rules), answer, { locale, now: new Date(0) });
  return found && [found.code, found.message];
};

describe('a field of a number', () => {
  test('keeps a decimal text, and what it cannot read as it was typed', () => {
    assert.equal(read(' ١٢٫٥٠ ', { decimals: 2 }), '12.5');
    assert.equal(read('1\u202f250 m²', { unit }), '1250');
    assert.equal(read('١٢ م²', { unit }), '12');
    assert.equal(read('1.250'), '1250', 'of a whole number there is one reading');
    assert.equal(read('1.250', { decimals: 2 }), '1.250');
    assert.equal(read('-0'), '0');
    assert.equal(read('\u202e21'), '21');
    assert.equal(read('douze  m²', { unit }), 'douze m²');
    assert.equal(read(''), '');
  });

  test('says what is wrong and what to do, with the limit and its unit', () => {
    const unreadable =
      'Le nombre de «\u202fSurface\u202f» ne peut pas être lu. Écrivez-le en chiffres seulement, sans séparer les milliers, par exemple ';
    for (const wrong of ['1e400', 'douze', '12,5,0', '«12.5»', 'NaN', 'Infinity', '0x10'])
      assert.deepEqual(issue(wrong), ['number', `${unreadable}1250.`], wrong);
    for (const wrong of ['1.250', '12.345', '1.250 m'])
      assert.deepEqual(issue(wrong, { decimals: 2 }), ['number', `${unreadable}1250,5.`], wrong);
    assert.deepEqual(issue('12.5'), [
      'number_whole',
      'Le nombre de «\u202fSurface\u202f» a une virgule. Écrivez un nombre entier.',
    ]);
    assert.deepEqual(issue('12.3456', { decimals: 2 }), [
      'number_decimals',
      'Le nombre de «\u202fSurface\u202f» a trop de chiffres après la virgule. Écrivez-le comme 12,25.',
    ]);
    assert.deepEqual(issue('0', { min: 1, unit }, 'ar-MA'), [
      'number_min',
      'العدد في «المساحة» أقل من الحد الأدنى، وهو 1\u00a0م². المرجو كتابة 1\u00a0م² أو أكثر.',
    ]);
    assert.deepEqual(issue('9'.repeat(24)), [
      'number_max',
      'Le nombre de «\u202fSurface\u202f» est trop grand. Écrivez 999\u202f999\u202f999\u202f999 ou moins.',
    ]);
    assert.deepEqual(issue('-1'), [
      'number_min',
      'Le nombre de «\u202fSurface\u202f» est trop petit. Écrivez 0 ou plus.',
    ]);
    for (const right of ['1', '200', '12.25']) assert.equal(issue(right, { min: 1, max: 200, decimals: 2 }), undefined);
    assert.equal(issue('-3', { min: -10 }), undefined);
  });

  test('is a text control with a keyboard of digits, its unit in the label, shown again as the language writes it', () => {
    const field = withRules({ decimals: 2, unit });
    const { type, inputmode, controlDir, label: shown } = number.print(field, undefined, 'fr-MA');
    assert.deepEqual([type, inputmode, controlDir, shown], ['text', 'decimal', 'ltr', 'Surface (m²)']);
    assert.equal(number.print(withRules(), undefined, 'en').inputmode, 'numeric');
    assert.equal(
      number.print(withRules({ min: -5 }), undefined, 'en').inputmode,
      'text',
      'some keyboards of digits have no minus',
    );
    const value = (locale: 'ar-MA' | 'fr-MA' | 'en'): unknown => number.print(field, '1250.5', locale).value;
    assert.deepEqual([value('ar-MA'), value('fr-MA'), value('en')], ['1250,5', '1250,5', '1250.5']);
    assert.deepEqual(number.lines(field, '1250.5', 'fr-MA'), [{ text: '1\u202f250,5\u00a0m²' }]);
    assert.deepEqual(number.lines(field, 'douze', 'fr-MA'), [{ text: 'douze', own: true }]);
    assert.equal(number.print(field, '9'.repeat(24), 'fr-MA').value, '9'.repeat(24), 'no digit is rounded away');
  });

  test('is refused in a flow with limits that make no sense', () => {
    const flow = (rules: object): unknown =>
      defineFlow({
        id: 'f',
        version: 1,
        title: label,
        steps: [{ id: 's', title: label, fields: [{ ...withRules(), number: rules }] }],
      });
    const wrong = [{ min: 5, max: 4 }, { max: -1 }, { min: 0.001 }, { max: 1e13 }, { max: '5' }, { decimals: 3 }];
    for (const rules of [...wrong, { unit: 'm²' }, { unit: { en: 'm²' } }, { step: 1 }, { max: NaN }])
      assert.throws(() => flow(rules), FlowError, JSON.stringify(rules));
    assert.doesNotThrow(() => flow({ min: -40, max: 19.99, decimals: 2, unit }));
  });
});

describe('a number by post, without script', () => {
  let service: FormService;
  before(async () => {
    service = await startFormService({ options: { flow: kindsFlow } });
  });
  after(() => service.close());

  test('is refused with what was typed, then shown to check, changed in another language, and handed over', async () => {
    const who = new Visitor(service.url, 'amina');
    const wrong = await who.send(await who.open('/fr/requests/new'), { area: '1.250', tables: '١٢' });
    assert.equal(wrong.status, 422);
    assert.deepEqual(wrong.invalid, ['field-area']);
    assert.equal(wrong.values['area'], '1.250');
    assert.match(wrong.text, /Surface \(m²\)/);
    assert.equal(wrong.attribute('field-area', 'type'), 'text');
    const check = await who.send(wrong, { area: '12,50 m²' });
    assert.match(check.text, /Surface12,5\u00a0m²/);
    const arabic = await who.open(check.path.replace('/fr/', '/ar/').replace('/check', '/terrace'));
    assert.equal(arabic.values['area'], '12,5');
    await who.send(await who.send(arabic, { area: '١٣٫٢٥' }));
    const { area, tables } = service.submissions[0]?.answers ?? {};
    assert.deepEqual([area, tables], ['13.25', '12']);
  });

  test('one control is checked by itself, and nothing is kept', async () => {
    const who = new Visitor(service.url, 'brahim');
    const page = await who.open('/fr/requests/new');
    const ask = async (name: string, values: Record<string, string>): Promise<Response> =>
      fetch(`${service.url}${page.path}?check=${name}`, {
        method: 'POST',
        headers: { cookie: who.cookie, origin: new URL(service.url).origin, accept: 'application/json' },
        body: new URLSearchParams({ ...page.values, ...values }),
      });
    assert.equal((await ask('tables', { area: 'x', tables: '3' })).status, 204, 'of others nothing is said');
    const wrong = await ask('area', { area: '1.250' });
    assert.equal(wrong.status, 422);
    const { errors } = (await wrong.json()) as { errors: readonly { name: string; code: string }[] };
    assert.deepEqual(
      errors.map(({ name, code }) => [name, code]),
      [['area', 'number']],
    );
    assert.equal(
      (await ask('stay-to-day', { 'stay-to-day': '31', 'stay-to-month': '2', 'stay-to-year': '2027' })).status,
      422,
    );
    assert.equal((await who.open(page.path)).values['area'], '');
    assert.equal((await ask('area', { area: 'x', csrf: 'another' })).status, 403);
  });
});
