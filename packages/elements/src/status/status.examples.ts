import type { ExampleSet } from '@tiwizi/core';
import { escapeHtml, type ExampleWords } from '../examples.ts';

const states: Readonly<Record<'neutral' | 'info' | 'success' | 'warning' | 'danger', ExampleWords>> = {
  neutral: { 'ar-MA': 'لم يبدأ بعد', zgh: 'ⵓⵔⵜⴰ ⵉⵙⵙⵏⵜⵉ', 'fr-MA': 'Pas commencé', en: 'Not started' },
  info: { 'ar-MA': 'قيد الدراسة', zgh: 'ⴷⴰ ⵉⵜⵜⵓⵖⵔⴰ', 'fr-MA': 'En cours d’examen', en: 'Being examined' },
  success: { 'ar-MA': 'متوفر', zgh: 'ⵉⵍⵍⴰ', 'fr-MA': 'Disponible', en: 'Available' },
  warning: { 'ar-MA': 'متأخر', zgh: 'ⵉⵎⴰⵟⵍ', 'fr-MA': 'En retard', en: 'Late' },
  danger: { 'ar-MA': 'متوقف', zgh: 'ⵉⴱⴷⴷ', 'fr-MA': 'Interrompu', en: 'Out of service' },
};
const service: ExampleWords = {
  'ar-MA': 'حالة الأداء الإلكتروني:',
  zgh: 'ⴰⴷⴷⴰⴷ ⵏ ⵓⴼⵔⵓ:',
  'fr-MA': 'État du paiement en ligne\u202f:',
  en: 'Online payment:',
};

const status = (state: string, words: string): string =>
  `<span class="tiwizi-status${state === 'neutral' ? '' : ` tiwizi-status--${state}`}">${escapeHtml(words)}</span>`;

/** Examples of `tiwizi-status`. */
export const statusExamples: ExampleSet = {
  title: 'Elements/Status',
  examples: {
    states: {
      html: (locale) =>
        `<ul class="tiwizi-list tiwizi-list--plain">${Object.entries(states)
          .map(([state, words]) => `<li>${status(state, words[locale])}</li>`)
          .join('')}</ul>`,
      description: 'The word says it; each has a shape besides its colour. Quieter than a tag: for rows of tables.',
    },
    inText: {
      html: (locale) =>
        `<p class="tiwizi-text">${escapeHtml(service[locale])} ${status('success', states.success[locale])}</p>`,
    },
  },
};
