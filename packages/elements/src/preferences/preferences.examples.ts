import type { ExampleSet } from '@tiwizi/core';
import { elementHtml } from '../examples.ts';

/** Examples of `<tiwizi-preferences>`. */
export const preferencesExamples: ExampleSet = {
  title: 'Elements/Preferences',
  tag: 'tiwizi-preferences',
  examples: {
    plain: {
      html: () => elementHtml('tiwizi-preferences', { 'return-to': '/fr/help' }),
      description: 'Nothing chosen yet: everything as on the device.',
    },
    chosen: {
      html: () =>
        elementHtml('tiwizi-preferences', {
          'text-size': 'larger',
          contrast: 'more',
          scheme: 'dark',
          'low-data': true,
        }),
      description: 'What was chosen before is chosen.',
    },
  },
};
