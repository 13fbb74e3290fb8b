import type { ExampleSet } from '@tiwizi/core';
import { elementHtml, type ExampleWords } from '../examples.ts';

const steps: readonly ExampleWords[] = [
  { 'ar-MA': 'الهوية', zgh: 'ⵜⴰⵎⴰⴳⵉⵜ', 'fr-MA': 'Identité', en: 'Identity' },
  { 'ar-MA': 'العنوان', zgh: 'ⵜⴰⵏⵙⴰ', 'fr-MA': 'Adresse', en: 'Address' },
  { 'ar-MA': 'الوثائق', zgh: 'ⵜⵉⵡⵔⵇⵉⵡⵉⵏ', 'fr-MA': 'Documents', en: 'Documents' },
  { 'ar-MA': 'مراجعة الأجوبة', zgh: 'ⴰⵙⵙⴼⵔⵓ', 'fr-MA': 'Vérification des réponses', en: 'Check your answers' },
  { 'ar-MA': 'التوقيع', zgh: 'ⴰⵙⴳⵎⴹ', 'fr-MA': 'Signature', en: 'Signature' },
];

/** Examples of `<tiwizi-step-progress>`. */
export const stepProgressExamples: ExampleSet = {
  title: 'Elements/Step progress',
  tag: 'tiwizi-step-progress',
  examples: {
    second: {
      html: (locale) =>
        elementHtml('tiwizi-step-progress', { current: 2, total: 5, steps: steps.map((step) => step[locale]) }),
    },
    links: {
      html: (locale) =>
        elementHtml('tiwizi-step-progress', {
          current: 4,
          total: 5,
          steps: steps.map((step, index) => ({ label: step[locale], href: `#step-${index + 1}` })),
        }),
      description: 'Done steps may be links.',
    },
    last: {
      html: (locale) =>
        elementHtml('tiwizi-step-progress', { current: 5, total: 5, steps: steps.map((step) => step[locale]) }),
    },
    unknownTotal: {
      html: (locale) => elementHtml('tiwizi-step-progress', { current: 2, heading: steps[1]![locale] }),
      description: 'How many there are depends on the answers, so it is not said.',
    },
  },
};
