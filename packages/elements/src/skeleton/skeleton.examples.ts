import type { ExampleSet } from '@tiwizi/core';
import { escapeHtml, type ExampleWords } from '../examples.ts';

const loading: ExampleWords = {
  'ar-MA': 'جار تحميل الطلبات…',
  zgh: 'ⴷⴰ ⵜⵜⵓⵣⴷⴰⵎⵏⵜ ⵜⵓⵜⵔⴰⵡⵉⵏ…',
  'fr-MA': 'Chargement de vos demandes…',
  en: 'Loading your requests…',
};

/** Examples of `tiwizi-skeleton`. */
export const skeletonExamples: ExampleSet = {
  title: 'Elements/Skeleton',
  examples: {
    paragraph: {
      html: (locale) =>
        `<div class="tiwizi-skeleton" aria-hidden="true"><div class="tiwizi-skeleton__title"></div><div></div><div></div><div></div></div><p class="tiwizi-visually-hidden" role="status">${escapeHtml(loading[locale])}</p>`,
      description:
        'Keeps the place of what is loaded by script, so that nothing jumps; it does not move. Beside it a status says what comes. Pages that a server prints need none.',
    },
  },
};
