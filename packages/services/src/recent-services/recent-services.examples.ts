import type { ExampleSet } from '@tiwizi/core';
import { elementHtml } from '@tiwizi/elements/example-html';

/** Examples of `<tiwizi-recent-services>`. */
export const recentServicesExamples: ExampleSet = {
  title: 'Services/Recent services',
  tag: 'tiwizi-recent-services',
  examples: {
    plain: {
      html: () => elementHtml('tiwizi-recent-services', {}),
      description: 'Where services were looked at on this device; nothing is to be seen before.',
    },
  },
};
