import type { ExampleSet } from '@tiwizi/core';
import type { OwnLocale } from '@tiwizi/i18n';
import { escapeHtml, type ExampleWords } from '../examples.ts';

interface CardWords {
  readonly title: ExampleWords;
  readonly text: ExampleWords;
  readonly tag: ExampleWords;
}

const cards: readonly CardWords[] = [
  {
    title: {
      'ar-MA': 'شهادة السكنى',
      zgh: 'ⵜⴰⵙⵍⴽⵉⵏⵜ ⵏ ⵜⵣⴷⴷⵉⵖⵜ',
      'fr-MA': 'Certificat de résidence',
      en: 'Residence certificate',
    },
    text: {
      'ar-MA': 'إثبات محل السكنى لدى الإدارات والأبناك.',
      zgh: 'ⴰⵙⴽⵏ ⵏ ⵜⵣⴷⴷⵉⵖⵜ ⵉ ⵜⵏⴱⴰⴹⵉⵏ.',
      'fr-MA': 'Prouver son lieu de résidence auprès des administrations et des banques.',
      en: 'Prove where you live to offices and banks.',
    },
    tag: { 'ar-MA': 'عبر الأنترنت', zgh: 'ⴳ ⵓⵏⵜⵔⵏⵉⵜ', 'fr-MA': 'En ligne', en: 'Online' },
  },
  {
    title: {
      'ar-MA': 'نسخة من رسم الولادة (عقد الازدياد)',
      zgh: 'ⴰⴳⵣⵓⵎ ⵏ ⵡⴰⵔⵔⴰ ⵏ ⵜⵍⴰⵍⵉⵜ',
      'fr-MA': 'Extrait d’acte de naissance',
      en: 'Birth certificate extract',
    },
    text: {
      'ar-MA': 'طلب نسخة كاملة أو موجزة وتسلمها في مكتب الحالة المدنية.',
      zgh: 'ⵜⵓⵜⵔⴰ ⵏ ⵜⵏⵖⵍⵜ ⴷ ⵓⵎⵥ ⵏⵏⵙ ⴳ ⵜⵙⵉⵔⴰ.',
      'fr-MA': 'Demander un extrait ou une copie intégrale, à retirer au bureau d’état civil.',
      en: 'Ask for a full or short copy and collect it at the registry office.',
    },
    tag: { 'ar-MA': 'في الشباك', zgh: 'ⴳ ⵓⵙⴳⵡⵔ', 'fr-MA': 'Au guichet', en: 'At the counter' },
  },
  {
    title: {
      'ar-MA': 'رخصة استغلال الملك العمومي الجماعي مؤقتا',
      zgh: 'ⵜⵓⵔⴰⴳⵜ ⵏ ⵓⵙⵎⵔⵙ ⵏ ⵡⴰⵢⴷⴰ ⴰⵎⴰⵜⴰⵢ',
      'fr-MA': 'Autorisation d’occupation temporaire du domaine public communal',
      en: 'Permit for temporary use of public communal land',
    },
    text: {
      'ar-MA': 'للمقاهي والأكشاك والأوراش.',
      zgh: 'ⵉ ⵜⵙⵡⵉⵔⴰ ⴷ ⵉⵃⵓⵏⴰ.',
      'fr-MA': 'Pour les cafés, les kiosques et les chantiers.',
      en: 'For cafés, kiosks and building sites.',
    },
    tag: { 'ar-MA': 'عبر الأنترنت', zgh: 'ⴳ ⵓⵏⵜⵔⵏⵉⵜ', 'fr-MA': 'En ligne', en: 'Online' },
  },
];

function card({ title, text, tag }: CardWords, locale: OwnLocale, element = 'article'): string {
  return `<${element} class="tiwizi-card"><h3 class="tiwizi-card__title"><a class="tiwizi-card__link" href="#service">${escapeHtml(title[locale])}</a></h3><p class="tiwizi-card__text">${escapeHtml(text[locale])}</p><p class="tiwizi-card__meta"><span class="tiwizi-tag">${escapeHtml(tag[locale])}</span></p></${element}>`;
}

/** Examples of `tiwizi-card`. */
export const cardExamples: ExampleSet = {
  title: 'Elements/Card',
  examples: {
    card: { html: (locale) => card(cards[0]!, locale), description: 'One link, whose area is the card.' },
    grid: {
      html: (locale) => `<ul class="tiwizi-grid">${cards.map((each) => card(each, locale, 'li')).join('')}</ul>`,
      description: 'A list of cards, as many in a row as fit.',
    },
    plain: {
      html: (locale) =>
        `<article class="tiwizi-card"><h3 class="tiwizi-card__title">${escapeHtml(cards[0]!.title[locale])}</h3><p class="tiwizi-card__text">${escapeHtml(cards[0]!.text[locale])}</p></article>`,
      description: 'Without link it does not react.',
    },
  },
};
