import type { ExampleSet } from '@tiwizi/core';
import { escapeHtml, type ExampleWords } from '../examples.ts';

const caption: ExampleWords = {
  'ar-MA': 'السكن والإقامة',
  zgh: 'ⵜⴰⵣⴷⴷⵉⵖⵜ',
  'fr-MA': 'Logement et résidence',
  en: 'Housing and residence',
};
const titles: readonly ExampleWords[] = [
  {
    'ar-MA': 'طلب شهادة السكنى',
    zgh: 'ⵜⵓⵜⵔⴰ ⵏ ⵜⵙⵍⴽⵉⵏⵜ ⵏ ⵜⵣⴷⴷⵉⵖⵜ',
    'fr-MA': 'Demander un certificat de résidence',
    en: 'Apply for a residence certificate',
  },
  {
    'ar-MA': 'ما يلزم قبل البدء',
    zgh: 'ⵎⴰⵢⴷ ⵉⵍⴰⵇⵏ ⴷⴰⵜ ⵏ ⵓⴱⴷⴷⵓ',
    'fr-MA': 'Avant de commencer',
    en: 'Before you start',
  },
  { 'ar-MA': 'الوثائق', zgh: 'ⵜⵉⵡⵔⵇⵉⵡⵉⵏ', 'fr-MA': 'Documents', en: 'Documents' },
  { 'ar-MA': 'الاستثناءات', zgh: 'ⵉⵎⵣⵔⵉⵢⵏ', 'fr-MA': 'Exceptions', en: 'Exceptions' },
];
const lead: ExampleWords = {
  'ar-MA': 'تثبت هذه الشهادة محل السكنى الفعلي، وتُسلَّم بعد التحقق من العنوان.',
  zgh: 'ⵜⴰⵙⵍⴽⵉⵏⵜ ⴰⴷ ⴷⴰ ⵜⵙⵎⴰⵍⴰ ⵎⴰⵏⵉ ⴳ ⵉⵣⴷⵖ ⵓⴼⴳⴰⵏ.',
  'fr-MA': 'Ce certificat prouve votre résidence effective\u202f; il est délivré après vérification de l’adresse.',
  en: 'This certificate proves where you live; it is issued once the address has been checked.',
};
const text: ExampleWords = {
  'ar-MA': 'مدة ملء الطلب: حوالي 10 دقائق. الأجوبة محفوظة، ويمكن إتمام الطلب لاحقا من أي جهاز.',
  zgh: 'ⵜⵓⵜⵔⴰ ⴷⴰ ⵜⵜⴰⵎⵥ ⵎⵔⴰⵡ ⵜⵓⵙⴷⵉⴷⵉⵏ. ⵉⵣⵎⵔ ⵓⵎⵙⵙⵎⵔⵙ ⴰⴷ ⵜⵜ ⵉⴽⵎⵎⵍ ⴰⵔ ⵜⵉⴽⴽⵍⵜ ⵢⴰⴹⵏ.',
  'fr-MA':
    'Comptez une dizaine de minutes. Vos réponses sont enregistrées au fur et à mesure\u202f: vous pouvez reprendre plus tard, depuis un autre appareil.',
  en: 'It takes about ten minutes. Your answers are saved as you go, and you can finish later on another device.',
};
const items: readonly ExampleWords[] = [
  {
    'ar-MA': 'البطاقة الوطنية للتعريف الإلكترونية',
    zgh: 'ⵜⴰⴽⴰⵕⴹⴰ ⵜⴰⵏⴰⵎⵓⵔⵜ',
    'fr-MA': 'la carte nationale d’identité électronique',
    en: 'the national electronic identity card',
  },
  {
    'ar-MA': 'فاتورة الماء أو الكهرباء',
    zgh: 'ⵜⴰⴼⴰⵜⵓⵔⵜ ⵏ ⵡⴰⵎⴰⵏ ⵏⵖ ⵜⵔⵙⴰⵔⵜ',
    'fr-MA': 'une facture d’eau ou d’électricité',
    en: 'a water or electricity bill',
  },
];

/** Examples of headings, text, lists. */
export const typographyExamples: ExampleSet = {
  title: 'Elements/Typography',
  examples: {
    page: {
      html: (locale) =>
        `<p class="tiwizi-heading-caption">${escapeHtml(caption[locale])}</p>${titles.map((title, index) => `<h${index + 1} class="tiwizi-heading-${index + 1}">${escapeHtml(title[locale])}</h${index + 1}>${index === 0 ? `<p class="tiwizi-lead">${escapeHtml(lead[locale])}</p>` : ''}${index === 1 ? `<p class="tiwizi-text">${escapeHtml(text[locale])}</p>` : ''}${index === 2 ? `<ul class="tiwizi-list">${items.map((item) => `<li>${escapeHtml(item[locale])}</li>`).join('')}</ul>` : ''}`).join('')}<p class="tiwizi-text tiwizi-text--small tiwizi-text--muted">${escapeHtml(text[locale])}</p>`,
      description: 'Every level of the page’s voice.',
    },
    numbered: {
      html: (locale) =>
        `<ol class="tiwizi-list">${items.map((item) => `<li>${escapeHtml(item[locale])}</li>`).join('')}</ol>`,
    },
  },
};
