import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { tasksFlow } from '../../fixtures/tasks.flow.ts';
import { defineFlow, flowErrors } from './define-flow.ts';
import { FlowError } from './flow-error.ts';
import { flowSchema } from './flow-schema.ts';
import { findStep, type FlowSection, type FormFlow } from './flow.ts';
import { nextStep, previousStep } from './steps.ts';
import { mayOpen, taskList, type FormProgress } from './task-list.ts';

const context = { now: new Date('2026-11-22T10:00:00Z') };
const begun: FormProgress = { answers: {}, done: [] };
const states = (progress: FormProgress, flow: FormFlow = tasksFlow): Readonly<Record<string, string>> =>
  Object.fromEntries(
    taskList(flow, progress, context).map(({ section, state, waitsFor }) => [
      section.id,
      [state, ...waitsFor.map(({ id }) => id)].join(' '),
    ]),
  );
const applicant = { answers: { name: 'Amina' }, done: ['person', 'contact'] };

describe('the list of tasks', () => {
  test('says where each stands, and what it waits for', () => {
    assert.deepEqual(states(begun), {
      applicant: 'not-started',
      goods: 'not-started',
      place: 'not-started',
      // What it waits for may yet be needed: for that, not for nothing.
      truth: 'blocked applicant goods place',
    });
    assert.deepEqual(states({ answers: { name: 'Amina' }, done: ['person'] })['applicant'], 'under-way');
    assert.deepEqual(states({ ...applicant, changed: { place: {} } }), {
      applicant: 'done',
      goods: 'not-started',
      place: 'under-way',
      truth: 'blocked goods place',
    });
  });

  test('what was filled in for a person is not begun; what they have changed is', () => {
    assert.equal(states({ answers: { market: 'Souk' }, done: [] })['place'], 'not-started');
    assert.equal(states({ answers: { market: 'Souk' }, done: [], changed: { place: {} } })['place'], 'under-way');
  });

  test('a section that the answers ask nothing of is no task, and nothing waits for it', () => {
    const answers = { name: 'Amina', market: 'Souk', sells: 'books' };
    const done = ['person', 'contact', 'goods', 'place'];
    assert.deepEqual(states({ answers, done }), {
      applicant: 'done',
      goods: 'done',
      place: 'done',
      truth: 'not-started',
    });
    assert.deepEqual(states({ answers: { ...answers, sells: 'food' }, done }), {
      applicant: 'done',
      goods: 'done',
      hygiene: 'not-started',
      place: 'done',
      truth: 'blocked hygiene',
    });
  });

  test('what is done stays done and open when what it waited for is opened again', () => {
    const all = ['person', 'contact', 'goods', 'place', 'truth'];
    const progress = { answers: { market: 'Souk', sells: 'books' }, done: all };
    assert.equal(states(progress)['applicant'], 'under-way');
    assert.equal(states(progress)['truth'], 'done');
    assert.ok(mayOpen(tasksFlow, progress, step('truth'), context));
  });

  test('leads to the first step that is not finished, and to the first of all when it is done', () => {
    const goesOn = (progress: FormProgress): string | undefined =>
      taskList(tasksFlow, progress, context).find(({ section }) => section.id === 'applicant')?.step.id;
    assert.equal(goesOn(begun), 'person');
    assert.equal(goesOn({ answers: { name: 'Amina' }, done: ['person'] }), 'contact');
    assert.equal(goesOn(applicant), 'person');
  });

  test('steps follow each other within their section, and are opened in its order', () => {
    const food = { answers: { sells: 'food' }, done: ['goods'] };
    assert.equal(nextStep(tasksFlow, food.answers, 'contact'), undefined);
    assert.equal(nextStep(tasksFlow, food.answers, 'kitchen')?.id, 'training');
    assert.equal(previousStep(tasksFlow, food.answers, 'kitchen'), undefined);
    assert.equal(previousStep(tasksFlow, food.answers, 'training')?.id, 'kitchen');
    assert.ok(mayOpen(tasksFlow, food, step('kitchen'), context));
    assert.ok(!mayOpen(tasksFlow, food, step('training'), context), 'the kitchen comes first');
    assert.ok(mayOpen(tasksFlow, food, step('place'), context), 'another task');
    assert.ok(!mayOpen(tasksFlow, food, step('truth'), context), 'it waits');
    assert.ok(!mayOpen(tasksFlow, begun, step('kitchen'), context), 'nothing asks for it');
  });

  test('a form without sections has none', () => {
    const { sections: _, ...plain } = tasksFlow;
    assert.deepEqual(taskList(plain, begun, context), []);
    assert.equal(nextStep(plain, {}, 'contact')?.id, 'goods');
  });
});

const step = (id: string): FormFlow['steps'][number] => {
  const found = findStep(tasksFlow, id);
  assert.ok(found);
  return found;
};

describe('sections that cannot be', () => {
  const words = tasksFlow.title;
  const section = (id: string, steps: readonly string[], after?: readonly string[]): FlowSection => ({
    ...{ id, title: words, steps },
    ...(after && { after }),
  });
  const flowOf = (...sections: readonly FlowSection[]): FormFlow => ({
    ...{ id: 'f', version: 1, title: words, sections },
    steps: [
      { id: 'a', title: words, fields: [{ name: 'a', label: words }] },
      { id: 'b', title: words, fields: [{ name: 'b', label: words }] },
      { id: 'c', title: words, fields: [{ name: 'c', label: words, when: { field: 'b', answered: true } }] },
    ],
  });
  const b = section('two', ['b', 'c']);
  const refused: readonly [string, string, RegExp, FormFlow][] = [
    ['an id that cannot stand in an address', 'section_id', /section One/, flowOf(section('One', ['a']), b)],
    ['no title', 'missing_language', /section one/, flowOf({ id: 'one', steps: ['a'] } as never, b)],
    ['a key that it does not have', 'unknown_key', /befor/, flowOf({ ...section('one', ['a']), befor: 1 } as never, b)],
    ['two of one id', 'duplicate', /section one/, flowOf(section('one', ['a']), section('one', ['b', 'c']))],
    ['none at all', 'section_step', /a is in no section/, flowOf()],
    [
      'no steps',
      'section_step',
      /section one has no steps/,
      flowOf(section('one', []), section('two', ['a', 'b', 'c'])),
    ],
    ['an unknown step', 'section_step', /section one names d/, flowOf(section('one', ['a', 'd']), b)],
    [
      'a step in two',
      'section_step',
      /section two names a, .*section one/,
      flowOf(section('one', ['a']), section('two', ['a', 'b', 'c'])),
    ],
    ['a step twice', 'section_step', /section one names a, .*section one/, flowOf(section('one', ['a', 'a']), b)],
    ['a step in none', 'section_step', /a is in no section/, flowOf(b)],
    [
      'another order',
      'section_step',
      /section two names b after c/,
      flowOf(section('one', ['a']), section('two', ['c', 'b'])),
    ],
    [
      'an unknown one to wait for',
      'section_after',
      /section one waits for three/,
      flowOf(section('one', ['a'], ['three']), b),
    ],
    [
      'one that blocks itself',
      'circle',
      /section one waits for itself: one → one/,
      flowOf(section('one', ['a'], ['one']), b),
    ],
    [
      'a circle',
      'circle',
      /section one waits for itself: one → two → one/,
      flowOf(section('one', ['a'], ['two']), section('two', ['b', 'c'], ['one'])),
    ],
    [
      'answers of one that it does not wait for',
      'section_after',
      /section two \(c\) reads b of section one.*add "one" to its after/,
      flowOf(section('one', ['a', 'b']), section('two', ['c'])),
    ],
  ];
  for (const [what, code, message, flow] of refused)
    test(what, () => {
      assert.throws(
        () => defineFlow(flow),
        (error) => error instanceof FlowError && error.code === code && message.test(error.message),
      );
    });

  test('are all told at once', () => {
    const circle = flowOf(section('one', ['a'], ['two']), section('two', ['b'], ['one']));
    assert.deepEqual(
      flowErrors(circle).map(({ code }) => code),
      ['section_step', 'circle', 'circle'],
    );
  });

  test('the order in which they wait may be any but a circle, through others too', () => {
    assert.doesNotThrow(() =>
      defineFlow(flowOf(section('one', ['a'], ['three']), section('two', ['b']), section('three', ['c'], ['two']))),
    );
  });

  test('an editor knows them', () => {
    const { properties, $defs } = flowSchema() as {
      properties: Record<string, unknown>;
      $defs: Record<string, unknown>;
    };
    assert.deepEqual((properties['sections'] as { items: object }).items, {
      $ref: '#/$defs/section',
      description: 'give an object',
    });
    assert.deepEqual(($defs['section'] as { required: string[] }).required, ['id', 'title', 'steps']);
  });
});
