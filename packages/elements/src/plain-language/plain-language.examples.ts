import type { ExampleSet } from '@tiwizi/core';
import type { OwnLocale } from '@tiwizi/i18n';
import { elementHtml, escapeHtml, type ExampleWords } from '../examples.ts';

const plain: ExampleWords = {
  'ar-MA': 'إذا لم يأت الجواب داخل 30 يوما، يمكن الاعتراض لدى الجماعة. الاعتراض مجاني.',
  zgh: 'ⵎⴽ ⵓⵔ ⴷ ⵜⵓⵛⴽⵉ ⵜⵔⴰⵔⵜ ⴳ 30 ⵏ ⵡⵓⵙⵙⴰⵏ, ⵜⵣⵎⵔⴷ ⴰⴷ ⵜⵙⵎⵎⵔⵉⴷ. ⴱⵍⴰ ⴰⵜⵉⴳ.',
  'fr-MA': 'Pas de réponse après 30 jours\u202f? Vous pouvez écrire à la commune pour contester. C’est gratuit.',
  en: 'No answer after 30 days? You can write to the commune to object. It is free of charge.',
};
const full: ExampleWords = {
  'ar-MA':
    'في حالة عدم تلقي جواب داخل أجل ثلاثين يوما من تاريخ الإيداع، يجوز للمرتفق تقديم تظلم لدى رئيس مجلس الجماعة، دون أي مبلغ.',
  zgh: 'ⵎⴽ ⵓⵔ ⵜⵍⵍⵉ ⵜⵔⴰⵔⵜ ⴳ ⵜⵉⵣⵉ ⵏ 30 ⵏ ⵡⵓⵙⵙⴰⵏ ⵙⴳ ⵓⵙⴰⴽⵓⴷ ⵏ ⵓⵙⵔⵓⵙ, ⵉⵣⵎⵔ ⵓⵏⵙⵙⵎⵔⵙ ⴰⴷ ⵉⵙⵎⵎⵔⵉ ⴷⴰⵜ ⵏ ⵓⵙⵍⵡⴰⵢ.',
  'fr-MA':
    'À défaut de réponse dans le délai de trente jours à compter du dépôt, l’usager peut former, sans frais, un recours auprès du président du conseil communal.',
  en: 'Failing an answer within thirty days of filing, the service user may appeal, free of charge, to the president of the communal council.',
};

const texts = (locale: OwnLocale): string =>
  `<p class="tiwizi-text" slot="plain">${escapeHtml(plain[locale])}</p><p class="tiwizi-text" slot="full">${escapeHtml(full[locale])}</p>`;

/** Examples of `<tiwizi-plain-language>`. The text is a sample and cites no law. */
export const plainLanguageExamples: ExampleSet = {
  title: 'Elements/Plain language',
  tag: 'tiwizi-plain-language',
  examples: {
    fullFirst: {
      html: (locale) => elementHtml('tiwizi-plain-language', {}, texts(locale)),
      description: 'Without script both texts stand one after another. A sample text, which cites no law.',
    },
    plainFirst: {
      html: (locale) => elementHtml('tiwizi-plain-language', { plain: true, 'heading-level': 3 }, texts(locale)),
      description: 'The plain one first.',
    },
  },
};
