import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { groupFlow } from '../../fixtures/group.flow.ts';
import { tasksFlow } from '../../fixtures/tasks.flow.ts';
import { fieldTypes, findKind } from '../kinds/kind-of.ts';
import type { AnswersOf } from './answers-of.ts';
import { defineFlow } from './define-flow.ts';
import { FlowError } from './flow-error.ts';
import type { FlowStep } from './flow.ts';
import { validateStep } from './validate-step.ts';
import { withPrefix } from './with-prefix.ts';

const words = { 'ar-MA': 'س', zgh: 'ⵙ', 'fr-MA': 's', en: 's' };
const label = words;

/** One of everything that speaks of another question. */
const stay = [
  {
    id: 'from',
    title: words,
    fields: [
      { name: 'arrival', type: 'date', label },
      { name: 'departure', type: 'date', label, date: { notBefore: 'arrival', notAfter: '2030-01-01' } },
      { name: 'nights', type: 'date-range', label, date: { notBefore: 'arrival' } },
      {
        name: 'rooms',
        type: 'group',
        label,
        item: words,
        fields: [
          { name: 'price', type: 'money', label },
          { name: 'why', label, when: { field: 'price', answered: true } },
        ],
      },
      { name: 'beds', type: 'number', label },
      {
        name: 'fee',
        type: 'computed',
        as: 'money',
        label,
        compute: {
          sum: [
            { total: { group: 'rooms', field: 'price' } },
            { product: [{ count: 'rooms' }, { days: 'nights' }] },
            { difference: [{ field: 'beds' }, { value: 1 }] },
          ],
        },
      },
      {
        name: 'other',
        label,
        when: { all: [{ field: 'beds', answered: true }, { not: { field: 'outside', equals: 'x' } }] },
      },
    ],
    checks: [
      { fields: ['beds', 'fee'], rule: { atMost: [{ field: 'beds' }, { field: 'fee' }] }, message: words },
      { fields: ['beds'], rule: { atLeast: [{ field: 'beds' }, { value: 0 }] }, message: words },
    ],
  },
  {
    ...{
      id: 'mail',
      title: words,
      when: {
        any: [
          { field: 'beds', answered: true },
          { field: 'departure', answered: true },
        ],
      },
    },
    fields: [
      { name: 'email', label },
      { name: 'again', label },
    ],
    checks: [{ fields: ['email', 'again'], rule: { same: ['email', 'again'] }, message: words }],
  },
] as const satisfies readonly FlowStep[];

describe('steps under a prefix', () => {
  test('have names of their own, wherever they speak of each other', () => {
    const before = JSON.stringify(stay);
    const renamed = withPrefix(stay, 'first');
    assert.equal(JSON.stringify(stay), before, 'what was given stays');
    const names = [...JSON.stringify(renamed).matchAll(/"(?:field|name|group|count|days|notBefore)":"(\w+)"/g)].map(
      ([, name]) => name,
    );
    assert.ok(names.length > 20);
    assert.deepEqual(
      names.filter((name) => !/^first[A-Z]/.test(name ?? '')),
      ['outside'],
      'what is asked elsewhere keeps its name',
    );
    const [from, mail] = renamed;
    assert.deepEqual([from.id, mail.id], ['first-from', 'first-mail']);
    assert.deepEqual(from.fields[1].date, { notBefore: 'firstArrival', notAfter: '2030-01-01' });
    assert.deepEqual(
      from.checks.map(({ fields }) => fields),
      [['firstBeds', 'firstFee'], ['firstBeds']],
    );
    assert.deepEqual(mail.checks[0].rule, { same: ['firstEmail', 'firstAgain'] });
  });

  test('are asked twice by one form, and checked each by themselves', () => {
    const first = { id: 'start', title: words, fields: [{ name: 'outside', label }] } as const;
    const flow = defineFlow({
      id: 'f',
      version: 1,
      title: words,
      steps: [first, ...withPrefix(stay, 'first'), ...withPrefix(stay, 'second')],
    });
    const answers: AnswersOf<typeof flow> = { firstEmail: 'a', secondEmail: 'b' };
    // @ts-expect-error The name without its prefix is no question.
    void ({ email: 'a' } satisfies typeof answers);
    const errors = validateStep(
      flow,
      'second-mail',
      { firstBeds: '2', secondBeds: '2', secondEmail: 'a@b.ma', secondAgain: 'x@b.ma', firstEmail: 'x@b.ma' },
      'en',
      { now: new Date('2026-11-22T10:00:00Z') },
    );
    assert.deepEqual(
      errors.map(({ name, code }) => [name, code]),
      [['secondAgain', 'check']],
    );
    assert.deepEqual(Object.keys(answers), ['firstEmail', 'secondEmail']);
  });

  test('come from JSON as well, and make a section', () => {
    const shared = JSON.parse(JSON.stringify(groupFlow.steps)) as FlowStep[];
    const steps = withPrefix(shared, 'cafe');
    const sections = [{ id: 'cafe', title: words, steps: steps.map(({ id }) => id) }, ...tasksFlow.sections];
    assert.doesNotThrow(() => defineFlow({ ...tasksFlow, steps: [...steps, ...tasksFlow.steps], sections }));
  });

  test('a prefix that no name can begin with is refused', () => {
    for (const prefix of ['', 'Home', '1st', 'two-words', 'x y'])
      assert.throws(
        () => withPrefix(stay, prefix),
        (error) => error instanceof FlowError && error.code === 'bad_value' && error.message.includes(`"${prefix}"`),
      );
  });

  test('each kind of field that reads others can be renamed', () => {
    const readers = fieldTypes.map((type) => findKind({ type })).filter((kind) => kind?.reads);
    assert.ok(readers.length >= 3);
    for (const kind of readers) assert.ok(kind?.renamed, kind?.type);
  });
});
