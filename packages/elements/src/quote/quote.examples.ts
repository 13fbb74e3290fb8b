import type { ExampleSet } from '@tiwizi/core';
import type { OwnLocale } from '@tiwizi/i18n';
import { escapeHtml, type ExampleWords } from '../examples.ts';

const proverb: ExampleWords = {
  'ar-MA': 'يد واحدة لا تصفق، والتويزة تبني ما لا تبنيه الأسرة وحدها.',
  zgh: 'ⵢⴰⵏ ⵓⴼⵓⵙ ⵓⵔ ⴷⴰ ⵉⴽⴽⴰⵜ ⵔⵔⵛ.',
  'fr-MA': 'Une seule main n’applaudit pas\u202f: à plusieurs, on bâtit ce qu’une famille ne peut bâtir seule.',
  en: 'One hand does not clap: together we build what one household cannot.',
};
const more: ExampleWords = {
  'ar-MA': 'من حضر أعان، ومن غاب أعين.',
  zgh: 'ⵡⵏⵏⴰ ⵉⵃⴹⵕⵏ ⵉⵄⴰⵡⵏ.',
  'fr-MA': 'Qui est présent aide, qui est absent sera aidé.',
  en: 'Those who are there help, those who are not are helped.',
};
const source: ExampleWords = {
  'ar-MA': 'مثل شعبي',
  zgh: 'ⵉⵏⵣⵉ',
  'fr-MA': 'Proverbe',
  en: 'Proverb',
};
const from: ExampleWords = {
  'ar-MA': 'نص نموذجي بالفرنسية',
  zgh: 'ⴰⴹⵕⵉⵚ ⵙ ⵜⴼⵕⴰⵏⵙⵉⵙⵜ',
  'fr-MA': 'Texte d’exemple',
  en: 'Sample text, in French',
};

const quote = (locale: OwnLocale, paragraphs: readonly ExampleWords[], caption = ''): string =>
  `<figure class="tiwizi-quote"><blockquote class="tiwizi-quote__text">${paragraphs.map((each) => `<p>${escapeHtml(each[locale])}</p>`).join('')}</blockquote>${caption}</figure>`;
const cite = (locale: OwnLocale, words: ExampleWords): string =>
  `<figcaption class="tiwizi-quote__source"><cite>${escapeHtml(words[locale])}</cite></figcaption>`;

/** Examples of `tiwizi-quote`. */
export const quoteExamples: ExampleSet = {
  title: 'Elements/Quote',
  examples: {
    withSource: {
      html: (locale) => quote(locale, [proverb], cite(locale, source)),
      description: 'Marks by the language: « » in Arabic, with narrow spaces in French, “ ” in English. Never italic.',
    },
    paragraphs: { html: (locale) => quote(locale, [proverb, more]) },
    otherLanguage: {
      html: (locale) =>
        quote('fr-MA', [more], cite(locale, from)).replace('<blockquote', '<blockquote lang="fr" dir="ltr"'),
      description: 'A quotation says its language, and has its marks.',
    },
  },
};
