import type { ExampleSet } from '@tiwizi/core';
import { elementHtml } from '../examples.ts';

/** Examples of `<tiwizi-back-to-top>`. */
export const backToTopExamples: ExampleSet = {
  title: 'Elements/Back to top',
  tag: 'tiwizi-back-to-top',
  examples: {
    plain: { html: () => elementHtml('tiwizi-back-to-top', {}), description: 'At the end of a long page.' },
  },
};
