import type { ExampleSet } from '@tiwizi/core';
import { text } from '@tiwizi/i18n';
import { passwordInputMessages } from './password-input.messages.ts';
import { elementHtml, escapeHtml, type ExampleWords } from '../examples.ts';

const password: ExampleWords = {
  'ar-MA': 'كلمة السر',
  zgh: 'ⵜⴰⴳⵓⵔⵉ ⵏ ⵓⵣⵔⴰⵢ',
  'fr-MA': 'Mot de passe',
  en: 'Password',
};
const length: ExampleWords = {
  'ar-MA': '12 حرفا على الأقل؛ جملة قصيرة أسهل في التذكر',
  zgh: '12 ⵏ ⵉⵙⴽⴽⵉⵍⵏ',
  'fr-MA': '12 caractères au moins\u202f; une courte phrase se retient mieux',
  en: '12 characters at least; a short sentence is easier to remember',
};
const wrong: ExampleWords = {
  'ar-MA': 'كلمة السر غير صحيحة. المرجو كتابتها من جديد',
  zgh: 'ⵓⵔ ⵜⵖⵓⴷⵉ ⵜⴳⵓⵔⵉ ⵏ ⵓⵣⵔⴰⵢ',
  'fr-MA': 'Le mot de passe est faux. Tapez-le de nouveau',
  en: 'The password is wrong. Type it again',
};

const field = (id: string, rest: Readonly<Record<string, ExampleWords>>, autocomplete: string) => ({
  html: (locale: keyof ExampleWords) =>
    elementHtml('tiwizi-field', {
      'input-type': 'password',
      name: id,
      'control-id': `example-${id}`,
      label: password[locale],
      ...Object.fromEntries(Object.entries(rest).map(([name, words]) => [name, words[locale]])),
      autocomplete,
      required: true,
    }),
});

/** Examples of `<tiwizi-password-input>`, most of them by the field that prints it. */
export const passwordInputExamples: ExampleSet = {
  title: 'Elements/Password input',
  tag: 'tiwizi-field',
  examples: {
    current: field('password', {}, 'current-password'),
    chosen: field('password-new', { hint: length }, 'new-password'),
    wrong: field('password-wrong', { error: wrong }, 'current-password'),
    ownMarkup: {
      html: (locale) =>
        `<div><label class="tiwizi-label" for="example-password-own">${escapeHtml(password[locale])}</label><tiwizi-password-input data-draft="never"><input class="tiwizi-input" type="password" id="example-password-own" name="password-own" autocomplete="current-password" dir="ltr"><button class="tiwizi-button tiwizi-button--secondary" type="button" data-tiwizi-part="toggle" hidden><span data-tiwizi-part="show">${text(passwordInputMessages, 'show', locale)}</span><span data-tiwizi-part="hide" hidden>${text(passwordInputMessages, 'hide', locale)}</span></button></tiwizi-password-input></div>`,
      description: 'Around a control of the author’s own.',
    },
  },
};
