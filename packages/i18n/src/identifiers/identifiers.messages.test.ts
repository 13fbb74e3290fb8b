import assert from 'node:assert/strict';
import { test } from 'node:test';
import { locales } from '../locale.ts';
import { text } from '../messages.ts';
import { checkIdentifier, type IdentifierProblem } from './check-identifier.ts';
import { isolateIdentifier } from './foreign-token.ts';
import { identifierExamples } from './identifier-examples.ts';
import { identifierKinds } from './identifier-kind.ts';
import { identifierMessages } from './identifiers.messages.ts';

test('every kind has a name and a valid example in its usual groups', () => {
  for (const kind of identifierKinds) {
    const { valid, doubt, problem } = checkIdentifier(kind, identifierExamples[kind]);
    assert.deepEqual([valid, problem], [true, undefined], kind);
    if (kind !== 'idcs') assert.equal(doubt, undefined, kind);
    for (const locale of locales) assert.ok(text(identifierMessages, kind, locale));
  }
});

test('every problem has a sentence that shows an example', () => {
  const problems: readonly IdentifierProblem[] = ['empty', 'characters', 'length', 'country', 'format', 'checksum'];
  for (const problem of problems) {
    for (const locale of locales) {
      const example = isolateIdentifier('plate', identifierExamples.plate);
      assert.ok(text(identifierMessages, problem, locale, { example }).includes(example));
    }
  }
});
