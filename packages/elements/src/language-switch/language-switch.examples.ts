import type { ExampleSet } from '@tiwizi/core';
import { urlSegment } from '@tiwizi/i18n';
import { elementHtml } from '../examples.ts';

/** Examples of `<tiwizi-language-switch>`. */
export const languageSwitchExamples: ExampleSet = {
  title: 'Elements/Language switch',
  tag: 'tiwizi-language-switch',
  examples: {
    languages: {
      html: (locale) =>
        elementHtml('tiwizi-language-switch', { 'current-url': `/${urlSegment(locale)}/services?q=passeport` }),
    },
    some: {
      html: (locale) =>
        elementHtml('tiwizi-language-switch', { 'current-url': `/${urlSegment(locale)}/`, languages: 'fr ar en' }),
      description: 'A site of three languages, in its own order.',
    },
    given: {
      html: () =>
        elementHtml('tiwizi-language-switch', { 'href-ar': 'https://ar.example/', 'href-fr': 'https://fr.example/' }),
      description: 'A page that exists in two languages offers two.',
    },
  },
};
