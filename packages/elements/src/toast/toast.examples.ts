import type { ExampleSet } from '@tiwizi/core';
import { elementHtml, escapeHtml, type ExampleWords } from '../examples.ts';

const saved: ExampleWords = {
  'ar-MA': 'تم حفظ المسودة.',
  zgh: 'ⵜⵜⵓⵃⴹⴰ ⵜⵔⵙⴰⵍⵜ.',
  'fr-MA': 'Brouillon enregistré.',
  en: 'Draft saved.',
};
const copied: ExampleWords = {
  'ar-MA': 'تم نسخ رقم الطلب.',
  zgh: 'ⵉⵜⵜⵓⵏⵖⵍ ⵓⵟⵟⵓⵏ ⵏ ⵜⵓⵜⵔⴰ.',
  'fr-MA': 'Numéro de la demande copié.',
  en: 'Application number copied.',
};
const removed: ExampleWords = {
  'ar-MA': 'تم حذف الوثيقة من الملف.',
  zgh: 'ⵜⵜⵡⴰⴽⴽⵙ ⵜⵡⵔⵇⵜ ⵙⴳ ⵓⵙⴷⴰⵡ.',
  'fr-MA': 'Pièce retirée du dossier.',
  en: 'Document removed from the file.',
};
const undo: ExampleWords = {
  'ar-MA': 'التراجع عن الحذف',
  zgh: 'ⴰⵔⵔⴰⴷ',
  'fr-MA': 'Annuler le retrait',
  en: 'Undo',
};
const stays: ExampleWords = {
  'ar-MA': 'المسودة محفوظة، ويمكن الرجوع إليها من «طلباتي».',
  zgh: 'ⵜⵍⵍⴰ ⵜⵔⵙⴰⵍⵜ ⴳ «ⵜⵓⵜⵔⴰⵡⵉⵏ ⵉⵏⵓ».',
  'fr-MA': 'Le brouillon est enregistré\u202f: vous le retrouverez dans «\u202fMes demandes\u202f».',
  en: 'The draft is saved: you will find it again in “My applications”.',
};

const without: ExampleWords = {
  'ar-MA': 'الوثائق المرفقة: لا شيء.',
  zgh: 'ⵜⵉⵡⵔⵉⵇⵉⵏ: ⵡⴰⵍⵓ.',
  'fr-MA': 'Pièces jointes\u202f: aucune.',
  en: 'Attached documents: none.',
};

const place = (locale: keyof ExampleWords, words = stays): string =>
  `<p class="tiwizi-text">${escapeHtml(words[locale])}</p>`;

/** Examples of `<tiwizi-toast>`. */
export const toastExamples: ExampleSet = {
  title: 'Elements/Toast',
  tag: 'tiwizi-toast',
  examples: {
    one: {
      html: (locale) =>
        place(locale) + elementHtml('tiwizi-toast', { messages: [{ text: saved[locale], type: 'success' }] }),
      description: 'What it says stands in the page too. Stays until it is dismissed.',
    },
    link: {
      html: (locale) =>
        place(locale, without) +
        elementHtml('tiwizi-toast', {
          seconds: 10,
          messages: [{ text: removed[locale], href: '#undo', linkText: undo[locale] }],
        }),
      description: 'With a link it stays, whatever `seconds` says.',
    },
    two: {
      html: (locale) =>
        place(locale) +
        elementHtml('tiwizi-toast', {
          messages: [
            { text: saved[locale], type: 'success' },
            { text: copied[locale], type: 'success' },
          ],
        }),
      description: 'Two at once: the latest is last, and Escape dismisses it first.',
    },
    empty: {
      html: (locale) => place(locale) + elementHtml('tiwizi-toast', {}),
      description: 'As a page ships it: nothing is there until script shows a message.',
    },
  },
};
