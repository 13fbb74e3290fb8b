import type { ExampleSet } from '@tiwizi/core';
import { escapeHtml, type ExampleWords } from '../examples.ts';

const searching: ExampleWords = {
  'ar-MA': 'جار البحث عن الخدمات…',
  zgh: 'ⴷⴰ ⵜⵜⵓⵔⵣⵓⵏⵜ ⵜⵏⴰⴼⵓⵜⵉⵏ…',
  'fr-MA': 'Recherche des services…',
  en: 'Searching the services…',
};
const paying: ExampleWords = {
  'ar-MA': 'في انتظار جواب البنك. قد يستغرق ذلك دقيقة، والمرجو عدم إغلاق هذه الصفحة.',
  zgh: 'ⴷⴰ ⵏⵇⵇⵍ ⵉ ⵜⵎⵔⴰⵔⵓⵜ ⵏ ⵜⴱⴰⵏⴽⴰ. ⴰⴷ ⵓⵔ ⵜⵇⵇⵏⴷ ⵜⴰⵙⵏⴰ ⴰⴷ.',
  'fr-MA': 'La banque n’a pas encore répondu. Cela peut durer une minute\u202f; ne fermez pas cette page.',
  en: 'The bank has not answered yet. This may take a minute; please do not close this page.',
};

/** Examples of `tiwizi-spinner`. */
export const spinnerExamples: ExampleSet = {
  title: 'Elements/Spinner',
  examples: {
    waiting: {
      html: (locale) => `<p class="tiwizi-spinner tiwizi-text" role="status">${escapeHtml(searching[locale])}</p>`,
      description:
        'Says what is waited for, and is seen after a second only. Write its words into an empty `role="status"`, so that they are spoken.',
    },
    long: {
      html: (locale) => `<p class="tiwizi-spinner tiwizi-text" role="status">${escapeHtml(paying[locale])}</p>`,
      description: 'What takes long says how long, and what to do meanwhile.',
    },
  },
};
