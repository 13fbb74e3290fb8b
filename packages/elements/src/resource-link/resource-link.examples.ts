import type { ExampleSet } from '@tiwizi/core';
import type { OwnLocale } from '@tiwizi/i18n';
import { elementHtml, type ExampleAttributes, type ExampleWords } from '../examples.ts';

const form: ExampleWords = {
  'ar-MA': 'مطبوع طلب شهادة السكنى',
  zgh: 'ⵜⴰⴼⵔⴽⵉⵜ ⵏ ⵜⵓⵜⵔⴰ',
  'fr-MA': 'Formulaire de demande',
  en: 'Request form',
};
const gazette: ExampleWords = {
  'ar-MA': 'الجريدة الرسمية',
  zgh: 'ⴰⵖⵎⵉⵙ ⴰⵏⴰⵎⵓⵔ',
  'fr-MA': 'Bulletin officiel',
  en: 'Official gazette',
};
const office: ExampleWords = {
  'ar-MA': 'مكتب الحالة المدنية:',
  zgh: 'ⵜⴰⵙⵉⵔⴰ ⵏ ⵡⴰⴷⴷⴰⴷ ⴰⵖⴰⵔⵉⵎ:',
  'fr-MA': 'Bureau d’état civil\u202f:',
  en: 'Registry office:',
};

const link = (attributes: ExampleAttributes): string => elementHtml('tiwizi-resource-link', attributes);
const other = (locale: OwnLocale): string => (locale === 'fr-MA' ? 'ar' : 'fr');

/** Examples of `<tiwizi-resource-link>`. */
export const resourceLinkExamples: ExampleSet = {
  title: 'Elements/Resource link',
  tag: 'tiwizi-resource-link',
  examples: {
    download: {
      html: (locale) => link({ href: '#form.pdf', text: form[locale], format: 'PDF', size: 250_880 }),
      description: 'A file, with format and size: who pays for each megabyte knows before.',
    },
    otherLanguage: {
      html: (locale) =>
        link({ href: '#form.pdf', text: form[locale], format: 'PDF', size: 1_240_000, language: other(locale) }),
      description: 'The language is said where it is not that of the page.',
    },
    external: {
      html: (locale) =>
        `<ul class="tiwizi-list"><li>${link({ type: 'external', href: 'https://gazette.example/', text: gazette[locale] })}</li><li>${link({ type: 'external', href: 'https://gazette.example/', text: gazette[locale], 'new-window': true })}</li></ul>`,
      description: 'Another site; a new window is told of only where there is one.',
    },
    reach: {
      html: (locale) =>
        `<ul class="tiwizi-list"><li>${link({ type: 'phone', href: '0537 00 00 00', text: office[locale] })}</li><li>${link({ type: 'email', href: 'etat-civil@commune.example' })}</li></ul>`,
      description: 'Numbers and addresses run left to right in every language.',
    },
  },
};
