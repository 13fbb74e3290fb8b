import type { ExampleSet } from '@tiwizi/core';
import type { OwnLocale } from '@tiwizi/i18n';
import { escapeHtml, type ExampleWords } from '../examples.ts';

const once: ExampleWords = {
  'ar-MA': 'تسلم الشهادة مرة واحدة كل ثلاثة أشهر، لصاحبها أو لمن ينوب عنه بوكالة.',
  zgh: 'ⴷⴰ ⵜⵜⵓⴼⴽⴰ ⵜⵙⵍⴽⵉⵏⵜ ⵢⴰⵜ ⵜⵉⴽⵍⵜ ⴽⵓ ⴽⵕⴰⴹ ⵡⴰⵢⵢⵓⵔⵏ.',
  'fr-MA': 'Le certificat est délivré une fois tous les trois mois, à l’intéressé ou à son mandataire.',
  en: 'The certificate is issued once every three months, to the person or to whom they have authorised.',
};
const keep: ExampleWords = {
  'ar-MA': 'يرجى الاحتفاظ برقم الطلب: يُطلب عند كل اتصال.',
  zgh: 'ⵃⴹⵓ ⵓⵟⵟⵓⵏ ⵏ ⵜⵓⵜⵔⴰ: ⴷⴰ ⵉⵜⵜⵓⵙⵓⵜⵓⵔ ⴽⵓ ⵜⵉⴽⵍⵜ.',
  'fr-MA': 'Conservez le numéro de la demande\u202f: il est utile à chaque échange.',
  en: 'Keep the number of the request: you are asked for it each time.',
};

const inset = (locale: OwnLocale, ...paragraphs: ExampleWords[]): string =>
  `<div class="tiwizi-inset-text">${paragraphs.map((each) => `<p class="tiwizi-text">${escapeHtml(each[locale])}</p>`).join('')}</div>`;

/** Examples of `tiwizi-inset-text`. */
export const insetTextExamples: ExampleSet = {
  title: 'Elements/Inset text',
  examples: {
    paragraph: {
      html: (locale) => inset(locale, once),
      description: 'Set apart from the text around it, neither news nor a warning: those are notices.',
    },
    paragraphs: { html: (locale) => inset(locale, once, keep) },
  },
};
