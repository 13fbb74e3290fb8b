import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setMessages } from '@tiwizi/i18n';
import { isCondition, type Condition } from './condition.ts';
import { defineFlow } from './define-flow.ts';
import { FlowError, type FlowErrorCode } from './flow-error.ts';
import type { FlowStep, FormFlow } from './flow.ts';

const words = { 'ar-MA': 'س', zgh: 'ⵙ', 'fr-MA': 's', en: 's' };
const field = { name: 'a', label: words } as const;
const step: FlowStep = { id: 'one', title: words, fields: [field] };
const flow: FormFlow = { id: 'f', version: 1, title: words, steps: [step] };
/** A flow whose only field has these rules, right or wrong. */
const withField = (rules: object): FormFlow =>
  ({ ...flow, steps: [{ ...step, fields: [{ ...field, ...rules }] }] }) as never;
/** A flow that chooses, and then asks what depends on it. */
const withWhen = (when: Condition, rules: object = {}): FormFlow => ({
  ...flow,
  steps: [
    { ...step, fields: [{ ...field, type: 'radio', options: [{ value: 'x', label: words }], ...rules } as never] },
    { ...step, id: 'two', when, fields: [{ ...field, name: 'b' }] },
  ],
});

const own = { name: 'own', label: words } as const;
const group = { name: 'g', type: 'group', label: words, item: words, fields: [own] } as const;
/** A flow that asks something, then a group of these rules, then something else. */
const withGroup = (rules: object, after: object = {}): FormFlow =>
  ({
    ...flow,
    steps: [{ ...step, fields: [field, { ...group, ...rules }, { name: 'after', label: words, ...after }] }],
  }) as never;

const refused: readonly [string, FlowErrorCode, FormFlow][] = [
  ['an id that cannot stand in an address', 'flow_id', { ...flow, id: 'F f' }],
  ['no id', 'flow_id', { ...flow, id: undefined as never }],
  ['a step without an id', 'step_id', { ...flow, steps: [{ ...step, id: undefined as never }] }],
  ['a field without a name', 'field_name', { ...flow, steps: [{ ...step, fields: [{ label: words } as never] }] }],
  ['a version that is no count', 'flow_version', { ...flow, version: 0 }],
  ['a reserved step id', 'step_id', { ...flow, steps: [{ ...step, id: 'check' }] }],
  ['a step at the address of the signature', 'step_id', { ...flow, steps: [{ ...step, id: 'sign' }] }],
  ['a condition that waits for what is no option', 'bad_condition', withWhen({ field: 'a', equals: 'xx' })],
  ['the same among others', 'bad_condition', withWhen({ not: { any: [{ field: 'a', in: ['x', 'xx'] }] } })],
  [
    'a condition that waits for a box that stands alone to say something else',
    'bad_condition',
    withWhen({ field: 'a', equals: 'true' }, { type: 'checkbox', options: undefined }),
  ],
  ['a group without questions', 'group_rule', withGroup({ fields: [] })],
  ['a group within a group', 'group_rule', withGroup({ fields: [{ ...group, name: 'inner', fields: [own] }] })],
  ['a group that is a secret', 'group_rule', withGroup({ draft: 'never' })],
  ['a group of at least more than at most', 'group_rule', withGroup({ group: { least: 3, most: 2 } })],
  ['a group of at least more than at most by default', 'group_rule', withGroup({ group: { least: 101 } })],
  ['a group that repeats in another way', 'unknown_key', withGroup({ group: { minimum: 1 } })],
  ['a group without a name for an item', 'missing_language', withGroup({ item: undefined })],
  ['an item in fewer languages', 'missing_language', withGroup({ fields: [{ name: 'b', label: { en: 'b' } }] })],
  ['a question of an item with a misspelt rule', 'unknown_key', withGroup({ fields: [{ ...own, requird: true }] })],
  ['a question of an item named as another question', 'duplicate', withGroup({ fields: [{ ...own, name: 'a' }] })],
  ['a question of an item named as its group', 'duplicate', withGroup({ fields: [{ ...own, name: 'g' }] })],
  ['two questions of an item of one name', 'duplicate', withGroup({ fields: [own, own] })],
  [
    'an item that reads what it asks later',
    'condition_order',
    withGroup({
      fields: [
        { ...own, when: { field: 'later', answered: true } },
        { ...own, name: 'later' },
      ],
    }),
  ],
  [
    'an item that reads its group',
    'condition_order',
    withGroup({ fields: [{ ...own, when: { field: 'g', answered: true } }] }),
  ],
  [
    'a question that reads one of an item',
    'condition_order',
    withGroup({}, { when: { field: 'own', answered: true } }),
  ],
  [
    'an item that reads another group’s',
    'condition_order',
    withGroup({}, { ...group, name: 'h', fields: [{ ...own, name: 'b', when: { field: 'own', equals: 'x' } }] }),
  ],
  ['a question that waits for one item', 'bad_condition', withGroup({}, { when: { field: 'g', equals: 'x' } })],
  ['two steps of one id', 'duplicate', { ...flow, steps: [step, { ...step, fields: [] }] }],
  ['two fields of one name', 'duplicate', { ...flow, steps: [step, { ...step, id: 'two' }] }],
  [
    'a name that a post uses itself',
    'field_name',
    { ...flow, steps: [{ ...step, fields: [{ ...field, name: 'csrf' }] }] },
  ],
  [
    'a misspelt rule, which would not be kept',
    'unknown_key',
    { ...flow, steps: [{ ...step, fields: [{ ...field, requierd: true } as never] }] },
  ],
  ['something a step does not have', 'unknown_key', { ...flow, steps: [{ ...step, heading: words } as never] }],
  ['something a form does not have', 'unknown_key', { ...flow, name: 'f' } as never],
  ['whether steps may be kept on a device, in words', 'bad_value', { ...flow, offline: 'yes' } as never],
  [
    'an unknown kind of field',
    'field_type',
    { ...flow, steps: [{ ...step, fields: [{ ...field, type: 'email' as never }] }] },
  ],
  [
    'an unknown kind of input',
    'field_type',
    { ...flow, steps: [{ ...step, fields: [{ ...field, inputType: 'number' as never }] }] },
  ],
  [
    'an unknown identifier',
    'field_type',
    { ...flow, steps: [{ ...step, fields: [{ ...field, identifier: 'cin' as never }] }] },
  ],
  ['a form without a title', 'missing_language', { ...flow, title: undefined as never }],
  ['a field without a label', 'missing_language', { ...flow, steps: [{ ...step, fields: [{ name: 'a' } as never] }] }],
  [
    'a message for an empty field in one language',
    'missing_language',
    { ...flow, steps: [{ ...step, fields: [{ ...field, requiredMessage: { 'fr-MA': 'x' } as never }] }] },
  ],
  ['a missing language', 'missing_language', { ...flow, steps: [{ ...step, title: { ...words, zgh: ' ' } }] }],
  [
    'a condition that reads a later field',
    'condition_order',
    {
      ...flow,
      steps: [
        {
          ...step,
          fields: [
            { ...field, when: { field: 'b', equals: 'x' } },
            { ...field, name: 'b' },
          ],
        },
      ],
    },
  ],
  ['a condition on the first step', 'condition_order', { ...flow, steps: [{ ...step, when: { all: [] } }] }],
  ['no step at all', 'condition_order', { ...flow, steps: [] }],
  [
    'code in place of a condition',
    'bad_condition',
    { ...flow, steps: [step, { ...step, id: 'two', fields: [], when: { field: 'a', equals: 1 } as never }] },
  ],
  ['a choice without options', 'options', withField({ type: 'radio' })],
  ['a choice between nothing', 'options', withField({ type: 'select', options: [] })],
  ['options in a text', 'unknown_key', withField({ options: [{ value: 'x', label: words }] })],
  ['an option whose code is a number', 'options', withField({ type: 'radio', options: [{ value: 1, label: words }] })],
  [
    'two options of one code',
    'options',
    withField({
      type: 'radio',
      options: [
        { value: 'x', label: words },
        { value: 'x', label: words },
      ],
    }),
  ],
  [
    'a misspelt key of an option',
    'unknown_key',
    withField({ type: 'radio', options: [{ value: 'x', label: words, hints: words }] }),
  ],
  ['a misspelt rule of a date', 'unknown_key', withField({ type: 'date', date: { futur: true } })],
  ['a rule of a date in a text', 'unknown_key', withField({ date: { past: true } })],
  ['a year that is a text', 'bad_value', withField({ type: 'date', date: { minYear: '1900' } })],
  ['a misspelt rule of a file', 'unknown_key', withField({ type: 'file', file: { accept: ['pdf'], maxbytes: 10 } })],
  ['an unknown kind of file', 'bad_value', withField({ type: 'file', file: { accept: ['exe'] } })],
  ['a size that is a text', 'bad_value', withField({ type: 'file', file: { accept: ['pdf'], maxBytes: '10' } })],
  ['"yes" in place of true', 'bad_value', withField({ required: 'yes' })],
  ['a length that is a text', 'bad_value', withField({ maxlength: '20' })],
  [
    'a pattern beside an identifier, which would not be looked at',
    'unknown_key',
    withField({ identifier: 'cnie', pattern: 'a' }),
  ],
  ['a language that is not one of the four', 'unknown_key', withField({ label: { ...words, es: 's' } })],
  ['a key more in a condition', 'bad_condition', withField({ when: { field: 'a', equals: 'x', not_equals: 'y' } })],
  ['a name that every object has', 'field_name', withField({ name: 'constructor' })],
  [
    'an option whose code has a space',
    'options',
    {
      ...flow,
      steps: [{ ...step, fields: [{ ...field, type: 'checkbox', options: [{ value: 'a b', label: words }] }] }],
    },
  ],
  ['a file of any kind', 'file_rule', withField({ type: 'file' })],
  ['a broken pattern', 'pattern', { ...flow, steps: [{ ...step, fields: [{ ...field, pattern: '(' }] }] }],
];
for (const [what, code, wrong] of refused) {
  test(`${what} is refused as ${code}`, () => {
    assert.throws(
      () => defineFlow(wrong),
      (error: unknown) => error instanceof FlowError && error.code === code,
    );
  });
}

test('the message says where, and what is expected there', () => {
  assert.throws(
    () => defineFlow({ ...flow, steps: [{ ...step, fields: [{ ...field, identifier: 'cin' as never }] }] }),
    /one\.a\.identifier is "cin"; known are .*\bcnie\b/,
  );
  assert.throws(
    () => defineFlow({ ...flow, steps: [{ ...step, fields: [{ ...field, name: 'family-name' }] }] }),
    /one\.family-name\.name is "family-name"; a letter, then letters, digits and underscores/,
  );
});

test('a language may be said in short or whole, and once', () => {
  const short = { ar: 'س', zgh: 'ⵙ', fr: 's', en: 's' };
  assert.doesNotThrow(() => defineFlow({ ...flow, title: short }));
  assert.throws(() => defineFlow({ ...flow, title: { ...words, fr: 's' } }), /duplicate: flow\.title has fr-MA and fr/);
  assert.throws(
    () => defineFlow({ ...flow, languages: ['fr'], title: { fr: 's' } }),
    /bad_value: flow\.languages\[0\] is "fr"; write fr-MA/,
  );
});

test('all that is wrong is told at once, a line each', () => {
  assert.throws(
    () => defineFlow({ ...flow, version: 0, steps: [{ ...step, fields: [{ ...field, requird: true } as never] }] }),
    (error: FlowError) => {
      assert.equal(error.code, 'flow_version');
      assert.match(error.message, /^\[tiwizi\] flow_version: .*\n\[tiwizi\] unknown_key: one\.a has "requird"; .*$/);
      assert.deepEqual(
        error.all.map(({ code, path }) => [code, path.join('.')]),
        [
          ['flow_version', 'version'],
          ['unknown_key', 'steps.0.fields.0.requird'],
        ],
      );
      return true;
    },
  );
});

test('a width is one that the style sheet has, as a number or as a text', () => {
  for (const width of [2, '20', 30]) assert.doesNotThrow(() => defineFlow(withField({ width })));
  for (const width of [7, '7', 20.5, '20px', true, [20]])
    assert.throws(
      () => defineFlow(withField({ width })),
      /one\.a\.width is .*; give one of 2, 3, 4, 5, 6, 8, 10, 20, 30/,
    );
});

test('a box that stands alone needs no options, as in the field', () => {
  assert.doesNotThrow(() => defineFlow(withField({ type: 'checkbox', required: true })));
});

test('a right flow comes back as it was', () => assert.equal(defineFlow(flow), flow));

test('a condition is one of the known shapes and nothing else', () => {
  for (const right of [
    { field: 'a', equals: 'x' },
    { field: 'a', in: [] },
    { field: 'a', answered: false },
    { all: [] },
    { any: [{ not: { field: 'a', in: ['x'] } }] },
  ]) {
    assert.equal(isCondition(right), true, JSON.stringify(right));
  }
  for (const wrong of [
    null,
    'a == b',
    {},
    { field: 'a' },
    { equals: 'x' },
    { field: 'a', equals: 'x', in: [] },
    { all: [1] },
    { not: 'x' },
    { field: 'a', answered: 'yes' },
  ]) {
    assert.equal(isCondition(wrong), false, JSON.stringify(wrong));
  }
});

test('a form of some languages needs those alone, in any order, and may have others of the four', () => {
  const two = { 'fr-MA': 'x', 'ar-MA': 'س' };
  const bilingual = {
    ...flow,
    languages: ['fr-MA', 'ar-MA'],
    title: two,
    steps: [{ ...step, title: words, fields: [{ ...field, label: two }] }],
  } as const;
  assert.equal(defineFlow(bilingual), bilingual);
  assert.throws(
    () => defineFlow({ ...bilingual, title: { 'fr-MA': 'x' } }),
    /missing_language: flow.title has no ar-MA/,
  );
  assert.throws(() => defineFlow({ ...bilingual, languages: ['fr'] }), /bad_value: flow.languages\[0\]/);
  assert.throws(() => defineFlow({ ...bilingual, languages: [] }), /bad_value/);
  assert.throws(() => defineFlow({ ...bilingual, title: { ...two, it: 'x' } }), /unknown_key/);
});

test('a form in a language that was added', () => {
  const spanish = {
    ...flow,
    languages: ['es'],
    title: { es: 'Solicitud' },
    steps: [{ ...step, title: { es: 'Datos' }, fields: [] }],
  };
  assert.throws(() => defineFlow(spanish), /bad_value/);
  setMessages('es', {});
  assert.equal(defineFlow(spanish), spanish);
});

test('items read their own answers and what was asked before; what follows reads whether there are items', () => {
  const right = withGroup(
    {
      fields: [
        own,
        {
          ...own,
          name: 'b',
          when: {
            all: [
              { field: 'own', equals: 'x' },
              { field: 'a', answered: true },
            ],
          },
        },
      ],
      group: { least: 0, most: 1 },
    },
    { when: { field: 'g', answered: true } },
  );
  assert.equal(defineFlow(right), right);
});
