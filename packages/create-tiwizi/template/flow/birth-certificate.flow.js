// The form of the request: what is asked, in which order, and in which branch. Pure data; its words are words/*/birth-certificate.json.
import { defineFlow } from '@tiwizi/forms';
import { languages, questionsOf, wordsOf } from '../site.js';

export const words = wordsOf('birth-certificate');
const ask = questionsOf(words);
const choices = (...values) =>
  values.map((value) => ({ value, label: words(value), hint: words.ifAny(`${value}_hint`) }));
const forWhom = (...values) => ({ field: 'for_whom', in: values });

const arabicLetters = {
  pattern: '[\\p{Script=Arabic}\\p{M}\\s\\-]+',
  patternMessage: words('arabic_letters'),
  controlDir: 'rtl',
  maxlength: 60,
};
const latinLetters = {
  pattern: "[\\p{Script=Latin}\\p{M}\\s'’\\-]+",
  patternMessage: words('latin_letters'),
  controlDir: 'ltr',
  maxlength: 60,
};

/** Names in both spellings, as Moroccan civil status keeps them. */
const names = [
  ask('family_name_arabic', { ...arabicLetters, autocomplete: 'section-arabic family-name' }),
  ask('given_name_arabic', { ...arabicLetters, autocomplete: 'section-arabic given-name' }),
  ask('family_name_latin', { ...latinLetters, autocomplete: 'family-name' }),
  ask('given_name_latin', { ...latinLetters, autocomplete: 'given-name' }),
];
const birthDate = ask('birth_date', { type: 'date', date: { past: true, minYear: 1900 }, autocomplete: 'bday' });

/** The same question of the person concerned, who is not the one who asks. */
const ofPerson = (question) => ({ ...question, name: `person_${question.name}`, autocomplete: undefined });

/** @param {{ value: string, label: Record<string, string> }[]} offices civil-status offices, from the agency's register */
export const birthCertificateFlow = (offices) =>
  defineFlow({
    id: 'birth-certificate',
    version: 1,
    languages,
    title: words('title'),
    steps: [
      {
        id: 'for-whom',
        title: words('step_for_whom'),
        fields: [ask('for_whom', { type: 'radio', options: choices('myself', 'child', 'represented') })],
      },
      {
        id: 'mandate',
        title: words('step_mandate'),
        when: forWhom('represented'),
        fields: [ask('mandate', { type: 'file', file: { accept: ['pdf', 'jpeg', 'png'] } })],
      },
      {
        id: 'person',
        title: words('step_person'),
        when: forWhom('child', 'represented'),
        fields: [...names, birthDate].map(ofPerson),
      },
      {
        id: 'identity',
        title: words('step_identity'),
        text: words('identity_text'),
        fields: [
          ...names,
          ask('cnie', { identifier: 'cnie', retention: 'P5Y', controlDir: 'ltr', width: '10' }),
          birthDate,
        ],
      },
      {
        id: 'delivery',
        title: words('step_delivery'),
        fields: [
          ask('office', { type: 'select', options: offices }),
          ask('copies', { type: 'select', options: ['1', '2', '3'].map(inAll) }),
          ask('phone', { identifier: 'phone', retention: 'P1Y', inputType: 'tel', autocomplete: 'tel', width: '20' }),
          ask('delivery', { type: 'radio', options: choices('counter', 'post') }),
          ask('address', {
            type: 'textarea',
            rows: '3',
            maxlength: 300,
            autocomplete: 'street-address',
            when: { field: 'delivery', equals: 'post' },
          }),
        ],
      },
    ],
  });

/** A number needs no words. */
const inAll = (value) => ({ value, label: Object.fromEntries(languages.map((tag) => [tag, value])) });

/** For `npm run check`: the form as it is with one office. */
export const checked = birthCertificateFlow([{ value: 'office', label: words('office') }]);
