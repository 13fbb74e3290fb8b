import type { ExampleSet } from '@tiwizi/core';
import type { OwnLocale } from '@tiwizi/i18n';
import { escapeHtml, type ExampleWords } from '../examples.ts';

const sending: ExampleWords = {
  'ar-MA': 'إرسال الملف',
  zgh: 'ⴰⵣⵏ ⵏ ⵓⴼⴰⵢⵍⵓ',
  'fr-MA': 'Envoi du fichier',
  en: 'Sending the file',
};
const part: ExampleWords = {
  'ar-MA': '1,2 من 3 ميغابايت',
  zgh: '1,2 ⵙⴳ 3 ⵎⵉⴳⴰⴱⴰⵢⵜ',
  'fr-MA': '1,2 Mo sur 3',
  en: '1.2 of 3 MB',
};
const file: ExampleWords = {
  'ar-MA': 'دراسة الملف',
  zgh: 'ⴰⵖⵔⵉ ⵏ ⵓⴼⴰⵢⵍⵓ',
  'fr-MA': 'Examen du dossier',
  en: 'Examination of the file',
};
const steps: ExampleWords = {
  'ar-MA': 'انتهت المراحل الأربع',
  zgh: 'ⵎⵎⴷⴰⵏ ⴽⵓⵥ ⵉⵙⵓⵔⵉⴼⵏ',
  'fr-MA': 'Les quatre étapes sont terminées',
  en: 'All four steps are done',
};

const bar = (
  id: string,
  locale: OwnLocale,
  label: ExampleWords,
  words: ExampleWords,
  value: number,
  state = '',
): string =>
  `<div class="tiwizi-progress-bar${state}"><label class="tiwizi-progress-bar__label" for="${id}"><strong>${escapeHtml(label[locale])}</strong> <span class="tiwizi-progress-bar__value">${escapeHtml(words[locale])}</span></label><progress id="${id}" max="100" value="${value}">${value}\u00a0%</progress></div>`;

/** Examples of `tiwizi-progress-bar`. */
export const progressBarExamples: ExampleSet = {
  title: 'Elements/Progress bar',
  examples: {
    underWay: {
      html: (locale) => bar('sending', locale, sending, part, 40),
      description:
        'A native `progress` named by its label, which says how far it is in words. It fills from where lines begin.',
    },
    done: {
      html: (locale) => bar('steps', locale, file, steps, 100, ' tiwizi-progress-bar--success'),
      description: 'Done: the words say so, not the colour alone.',
    },
  },
};
