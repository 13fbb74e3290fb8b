import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { sampleFlow } from '../stepper/sample.flow.ts';
import { isEmptyAnswer, type Answers } from './answers.ts';
import type { Condition } from './condition.ts';
import { defineFlow } from './define-flow.ts';
import type { FlowField, FlowStep, FormFlow } from './flow.ts';
import { findPath, prune, reachableFields, reachableSteps } from './reachable.ts';
import { firstIncompleteStep, nextStep, previousStep } from './steps.ts';

const words = { 'ar-MA': 'س', zgh: 'ⵙ', 'fr-MA': 's', en: 's' };
const ids = (steps: readonly FlowStep[]): readonly string[] => steps.map((step) => step.id);

const conditionOn = (names: readonly string[]): fc.Arbitrary<Condition> => {
  const name = fc.constantFrom(...names);
  const value = fc.constantFrom('a', 'b', 'c');
  return fc.letrec<{ condition: Condition }>((tie) => ({
    condition: fc.oneof(
      { maxDepth: 2 },
      fc.record({ field: name, equals: value }),
      fc.record({ field: name, in: fc.array(value, { maxLength: 2 }) }),
      fc.record({ field: name, answered: fc.boolean() }),
      fc.record({ all: fc.array(tie('condition'), { maxLength: 2 }) }),
      fc.record({ any: fc.array(tie('condition'), { maxLength: 2 }) }),
      fc.record({ not: tie('condition') }),
    ),
  })).condition;
};

/** Flows of up to six steps whose conditions read earlier fields, chosen by a seed for each place. */
const anyFlow: fc.Arbitrary<FormFlow> = fc
  .array(fc.integer({ min: 1, max: 3 }), { minLength: 1, maxLength: 6 })
  .chain((sizes) => {
    const names: string[] = [];
    const steps = sizes.map((size, index): fc.Arbitrary<FlowStep> => {
      const when = index ? fc.option(conditionOn([...names]), { nil: undefined }) : fc.constant(undefined);
      const fields = Array.from({ length: size }, (_, place): fc.Arbitrary<FlowField> => {
        const before = [...names];
        names.push(`f${index}${place}`);
        const base = { name: names.at(-1)!, label: words, required: true };
        return before.length
          ? fc.option(conditionOn(before), { nil: undefined }).map((each) => (each ? { ...base, when: each } : base))
          : fc.constant(base);
      });
      return fc
        .tuple(when, fc.tuple(...fields))
        .map(([each, list]) => ({ id: `s${index}`, title: words, fields: list, ...(each && { when: each }) }));
    });
    return fc.tuple(...steps).map((list) => defineFlow({ id: 'any', version: 1, title: words, steps: list }));
  });

const anyAnswers: fc.Arbitrary<Answers> = fc.dictionary(
  fc.tuple(fc.nat(5), fc.nat(2)).map(([step, field]) => `f${step}${field}`),
  fc.oneof(fc.constantFrom('', 'a', 'b', 'c'), fc.subarray(['a', 'b', 'c'])),
);

test('answers of unreachable fields are never submitted, and what is submitted leads the same way', () => {
  fc.assert(
    fc.property(anyFlow, anyAnswers, (flow, answers) => {
      const pruned = prune(flow, answers).answers;
      const asked = new Set(findPath(flow, answers).steps.flatMap(({ fields }) => fields.map((field) => field.name)));
      for (const name of Object.keys(pruned)) assert.ok(asked.has(name));
      assert.deepEqual(ids(reachableSteps(flow, pruned)), ids(reachableSteps(flow, answers)));
      assert.deepEqual(prune(flow, pruned), { answers: pruned, removed: [] });
    }),
    { numRuns: 1000 },
  );
});

test('an answer left in an abandoned branch decides nothing', () => {
  fc.assert(
    fc.property(anyFlow, anyAnswers, anyAnswers, (flow, answers, other) => {
      const kept = prune(flow, answers).answers;
      const strangers = Object.fromEntries(
        Object.entries(other).filter(
          ([name]) => !findPath(flow, answers).steps.some(({ fields }) => fields.some((field) => field.name === name)),
        ),
      );
      assert.deepEqual(ids(reachableSteps(flow, { ...kept, ...strangers })), ids(reachableSteps(flow, answers)));
    }),
    { numRuns: 1000 },
  );
});

test('steps are known by id: one more unreachable step in front changes no way', () => {
  fc.assert(
    fc.property(anyFlow, anyAnswers, (flow, answers) => {
      const extra: FlowStep = {
        id: 'extra',
        title: words,
        when: { any: [] },
        fields: [{ name: 'extra', label: words }],
      };
      const longer: FormFlow = { ...flow, steps: [flow.steps[0]!, extra, ...flow.steps.slice(1)] };
      for (const { id } of reachableSteps(flow, answers)) {
        assert.equal(nextStep(longer, answers, id)?.id, nextStep(flow, answers, id)?.id);
        assert.equal(previousStep(longer, answers, id)?.id, previousStep(flow, answers, id)?.id);
      }
    }),
  );
});

test('next and previous walk the same way in both directions', () => {
  fc.assert(
    fc.property(anyFlow, anyAnswers, (flow, answers) => {
      const way = ids(reachableSteps(flow, answers));
      way.forEach((id, index) => {
        assert.equal(nextStep(flow, answers, id)?.id, way[index + 1]);
        assert.equal(previousStep(flow, answers, id)?.id, way[index - 1]);
      });
    }),
  );
});

test('a settled way has the same steps whatever is still answered', () => {
  let settledSeen = 0;
  fc.assert(
    fc.property(anyFlow, anyAnswers, anyAnswers, (flow, answers, more) => {
      const path = findPath(flow, answers);
      if (!path.settled) return;
      settledSeen += 1;
      const given = Object.fromEntries(Object.entries(path.answers).filter(([, answer]) => !isEmptyAnswer(answer)));
      assert.deepEqual(ids(reachableSteps(flow, { ...more, ...given })), ids(path.steps.map(({ step }) => step)));
    }),
    { numRuns: 2000 },
  );
  assert.ok(settledSeen > 100);
});

test('the sample branches as its sheet says', () => {
  assert.deepEqual(ids(reachableSteps(sampleFlow, {})), ['for-whom', 'identity', 'delivery']);
  assert.deepEqual(ids(reachableSteps(sampleFlow, { forWhom: 'represented' })), [
    'for-whom',
    'identity',
    'mandate',
    'delivery',
  ]);
  assert.deepEqual(
    reachableFields(sampleFlow, { forWhom: 'child' }, 'identity').map((field) => field.name),
    ['nameArabic', 'nameLatin', 'birthDate'],
  );
  assert.deepEqual(reachableFields(sampleFlow, { forWhom: 'self' }, 'mandate'), []);
  assert.equal(findPath(sampleFlow, {}).settled, false);
  assert.equal(findPath(sampleFlow, { forWhom: 'self' }).settled, true);
});

test('a changed branch orphans the file and keeps it out of what is submitted', () => {
  const file = { file: 'x', name: 'mandate.pdf', size: 10, type: 'pdf' } as const;
  assert.deepEqual(prune(sampleFlow, { forWhom: 'self', mandateFile: file, cnie: '' }), {
    answers: { forWhom: 'self', cnie: '' },
    removed: ['mandateFile'],
  });
  assert.deepEqual(prune(sampleFlow, { forWhom: 'represented', mandateFile: file }).removed, []);
});

test('a step of optional questions counts as unfinished until it was continued from', () => {
  const flow = defineFlow({
    id: 'optional',
    version: 1,
    title: words,
    steps: [{ id: 'one', title: words, fields: [{ name: 'note', label: words }] }],
  });
  const context = { now: new Date() };
  assert.equal(firstIncompleteStep(flow, {}, [], context)?.id, 'one');
  assert.equal(firstIncompleteStep(flow, {}, ['one'], context), undefined);
});
