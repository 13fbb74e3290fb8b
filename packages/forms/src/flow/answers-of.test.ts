import assert from 'node:assert/strict';
import { test } from 'node:test';
import { memoryStore } from '@tiwizi/store';
import { createFormServer, drafts, type FormServer, type Submission } from '../server/index.ts';
import type { FileAnswer } from './answers.ts';
import type { AnswersOf, FieldNameOf, StepIdOf } from './answers-of.ts';
import { defineFlow } from './define-flow.ts';
import type { FormFlow } from './flow.ts';

const words = { 'ar-MA': 'س', zgh: 'ⵙ', 'fr-MA': 's', en: 's' };
const flow = defineFlow({
  id: 'f',
  version: 1,
  title: words,
  steps: [
    {
      id: 'one',
      title: words,
      fields: [
        { name: 'fullName', label: words },
        { name: 'cnie', label: words, identifier: 'cnie' },
        { name: 'born', label: words, type: 'date' },
        { name: 'rent', label: words, type: 'money', money: { max: 9000 } },
        { name: 'area', label: words, type: 'number', number: { decimals: 2 } },
        {
          name: 'whom',
          label: words,
          type: 'radio',
          options: [
            { value: 'self', label: words },
            { value: 'child', label: words },
          ],
        },
      ],
    },
    {
      id: 'two',
      title: words,
      fields: [
        { name: 'extras', label: words, type: 'checkbox', options: [{ value: 'copy', label: words }] },
        { name: 'sure', label: words, type: 'checkbox' },
        { name: 'proof', label: words, type: 'file', file: { accept: ['pdf'] } },
        {
          name: 'items',
          label: words,
          type: 'group',
          item: words,
          fields: [
            { name: 'what', label: words, type: 'radio', options: [{ value: 'table', label: words }] },
            { name: 'photo', label: words, type: 'file', file: { accept: ['pdf'] } },
          ],
        },
      ],
    },
  ],
});

type Same<One, Other> = (<T>() => T extends One ? 1 : 2) extends <T>() => T extends Other ? 1 : 2 ? true : false;
const isTrue = <_ extends true>(): void => undefined;

test('the types of answers follow from the flow', () => {
  type Own = AnswersOf<typeof flow>;
  isTrue<
    Same<
      FieldNameOf<typeof flow>,
      'fullName' | 'cnie' | 'born' | 'rent' | 'area' | 'whom' | 'extras' | 'sure' | 'proof' | 'items'
    >
  >();
  isTrue<Same<StepIdOf<typeof flow>, 'one' | 'two'>>();
  isTrue<Same<NonNullable<Own['fullName']>, string>>();
  isTrue<Same<NonNullable<Own['cnie']>, string>>();
  isTrue<Same<NonNullable<Own['born']>, string>>();
  isTrue<Same<NonNullable<Own['rent']>, string>>();
  isTrue<Same<NonNullable<Own['area']>, string>>();
  isTrue<Same<NonNullable<Own['whom']>, 'self' | 'child' | ''>>();
  isTrue<Same<NonNullable<Own['extras']>, readonly 'copy'[]>>();
  isTrue<Same<NonNullable<Own['sure']>, readonly string[]>>();
  isTrue<Same<NonNullable<Own['proof']>, FileAnswer>>();
  type Item = NonNullable<Own['items']>[number];
  isTrue<Same<NonNullable<Item['what']>, 'table' | ''>>();
  isTrue<Same<NonNullable<Item['photo']>, FileAnswer>>();
  const read = ({ answers }: Submission<typeof flow>): unknown => [
    answers.fullName?.length,
    answers.proof?.size,
    // @ts-expect-error a misspelt name
    answers.fullname,
    // @ts-expect-error a value that is no choice
    answers.whom === 'parent',
  ];
  assert.deepEqual(read({ answers: { fullName: 'abc' } } as never), [3, undefined, undefined, false]);
});

test('the hooks of a form server know the answers of its flow', async () => {
  const forms: FormServer<typeof flow> = createFormServer({
    flow,
    drafts: drafts(memoryStore()),
    origin: 'http://localhost',
    basePath: () => '/requests',
    visitor: async () => undefined,
    print: ({ title }) => title,
    loginUrl: () => '/login',
    exitUrl: () => '/',
    receiptUrl: () => '/receipt',
    prefill: () => ({ fullName: 'Amina' }),
    async checkStep(step, answers) {
      // @ts-expect-error no such step
      if (step === 'three') return [];
      // @ts-expect-error no such question
      if (answers.fullname) return [];
      return answers.cnie ? [] : [{ name: 'cnie', code: 'unknown', message: 'Unknown.', href: '#field-cnie' }];
    },
    // @ts-expect-error no such question
    complete: async ({ answers: { cni } }) => ({ reference: String(cni) }),
  });
  assert.equal((await forms.submission('nobody', 'nothing'))?.answers.fullName, undefined);
});

test('of a flow that is only known when it runs, answers have any name', () => {
  isTrue<Same<AnswersOf<FormFlow>['anything'] extends infer Value ? Value : never, AnswersOf<FormFlow>['other']>>();
  const loose: FormFlow = flow;
  assert.equal(loose.id, 'f');
});
