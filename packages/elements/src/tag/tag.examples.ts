import type { ExampleSet } from '@tiwizi/core';
import { escapeHtml, type ExampleWords } from '../examples.ts';

const states: Readonly<Record<'neutral' | 'info' | 'success' | 'warning' | 'danger', ExampleWords>> = {
  neutral: { 'ar-MA': 'مسودة', zgh: 'ⴰⵎⵣⵡⴰⵔⵓ', 'fr-MA': 'Brouillon', en: 'Draft' },
  info: { 'ar-MA': 'قيد الدراسة', zgh: 'ⴷⴰ ⵜⵜⵓⵖⵔⴰ', 'fr-MA': 'En cours d’examen', en: 'Being examined' },
  success: { 'ar-MA': 'مقبول', zgh: 'ⵉⵜⵜⵓⵇⴱⵍ', 'fr-MA': 'Accepté', en: 'Accepted' },
  warning: { 'ar-MA': 'وثيقة ناقصة', zgh: 'ⵜⵅⵚⵚⴰ ⵜⵡⵔⵇⵜ', 'fr-MA': 'Pièce manquante', en: 'Document missing' },
  danger: { 'ar-MA': 'مرفوض', zgh: 'ⵉⵜⵜⵓⴳⵢ', 'fr-MA': 'Refusé', en: 'Refused' },
};

/** Examples of `tiwizi-tag`. */
export const tagExamples: ExampleSet = {
  title: 'Elements/Tag',
  examples: {
    states: {
      html: (locale) =>
        `<p class="tiwizi-text">${Object.entries(states)
          .map(
            ([state, words]) =>
              `<strong class="tiwizi-tag${state === 'neutral' ? '' : ` tiwizi-tag--${state}`}">${escapeHtml(words[locale])}</strong>`,
          )
          .join(' ')}</p>`,
      description: 'The word says it; colour only helps.',
    },
  },
};
