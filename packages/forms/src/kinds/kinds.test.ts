import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { locales } from '@tiwizi/i18n';
import { answerLines } from '../flow/answer-text.ts';
import { isUpload, type Answer } from '../flow/answers.ts';
import { defineFlow } from '../flow/define-flow.ts';
import { FlowError } from '../flow/flow-error.ts';
import type { FlowField } from '../flow/flow.ts';
import type { Posted } from '../flow/posted.ts';
import { commonKeys } from '../flow/common-field.ts';
import { fieldTypes, kindOf } from './kind-of.ts';

const words = { 'ar-MA': 'س', zgh: 'ⵙ', 'fr-MA': 's', en: 's' };
const options = [{ value: 'a', label: words }];
const now = new Date('2026-11-22T10:00:00Z');

/** A field of each kind, what a person answers, what is kept of it, and what is wrong. */
const samples: Readonly<
  Record<string, { rules: object; typed: Record<string, string[]>; kept: Answer; wrong: Answer; file?: Uint8Array }>
> = {
  text: { rules: { pattern: 'a+' }, typed: { asked: [' aa '] }, kept: 'aa', wrong: 'b' },
  textarea: { rules: { maxlength: 3 }, typed: { asked: ['a\r\nb '] }, kept: 'a\nb', wrong: 'abcd' },
  identifier: { rules: { identifier: 'cnie' }, typed: { asked: ['ab 123456'] }, kept: 'AB123456', wrong: 'AB*' },
  select: { rules: { options }, typed: { asked: ['a'] }, kept: 'a', wrong: 'b' },
  radio: { rules: { options }, typed: { asked: ['', 'a'] }, kept: 'a', wrong: 'b' },
  checkbox: { rules: { options }, typed: { asked: ['', 'a'] }, kept: ['a'], wrong: ['b'] },
  date: {
    rules: {},
    typed: { 'asked-day': ['3'], 'asked-month': ['1'], 'asked-year': ['1990'] },
    kept: '1990-01-03',
    wrong: '1990-02-31',
  },
  'date-range': {
    rules: { date: { future: true } },
    typed: {
      ...{ 'asked-from-day': ['1'], 'asked-from-month': ['١٢'], 'asked-from-year': ['2026'] },
      ...{ 'asked-to-day': ['9'], 'asked-to-month': ['12'], 'asked-to-year': ['2026'] },
    },
    kept: '2026-12-01/2026-12-09',
    wrong: '2026-12-09/2026-12-01',
  },
  file: {
    rules: { file: { accept: ['pdf'] } },
    typed: {},
    file: new TextEncoder().encode('%PDF-1.7'),
    kept: { file: 'id', name: 'a.pdf', size: 8, type: 'pdf' },
    wrong: { refused: 'file_type', name: 'a.exe' },
  },
  declaration: {
    rules: { declaration: { text: words } },
    typed: { asked: ['', 'yes'] },
    kept: ['yes', '2026-11-22T10:00:00.000Z', 'en', 's', 's'],
    wrong: ['yes'],
  },
  consent: {
    rules: { consent: { use: words, recipient: words, kept: words } },
    typed: { asked: ['', 'no'] },
    kept: ['no', '2026-11-22T10:00:00.000Z', 'en', 's', 'What for: s', 'Recipient: s', 'Kept for: s'],
    wrong: ['yes', '2026-11-22T10:00:00.000Z', 'en', 'other words'],
  },
  computed: { rules: { as: 'money', compute: { value: 12.5 } }, typed: {}, kept: '12.50', wrong: '' },
  money: {
    rules: { money: { max: 2000, centimes: false } },
    typed: { asked: ['١٬٢٥٠ درهم'] },
    kept: '1250.00',
    wrong: '1250.50',
  },
  address: {
    rules: { address: { postalCode: 'required' } },
    typed: { 'asked-street': ['1 rue'], 'asked-commune': ['Rabat'], 'asked-postalCode': ['10 000'] },
    kept: { street: '1 rue', postalCode: '10000', commune: 'Rabat' },
    wrong: { street: '1 rue', postalCode: '1', commune: 'Rabat' },
  },
  time: { rules: { time: { step: 15 } }, typed: { asked: ['٨:٣٠'] }, kept: '08:30', wrong: '24:00' },
  number: {
    rules: { number: { max: 200, decimals: 1 } },
    typed: { asked: ['١٢٫٥'] },
    kept: '12.5',
    wrong: '1.250',
  },
  group: {
    rules: { item: words, fields: [{ name: 'own', label: words }], group: { most: 2 } },
    typed: { asked: ['', 'aaaaaa', '../x', 'aaaaaa', 'bbbbbb'] },
    kept: ['aaaaaa', 'bbbbbb'],
    wrong: ['aaaaaa', 'bbbbbb', 'cccccc'],
  },
  'one-time-code': { rules: { maxlength: 6 }, typed: { asked: ['123 456'] }, kept: '123456', wrong: '1234567' },
};

for (const type of fieldTypes)
  describe(`a field of the kind ${type}`, () => {
    const sample = samples[type];
    assert.ok(sample, `give a sample of ${type}`);
    const field = { name: 'asked', label: words, required: true, type, ...sample.rules } as FlowField;
    const flow = (more: object): unknown =>
      defineFlow({
        id: 'one',
        version: 1,
        title: words,
        steps: [{ id: 's', title: words, fields: [{ ...field, ...more } as never] }],
      });
    const kind = kindOf(field);
    const { shown } = kind.print(field, undefined, 'en');
    const posted: Posted = {
      values: new Map(Object.entries({ ...sample.typed, ...(shown && { 'asked-shown': [shown] }) })),
      files: new Map(sample.file && [['asked', [{ name: 'a.pdf', bytes: sample.file }]]]),
      fileNames: new Set(sample.file && ['asked']),
    };

    test('may stand in a flow, with no rule but its own', () => {
      assert.doesNotThrow(() => flow({}));
      assert.throws(
        () => flow({ misspelt: true }),
        (error) => (error as FlowError).code === 'unknown_key',
      );
      for (const key of Object.keys(kind.keys)) {
        assert.ok(!Object.hasOwn(commonKeys, key), `${key} is a rule of all fields`);
        assert.throws(() => flow({ [key]: -1 }), FlowError, `${key} takes a number`);
      }
    });

    test('is read in its plain form, when it was on the page', () => {
      if (kind.compute) return assert.equal(kind.isPresent(field, posted), false, 'nobody posts what is computed');
      assert.equal(kind.isPresent(field, posted), true);
      assert.equal(kind.isPresent(field, { values: new Map(), files: new Map(), fileNames: new Set() }), false);
      const read = kind.read(field, posted, { now });
      if (isUpload(read)) assert.equal(kind.fileLimits!(field).maxBytes > 0, true);
      else assert.deepEqual(read, sample.kept);
    });

    test('says in four languages what is wrong, and nothing of what is right', () => {
      if (kind.compute)
        return assert.deepEqual(
          kind.compute(field, () => undefined),
          sample.kept,
        );
      for (const locale of locales) {
        const context = { locale, now };
        assert.equal(kind.check(field, sample.kept, context), undefined);
        for (const answer of [sample.wrong, undefined]) {
          const issue = kind.check(field, answer, context)!;
          assert.match(issue.code, /^[a-z]+(_[a-z]+)*$/);
          assert.match(issue.message, /\.$/, 'a sentence');
          assert.doesNotMatch(issue.message, /\{\w+\}/, 'no placeholder is left');
        }
        assert.equal(kind.check({ ...field, required: false }, undefined, context), undefined);
      }
    });

    test('is shown in words and printed with its answer; a secret is not', () => {
      const isSecret = Boolean(kind.isSecret?.(field));
      for (const locale of locales) assert.equal(answerLines(field, sample.kept, locale).length > 0, !isSecret, locale);
      const { value, hint, parts = {}, received, ...rest } = kind.print(field, sample.kept, 'en');
      const shown = [value, hint, received?.length, ...Object.values(parts).map((part) => part.value)].some(Boolean);
      assert.equal(shown, !isSecret, JSON.stringify(rest));
    });
  });
