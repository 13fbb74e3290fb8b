import type { ExampleSet } from '@tiwizi/core';
import { elementHtml, type ExampleWords } from '../examples.ts';

const guide: ExampleWords = {
  'ar-MA': 'هل كان هذا الدليل واضحا؟',
  zgh: 'ⵉⵙ ⵉⴱⴰⵏ ⵓⵎⵏⵉⵔ ⴰⴷ?',
  'fr-MA': 'Ce guide était-il clair\u202f?',
  en: 'Was this guide clear?',
};

/** Examples of `<tiwizi-feedback>`. */
export const feedbackExamples: ExampleSet = {
  title: 'Elements/Feedback',
  tag: 'tiwizi-feedback',
  examples: {
    plain: {
      html: () => elementHtml('tiwizi-feedback', { action: '#feedback', page: '/services' }),
      description: 'Yes and no are one press; a comment may be added.',
    },
    ownQuestion: {
      html: (locale) =>
        elementHtml('tiwizi-feedback', { action: '#feedback', heading: guide[locale], 'heading-level': '3' }),
      description: 'A question of one’s own.',
    },
    sent: {
      html: () => elementHtml('tiwizi-feedback', { action: '#feedback', sent: true }),
      description: 'What the server prints after the post.',
    },
  },
};
