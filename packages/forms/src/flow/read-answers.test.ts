import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type IdentifierKind, type LocalizedText, stripBidiControls } from '@tiwizi/i18n';
import { answerLines } from './answer-text.ts';
import type { Answers } from './answers.ts';
import type { FlowStep, FormFlow } from './flow.ts';
import { readAnswers } from './read-answers.ts';
import { validateStep } from './validate-step.ts';

const words = (text: string): LocalizedText => ({ 'ar-MA': text, zgh: text, 'fr-MA': text, en: text });
const latin = "[\\p{Script=Latin}\\p{M}\\s'’-]+";

/** What is kept of a value typed into a field, and the code of its error, if any. */
function typed(field: object, value: string | Record<string, string>): [unknown, string?] {
  const step: FlowStep = {
    id: 'one',
    title: words('One'),
    fields: [{ name: 'asked', label: words('Asked'), ...field } as never],
  };
  const flow: FormFlow = { id: 'flow', version: 1, title: words('Flow'), steps: [step] };
  const entries = typeof value === 'string' ? [['asked', value] as const] : Object.entries(value);
  const values = new Map(entries.map(([name, each]) => [name, [each]]));
  const answers = readAnswers(step, { values, files: new Map(), fileNames: new Set() }) as Answers;
  const [error] = validateStep(flow, 'one', answers, 'en', {
    now: new Date('2026-11-22T12:00:00Z'),
    warned: {},
    secrets: true,
  });
  return error ? [answers['asked'], error.code] : [answers['asked']];
}

test('what cannot be seen is no answer and spoils none', () => {
  assert.deepEqual(typed({ required: true }, '\u200b'), ['', 'required']);
  assert.deepEqual(typed({ required: true, type: 'textarea' }, '\u2800\u3164\n'), ['', 'required']);
  assert.deepEqual(typed({ pattern: latin }, 'EL IDRISSI\u200b'), ['EL IDRISSI']);
  assert.deepEqual(typed({}, 'عبد\u200cالله'), ['عبدالله']);
  assert.deepEqual(typed({ inputType: 'email' }, 'nom@exemple.ma\u200b'), ['nom@exemple.ma']);
  assert.deepEqual(typed({ identifier: 'phone' }, '+212\ufe0e 612345678'), ['+212612345678']);
  const date = { 'asked-day': '\u200f٣', 'asked-month': '11\u00a0', 'asked-year': '1985\u200b' };
  assert.deepEqual(typed({ type: 'date' }, date), ['1985-11-03']);
});

test('an address as a mail program writes it, an account with its name before it', () => {
  assert.deepEqual(typed({ inputType: 'email' }, '<nom@exemple.ma>'), ['nom@exemple.ma']);
  assert.deepEqual(typed({ inputType: 'email' }, 'mailto:nom@exemple.ma'), ['nom@exemple.ma']);
});

test('names are folded before the pattern is asked', () => {
  for (const apostrophe of '\u2018\u2019\u02bc\u02bf´')
    assert.deepEqual(typed({ pattern: latin }, `N${apostrophe}Diaye`), ["N'Diaye"], apostrophe);
  for (const hyphen of '\u2010\u2011\u2013')
    assert.deepEqual(typed({ pattern: latin }, `Ait${hyphen}Taleb`), ['Ait-Taleb'], hyphen);
  assert.deepEqual(typed({ pattern: latin }, 'ﬁlali'), ['filali']);
  assert.deepEqual(typed({ pattern: '[\\u0621-\\u063a\\u0641-\\u064a ]+' }, 'الإدريـسي'), ['الإدريسي']);
  assert.deepEqual(typed({ pattern: '[\\u0621-\\u063a\\u0641-\\u064a ]+' }, 'ﺍﻹﺩﺭﻳﺴﻲ'), ['الإدريسي']);
});

test('what was chosen and what is secret is taken to the letter', () => {
  const options = [{ value: 'M’diq', label: words('M’diq') }];
  for (const type of ['radio', 'select'] as const) assert.deepEqual(typed({ type, options }, 'M’diq'), ['M’diq']);
  assert.deepEqual(typed({ type: 'checkbox', options }, 'M’diq'), [['M’diq']]);
  assert.deepEqual(typed({ inputType: 'password' }, ' p\u2019\u200bw '), [' p\u2019\u200bw ']);
});

test('identifiers are shown in groups, and taken back from what is shown', () => {
  const shown = (kind: IdentifierKind, value: string): string =>
    answerLines({ name: 'asked', label: words('Asked'), identifier: kind }, value, 'fr-MA')
      .map(({ text }) => stripBidiControls(text))
      .join();
  for (const [kind, value, groups] of [
    ['phone', '+212612345678', '+212 6 12 34 56 78'],
    ['ice', '001561191000066', '001 561 191 0000 66'],
    ['rib', '011519000001205000534921', '011 519 0000 0120 5000 5349 21'],
    ['plate', '12345|أ|6', '12345 | أ | 6'],
    ['cnie', 'AB123456', 'AB123456'],
    ['phone', '06 12', '06 12'],
  ] as const) {
    assert.equal(shown(kind, value), groups);
    assert.deepEqual(typed({ identifier: kind }, groups)[0], value);
  }
});
