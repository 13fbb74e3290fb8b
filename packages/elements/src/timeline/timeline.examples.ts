import type { ExampleSet } from '@tiwizi/core';
import type { OwnLocale } from '@tiwizi/i18n';
import { elementHtml, type ExampleWords } from '../examples.ts';
import type { TimelineEvent } from './timeline-data.ts';

const heading: ExampleWords = {
  'ar-MA': 'مراحل المشروع',
  zgh: 'ⵜⵉⴼⵙⵉⵏ ⵏ ⵓⵙⵏⴼⴰⵔ',
  'fr-MA': 'Étapes du projet',
  en: 'Stages of the project',
};
const drawn: ExampleWords = {
  'ar-MA': 'إعداد مشروع تصميم التهيئة',
  zgh: 'ⴰⵙⵎⵓⵜⵜⴳ ⵏ ⵓⵙⵏⴼⴰⵔ',
  'fr-MA': 'Projet de plan établi',
  en: 'Draft plan drawn up',
};
const asked: ExampleWords = {
  'ar-MA': 'البحث العلني',
  zgh: 'ⴰⵔⵣⵣⵓ ⴰⵎⴰⵜⴰⵢ',
  'fr-MA': 'Enquête publique',
  en: 'Public enquiry',
};
const open: ExampleWords = {
  'ar-MA': 'يمكن للجميع الاطلاع على الملف وتقديم ملاحظاتهم في مقر الجماعة.',
  zgh: 'ⵉⵣⵎⵔ ⵡⴰⵡⵉ ⴰⴷ ⵉⵥⵔ ⴰⴼⴰⵢⵍⵓ ⴳ ⵜⴳⵔⴰⵡⵜ.',
  'fr-MA': 'Chacun peut consulter le dossier et déposer ses remarques à la commune.',
  en: 'Anybody can see the file and hand in remarks at the commune.',
};
const adopted: ExampleWords = {
  'ar-MA': 'المصادقة على التصميم',
  zgh: 'ⴰⵙⵔⴰⴳ ⵏ ⵓⵙⵏⴼⴰⵔ',
  'fr-MA': 'Adoption du plan',
  en: 'Plan adopted',
};

const events = (locale: OwnLocale): TimelineEvent[] => [
  { heading: drawn[locale], at: '2026-06-01', state: 'done' },
  { heading: asked[locale], at: '2026-11-02', text: open[locale], state: 'current' },
  { heading: adopted[locale], state: 'to-come' },
];

/** Examples of `<tiwizi-timeline>`. */
export const timelineExamples: ExampleSet = {
  title: 'Elements/Timeline',
  tag: 'tiwizi-timeline',
  examples: {
    states: {
      html: (locale) => elementHtml('tiwizi-timeline', { heading: heading[locale], events: events(locale) }),
      description: 'What is done, what is under way, what is to come: said in words, seen by marks and lines.',
    },
    history: {
      html: (locale) =>
        elementHtml('tiwizi-timeline', {
          events: events(locale)
            .slice(0, 2)
            .map(({ heading: words }, index) => ({ heading: words, at: `2026-0${index + 6}-01T10:0${index}` })),
        }),
      description: 'A plain history, with times of day and without states.',
    },
  },
};
