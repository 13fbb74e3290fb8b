import type { ExampleSet } from '@tiwizi/core';
import { text } from '@tiwizi/i18n';
import { escapeHtml } from '../examples.ts';
import { specimenMessages } from './specimen.messages.ts';

/** Examples of `tiwizi-specimen`. */
export const specimenExamples: ExampleSet = {
  title: 'Elements/Specimen',
  examples: {
    mark: {
      html: (locale) => `<p class="tiwizi-specimen">${escapeHtml(text(specimenMessages, 'specimen', locale))}</p>`,
      description: 'Stands on everything made or signed with test keys.',
    },
  },
};
