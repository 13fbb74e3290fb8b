import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { defineFlow } from '../flow/define-flow.ts';
import type { FormFlow } from '../flow/flow.ts';
import { planWalks } from '../walk/plan-walks.ts';
import { checkFlow } from './check-flow.ts';

const example = (page: string): unknown => {
  const text = readFileSync(new URL(`../../../../docs/${page}`, import.meta.url), 'utf8');
  const [, json = ''] = /```json\n([\s\S]*?)```/.exec(text) ?? [];
  return JSON.parse(json);
};

test('the form of docs/design-a-form.md is one, and every branch of it can be reached', () => {
  const flow = example('design-a-form.md') as FormFlow;
  assert.deepEqual(checkFlow(flow), []);
  const { unreached, unanswered } = planWalks(flow, new Date());
  assert.deepEqual({ unreached, unanswered }, { unreached: [], unanswered: [] });
});

test('the question of docs/ask-for-files.md may stand in a form', () => {
  const words = { 'ar-MA': 'س', 'fr-MA': 's' };
  const field = example('ask-for-files.md') as never;
  const steps = [{ id: 'a', title: words, fields: [field] }];
  assert.doesNotThrow(() => defineFlow({ id: 'a', version: 1, languages: ['ar-MA', 'fr-MA'], title: words, steps }));
});
