import type { ExampleSet } from '@tiwizi/core';
import type { OwnLocale } from '@tiwizi/i18n';
import { elementHtml, type ExampleWords } from '../examples.ts';
import type { ProcessStep } from './process-list-data.ts';

const heading: ExampleWords = {
  'ar-MA': 'مراحل الطلب',
  zgh: 'ⵜⵉⴼⵙⵉⵏ ⵏ ⵜⵓⵜⵔⴰ',
  'fr-MA': 'Comment ça se passe',
  en: 'How it goes',
};
const login: ExampleWords = {
  'ar-MA': 'تسجيل الدخول',
  zgh: 'ⴽⵛⵎ',
  'fr-MA': 'Se connecter',
  en: 'Log in',
};
const answer: ExampleWords = {
  'ar-MA': 'الإجابة عن الأسئلة',
  zgh: 'ⵔⴰⵔ ⵅⴼ ⵉⵙⵇⵙⵉⵜⵏ',
  'fr-MA': 'Répondre aux questions',
  en: 'Answer the questions',
};
const minutes: ExampleWords = {
  'ar-MA': 'حوالي عشر دقائق.',
  zgh: 'ⴰⵜⵜⴰⵢⵏ ⵏ 10 ⵏ ⵜⵓⵙⴷⵉⴷⵉⵏ.',
  'fr-MA': 'Dix minutes environ.',
  en: 'About ten minutes.',
};
const collect: ExampleWords = {
  'ar-MA': 'سحب الوثيقة',
  zgh: 'ⴰⵙⵉ ⴰⵔⵔⴰ',
  'fr-MA': 'Retirer le document',
  en: 'Collect the document',
};

const steps = (locale: OwnLocale): ProcessStep[] => [
  { heading: login[locale], picture: 'person' },
  { heading: answer[locale], text: minutes[locale], picture: 'edit' },
  { heading: collect[locale], picture: 'document' },
];

/** Examples of `<tiwizi-process-list>`. */
export const processListExamples: ExampleSet = {
  title: 'Elements/Process list',
  tag: 'tiwizi-process-list',
  examples: {
    plain: {
      html: (locale) => elementHtml('tiwizi-process-list', { heading: heading[locale], steps: steps(locale) }),
      description: 'Three steps, each with a picture; a sentence where a few words are not enough.',
    },
    withoutHeading: {
      html: (locale) =>
        elementHtml('tiwizi-process-list', {
          steps: steps(locale).map(({ heading: words, picture }) => ({ heading: words, picture })),
        }),
      description: 'Where a heading stands above it already.',
    },
  },
};
