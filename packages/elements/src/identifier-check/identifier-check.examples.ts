import type { ExampleSet } from '@tiwizi/core';
import {
  identifierExamples,
  identifierMessages,
  identifierSentence,
  text,
  type IdentifierKind,
  type MessageKey,
} from '@tiwizi/i18n';
import { elementHtml, escapeHtml, type ExampleAttributes, type ExampleWords } from '../examples.ts';

const nameOf = (kind: IdentifierKind, locale: keyof ExampleWords): string =>
  text(identifierMessages, kind as MessageKey<(typeof identifierMessages)['words']>, locale, {} as never);

/** A field of an identifier: all its words come from its kind. */
const field = (
  kind: IdentifierKind,
  id: string,
  description: string,
  rest: (locale: keyof ExampleWords) => ExampleAttributes = () => ({}),
): ExampleSet['examples'][string] => ({
  html: (locale) =>
    elementHtml('tiwizi-field', {
      identifier: kind,
      name: id,
      'control-id': `example-${id}`,
      required: true,
      ...rest(locale),
    }),
  description,
});

/** Examples of `<tiwizi-identifier-check>`, most of them by the field that prints it. */
export const identifierCheckExamples: ExampleSet = {
  title: 'Elements/Identifier fields',
  tag: 'tiwizi-field',
  examples: {
    cnie: field('cnie', 'id-cnie', 'Name, form, keyboard and width come from the kind.'),
    question: field(
      'cnie',
      'id-question',
      'What is only unusual is asked about, and may be sent as it is.',
      (locale) => ({
        value: 'AB12',
        question: identifierSentence('unusual', 'cnie', nameOf('cnie', locale), locale),
      }),
    ),
    refused: field('rib', 'id-rib', 'What a sure rule refuses is an error.', (locale) => ({
      value: '011519000001205000534922',
      error: identifierSentence('checksum', 'rib', nameOf('rib', locale), locale),
    })),
    iban: field('iban', 'id-iban', 'Written in groups, as on a bank’s paper.', () => ({
      value: identifierExamples.iban,
    })),
    phone: field('phone', 'id-phone', 'A telephone has the keyboard of one, and is filled in by the browser.'),
    company: field('ice', 'id-ice', 'Of a company.'),
    plate: field('plate', 'id-plate', 'An Arabic letter stays between its numbers.', () => ({
      value: identifierExamples.plate,
    })),
    civilRegister: field('civil-register', 'id-civil', 'A record of the civil register.'),
    ownMarkup: {
      html: (locale) =>
        `<tiwizi-field><label class="tiwizi-label" for="example-id-own">${escapeHtml(nameOf('cnie', locale))}</label><input class="tiwizi-input tiwizi-input--width-10" id="example-id-own" name="id-own" dir="ltr" required><tiwizi-identifier-check identifier="cnie"></tiwizi-identifier-check></tiwizi-field>`,
      description: 'In a field of the author’s own markup.',
    },
  },
};
