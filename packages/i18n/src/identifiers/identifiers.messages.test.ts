import assert from 'node:assert/strict';
import { test } from 'node:test';
import { locales } from '../locale.ts';
import { text, type Messages } from '../messages.ts';
import { checkIdentifier } from './check-identifier.ts';
import { isolateIdentifier } from './foreign-token.ts';
import { identifierExamples } from './identifier-examples.ts';
import { identifierForms } from './identifier-forms.messages.ts';
import { identifierKinds } from './identifier-kind.ts';
import { identifierForm, identifierSentence } from './identifier-sentence.ts';
import { identifierMessages } from './identifiers.messages.ts';

test('every kind has a name and a valid example in its usual groups', () => {
  for (const kind of identifierKinds) {
    const { valid, doubt, problem } = checkIdentifier(kind, identifierExamples[kind]);
    assert.deepEqual([valid, problem], [true, undefined], kind);
    if (kind !== 'idcs') assert.equal(doubt, undefined, kind);
    for (const locale of locales) assert.ok(text(identifierMessages, kind, locale));
  }
});

const findings = ['characters', 'length', 'country', 'format', 'checksum', 'unusual'] as const;

test('everything that is found has a sentence that names the field and the right form', () => {
  for (const finding of findings)
    for (const kind of identifierKinds)
      for (const locale of locales) {
        const sentence = identifierSentence(finding, kind, 'LABEL', locale);
        assert.ok(sentence.includes('LABEL'), sentence);
        assert.doesNotMatch(sentence, /\{\w+\}/);
        if (finding !== 'checksum') assert.ok(sentence.includes(identifierForm(kind, locale)), sentence);
      }
});

test('examples in a sentence keep their order in any direction', () => {
  assert.equal(identifierForm('phone', 'fr'), '10 chiffres, par exemple \u206606 12 34 56 78\u2069');
  assert.ok(identifierForm('plate', 'ar').includes(isolateIdentifier('plate', identifierExamples.plate)));
  assert.ok(identifierForm('iban', 'ar').includes('\u2066MA\u2069'));
});

test('all languages have the same placeholders; French has its narrow spaces, Arabic its own marks, Amazigh its letters', () => {
  for (const table of [identifierMessages, identifierForms] as readonly unknown[] as readonly Messages[])
    for (const [key, entry] of Object.entries(table.words) as [string, Record<string, string>][]) {
      const names = (words: string): string => [...words.matchAll(/\{\w+\}/g)].sort().join();
      for (const locale of locales) assert.equal(names(entry[locale]!), names(entry['en']!), `${key} ${locale}`);
      assert.doesNotMatch(entry['fr-MA']!, /[^\u202f\d][;:!?»](?!\d)|«[^\u202f]/, key);
      assert.doesNotMatch(entry['ar-MA']!, /[?;]|,(?!\d)/, key);
      assert.doesNotMatch(entry['zgh']!.replace(/\{\w+\}|\b[A-Z]{2,4}\b/g, ''), /[a-zA-Z\u0600-\u06ff]/, key);
    }
});
