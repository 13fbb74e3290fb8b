import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { feeFlow } from '../../fixtures/fee.flow.ts';
import { groupFlow } from '../../fixtures/group.flow.ts';
import { kindsFlow } from '../../fixtures/kinds.flow.ts';
import type { FormFlow } from '../flow/flow.ts';
import { sampleFlow } from '../stepper/sample.flow.ts';
import { planWalks } from './plan-walks.ts';

const now = new Date('2026-11-22T10:00:00Z');
const words = { 'fr-MA': 'Mot' };
const options = (...values: string[]): object[] => values.map((value) => ({ value, label: words }));
const flowOf = (...steps: object[]): FormFlow =>
  ({ id: 'f', version: 1, languages: ['fr-MA'], title: words, steps }) as unknown as FormFlow;
const radio = (name: string, ...values: string[]): object => ({
  ...{ name, type: 'radio', label: words, required: true },
  options: options(...values),
});

describe('planned walks', () => {
  test('reach every step, question and choice of a form', () => {
    const { walks, unreached, unanswered } = planWalks(sampleFlow, now);
    assert.deepEqual({ unreached, unanswered }, { unreached: [], unanswered: [] });
    assert.ok(walks.length >= 2 && walks.length < 12, `${walks.length}`);
    const reached = new Set(walks.flatMap(({ reaches }) => [...reaches]));
    for (const step of sampleFlow.steps) assert.ok(reached.has(`step:${step.id}`), step.id);
  });

  test('find what lies behind several choices at once', () => {
    const deep = flowOf(
      ...['a', 'b', 'c', 'd', 'e'].map((name, index, names) => ({
        ...{ id: name, title: words, fields: [radio(name, ...'123456')] },
        ...(index && { when: { field: names[index - 1], equals: '6' } }),
      })),
    );
    assert.deepEqual(planWalks(deep, now).unreached, []);
  });

  test('say what nothing leads to', () => {
    const never = flowOf(
      { id: 'a', title: words, fields: [radio('a', '1', '2')] },
      {
        ...{ id: 'b', title: words, fields: [{ name: 'b', label: words }] },
        when: {
          all: [
            { field: 'a', equals: '1' },
            { field: 'a', equals: '2' },
          ],
        },
      },
    );
    assert.deepEqual(planWalks(never, now).unreached, ['step:b', 'field:b', 'empty:b']);
  });

  test('say which question they know no answer to', () => {
    const strange = flowOf({
      ...{ id: 'a', title: words },
      fields: [{ name: 'code', label: words, required: true, pattern: 'x{40}' }],
    });
    assert.deepEqual(planWalks(strange, now).unanswered, ['code']);
  });

  test('make items of a group, its questions under its name, and leave out a group that may be empty', () => {
    const { walks, unreached, unanswered } = planWalks(groupFlow, now);
    assert.deepEqual({ unreached, unanswered }, { unreached: [], unanswered: [] });
    const reached = new Set(walks.flatMap(({ reaches }) => [...reaches]));
    for (const target of [
      'field:equipment.otherKind',
      'choice:equipment.kind=table',
      'empty:equipment.photo',
      'empty:helpers',
    ])
      assert.ok(reached.has(target), target);
  });

  test('know an answer to every kind of field', () => {
    const { unanswered } = planWalks(kindsFlow, now);
    assert.deepEqual(unanswered, []);
  });

  test('ask nobody for what the form computes', () => {
    const { walks, unreached, unanswered } = planWalks(feeFlow, now);
    assert.deepEqual({ unreached, unanswered }, { unreached: [], unanswered: [] });
    assert.ok(walks.length);
  });

  test('are the same every time', () => {
    const once = planWalks(sampleFlow, now).walks.map(({ reaches }) => [...reaches]);
    assert.deepEqual(
      planWalks(sampleFlow, now).walks.map(({ reaches }) => [...reaches]),
      once,
    );
  });
});
