import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { startFormService, type FormService } from '../../fixtures/form-service.ts';
import { kindsFlow } from '../../fixtures/kinds.flow.ts';
import { Visitor } from '../../fixtures/visitor.ts';
import { defineFlow } from '../flow/define-flow.ts';
import { FlowError } from '../flow/flow-error.ts';
import { time, type TimeField, type TimeRule } from './time.ts';

const label = { 'ar-MA': 'الساعة', zgh: 'ⵜⴰⵙⵔⴰⴳⵜ', 'fr-MA': 'Heure', en: 'Time' };
const withRules = (rules?: TimeRule): TimeField => ({ name: 'at', type: 'time', label, ...(rules && { time: rules }) });
const read = (typed: string): unknown =>
  time.read(withRules(), { values: new Map([['at', [typed]]]), files: new Map(), fileNames: new Set() });
const issue = (answer: string, rules?: TimeRule): unknown => {
  const found = time.check(withRules(rules), answer, { locale: 'fr-MA', now: new Date(0) });
  return found && [found.code, found.message.replaceAll('\u202f', '')];
};

describe('a field of a time', () => {
  test('reads what people type, and keeps what it cannot read', () => {
    const typed: Readonly<Record<string, string>> = {
      '8:30': '08:30',
      '08.30': '08:30',
      '8h30': '08:30',
      '8 H 30': '08:30',
      '8h': '08:00',
      '8,30': '08:30',
      '0830': '08:30',
      '٨:٣٠': '08:30',
      '٢٣٫٥٩': '23:59',
      '\u202e8:30': '08:30',
      '00:00': '00:00',
      // Not read:
      '24:00': '24:00',
      '8:60': '8:60',
      '8:3': '8:3',
      '8': '8',
      '830': '830',
      '8:30:00': '8:30:00',
      '8:30 م': '8:30 م',
      '8..30': '8..30',
      '-8:30': '-8:30',
      '1e1:30': '1e1:30',
      '': '',
    };
    for (const [given, kept] of Object.entries(typed)) assert.equal(read(given), kept, given);
  });

  test('says what is wrong and what to do', () => {
    assert.deepEqual(issue('24:00'), [
      'time',
      'L’heure de «Heure» ne peut pas être lue. Écrivez l’heure puis les minutes, de 0:00 à 23:59, par exemple 08:30.',
    ]);
    const rules = { min: '08:00', max: '18:10', step: 15 };
    assert.deepEqual(issue('07:59', rules), [
      'time_min',
      'L’heure de «Heure» est trop tôt. Écrivez 08:00 ou plus tard.',
    ]);
    assert.deepEqual(issue('18:11', rules), [
      'time_max',
      'L’heure de «Heure» est trop tard. Écrivez 18:10 ou plus tôt.',
    ]);
    assert.deepEqual(issue('08:20', rules), [
      'time_step',
      'L’heure de «Heure» n’est pas proposée. Écrivez 08:15 ou 08:30.',
    ]);
    assert.deepEqual(issue('18:05', rules), [
      'time_max',
      'L’heure de «Heure» est trop tard. Écrivez 18:00 ou plus tôt.',
    ]);
    for (const right of ['08:00', '18:00', '12:45']) assert.equal(issue(right, rules), undefined, right);
    assert.equal(issue('23:59'), undefined);
  });

  test('is refused in a flow with limits that make no sense', () => {
    for (const rules of [
      { min: '18:00', max: '08:00' },
      { min: '8:00' },
      { max: '24:00' },
      { step: 0 },
      { step: 1.5 },
      { from: '08:00' },
    ])
      assert.throws(
        () =>
          defineFlow({
            id: 'f',
            version: 1,
            title: label,
            steps: [{ id: 's', title: label, fields: [{ ...withRules(), time: rules as TimeRule }] }],
          }),
        FlowError,
        JSON.stringify(rules),
      );
  });
});

describe('a time by post, without script', () => {
  let service: FormService;
  before(async () => {
    service = await startFormService({ options: { flow: kindsFlow } });
  });
  after(() => service.close());

  test('is refused with what was typed, then shown to check, and handed over', async () => {
    const who = new Visitor(service.url, 'amina');
    const wrong = await who.send(await who.open('/ar/requests/new'), { area: '12', opensAt: '24:00' });
    assert.deepEqual([wrong.status, wrong.invalid, wrong.values['opensAt']], [422, ['field-opensAt'], '24:00']);
    const check = await who.send(wrong, { opensAt: '٩:٣٠' });
    assert.match(check.text, /ساعة الفتح09:30/);
    await who.send(check);
    assert.equal(service.submissions[0]?.answers['opensAt'], '09:30');
  });
});
