import type { ExampleSet } from '@tiwizi/core';
import { escapeHtml, type ExampleWords } from '../examples.ts';

const none: ExampleWords = {
  'ar-MA': 'لا توجد أي طلبات بعد',
  zgh: 'ⵓⵔⵜⴰ ⵍⵍⵉⵏⵜ ⵜⵓⵜⵔⴰⵡⵉⵏ',
  'fr-MA': 'Aucune demande pour le moment',
  en: 'No requests yet',
};
const why: ExampleWords = {
  'ar-MA': 'تظهر هنا كل الطلبات التي شُرع في ملئها أو أُرسلت، مع حالة كل منها.',
  zgh: 'ⴰⴷ ⴷ ⴱⴰⵏⵏⵜ ⴷⴰ ⵜⵓⵜⵔⴰⵡⵉⵏ ⵏⵏⴰ ⵜⵙⵙⵏⵜⵉⴷ ⵏⵖ ⵜⵓⵣⵏⴷ.',
  'fr-MA': 'Vos demandes commencées ou envoyées apparaîtront ici, avec leur état.',
  en: 'Requests that you begin or send will be shown here, with how they stand.',
};
const search: ExampleWords = {
  'ar-MA': 'البحث عن خدمة',
  zgh: 'ⵔⵣⵓ ⵜⴰⵏⴰⴼⵓⵜ',
  'fr-MA': 'Chercher un service',
  en: 'Find a service',
};
const noMatch: ExampleWords = {
  'ar-MA': 'لا توجد خدمة بهذه الكلمات',
  zgh: 'ⵓⵔ ⵜⵍⵍⵉ ⵜⵏⴰⴼⵓⵜ ⵙ ⵜⴳⵓⵔⵉⵡⵉⵏ ⴰⴷ',
  'fr-MA': 'Aucun service ne correspond à ces mots',
  en: 'No service has these words',
};
const advice: ExampleWords = {
  'ar-MA': 'المرجو تجربة كلمة واحدة، مثل «ولادة» أو «سكن»، أو اختيار موضوع من القائمة.',
  zgh: 'ⴰⵔⵎ ⵢⴰⵜ ⵜⴳⵓⵔⵉ, ⵣⵓⵏⴷ «ⵜⴰⵍⴰⵍⵉⵜ», ⵏⵖ ⵙⵜⵢ ⴰⵙⵏⵜⵍ.',
  'fr-MA':
    'Essayez un seul mot, comme «\u202fnaissance\u202f» ou «\u202flogement\u202f», ou choisissez un thème dans la liste.',
  en: 'Try one word, such as “birth” or “housing”, or choose a topic from the list.',
};

/** Examples of `tiwizi-empty-state`. */
export const emptyStateExamples: ExampleSet = {
  title: 'Elements/Empty state',
  examples: {
    nothingYet: {
      html: (locale) =>
        `<div class="tiwizi-empty-state"><h2 class="tiwizi-empty-state__title">${escapeHtml(none[locale])}</h2><p class="tiwizi-text">${escapeHtml(why[locale])}</p><a class="tiwizi-button tiwizi-button--secondary" href="#search">${escapeHtml(search[locale])}</a></div>`,
      description: 'What will stand here, and the way to have it: never an empty place.',
    },
    noMatch: {
      html: (locale) =>
        `<div class="tiwizi-empty-state"><h2 class="tiwizi-empty-state__title">${escapeHtml(noMatch[locale])}</h2><p class="tiwizi-text">${escapeHtml(advice[locale])}</p></div>`,
      description: 'A search without a match says what to try.',
    },
  },
};
