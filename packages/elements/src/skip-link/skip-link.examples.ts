import type { ExampleSet } from '@tiwizi/core';
import { elementHtml } from '../examples.ts';

/** Examples of `<tiwizi-skip-link>`. */
export const skipLinkExamples: ExampleSet = {
  title: 'Elements/Skip link',
  tag: 'tiwizi-skip-link',
  examples: {
    skipLink: {
      html: () =>
        `${elementHtml('tiwizi-skip-link', { target: 'skip-target' })}<main id="skip-target" tabindex="-1"></main>`,
      description: 'Seen when it has focus: press Tab.',
    },
  },
};
