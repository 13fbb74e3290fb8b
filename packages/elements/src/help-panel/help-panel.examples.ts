import type { ExampleSet } from '@tiwizi/core';
import type { OwnLocale } from '@tiwizi/i18n';
import { elementHtml, type ExampleAttributes, type ExampleWords } from '../examples.ts';

const hours: ExampleWords = {
  'ar-MA': 'من الاثنين إلى الجمعة، من 8:30 إلى 18:30',
  zgh: 'ⵙⴳ ⵡⴰⵢⵏⴰⵙ ⴰⵔ ⴰⵙⵉⵎⵡⴰⵙ, ⵙⴳ 8:30 ⴰⵔ 18:30',
  'fr-MA': 'Du lundi au vendredi, de 8\u202fh\u202f30 à 18\u202fh\u202f30',
  en: 'Monday to Friday, from 8:30 to 18:30',
};
const price: ExampleWords = {
  'ar-MA': 'ثمن مكالمة محلية',
  zgh: 'ⴰⵜⵉⴳ ⵏ ⵢⴰⵏ ⵓⵖⵔⵉ ⴰⴷⵖⴰⵔⴰⵏ',
  'fr-MA': 'Prix d’un appel local',
  en: 'Price of a local call',
};

const phone = (locale: OwnLocale): ExampleAttributes => ({
  phone: '0537 00 00 00',
  hours: hours[locale],
  price: price[locale],
});

/** Examples of `<tiwizi-help-panel>`. */
export const helpPanelExamples: ExampleSet = {
  title: 'Elements/Help panel',
  tag: 'tiwizi-help-panel',
  examples: {
    whole: {
      html: (locale) =>
        elementHtml('tiwizi-help-panel', {
          ...phone(locale),
          sms: '0600 00 00 00',
          'sign-language-href': '#sign-language',
          'office-href': '#offices',
          'helper-href': '#helped',
          'preferences-href': '#preferences',
          'help-href': '#help',
        }),
      description: 'Every way that there is. “Print this page” appears with script.',
    },
    usual: {
      html: (locale) =>
        elementHtml('tiwizi-help-panel', {
          ...phone(locale),
          'office-href': '#offices',
          'helper-href': '#helped',
          'help-href': '#help',
        }),
      description: 'What an agency does not have is not offered.',
    },
    least: {
      html: () => elementHtml('tiwizi-help-panel', { 'help-href': '#help' }),
      description: 'The page of help alone.',
    },
  },
};
