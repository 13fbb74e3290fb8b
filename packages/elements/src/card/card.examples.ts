import type { ExampleSet } from '@tiwizi/core';
import type { OwnLocale } from '@tiwizi/i18n';
import { escapeHtml, type ExampleWords } from '../examples.ts';

interface CardWords {
  readonly title: ExampleWords;
  readonly text: ExampleWords;
  readonly tag: ExampleWords;
}

const cards: readonly [CardWords, ...CardWords[]] = [
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

const [first] = cards;

/** A house, drawn as it is by the icons of the kit. */
const house =
  '<svg class="tiwizi-icon" width="24" height="24" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true" focusable="false"><path d="M3 11l9-8 9 8M5 9.5V21h14V9.5M10 21v-6h4v6"></path></svg>';

function tile(
  { title, text }: { readonly title: ExampleWords; readonly text?: ExampleWords | undefined },
  locale: OwnLocale,
  element = 'article',
): string {
  const sentence = text ? `<p class="tiwizi-card__text">${escapeHtml(text[locale])}</p>` : '';
  return `<${element} class="tiwizi-card tiwizi-card--tile"><span class="tiwizi-card__picture">${house}</span><h3 class="tiwizi-card__title"><a class="tiwizi-card__link" href="#service">${escapeHtml(title[locale])}</a></h3>${sentence}</${element}>`;
}

/** Examples of `tiwizi-card`. */
export const cardExamples: ExampleSet = {
  title: 'Elements/Card',
  examples: {
    card: { html: (locale) => card(first, locale), description: 'One link, whose area is the card.' },
    grid: {
      html: (locale) => `<ul class="tiwizi-grid">${cards.map((each) => card(each, locale, 'li')).join('')}</ul>`,
      description: 'A list of cards, as many in a row as fit.',
    },
    tile: {
      html: (locale) => tile(first, locale),
      description: 'A picture, a name and a sentence: the one link covers it all. Without sentence the name alone.',
    },
    tiles: {
      html: (locale) =>
        `<ul class="tiwizi-grid">${cards.map((each, index) => tile(index ? { ...each, text: undefined } : each, locale, 'li')).join('')}</ul>`,
    },
    plain: {
      html: (locale) =>
        `<article class="tiwizi-card"><h3 class="tiwizi-card__title">${escapeHtml(first.title[locale])}</h3><p class="tiwizi-card__text">${escapeHtml(first.text[locale])}</p></article>`,
      description: 'Without link it does not react.',
    },
  },
};
