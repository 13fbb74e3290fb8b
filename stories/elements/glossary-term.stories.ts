// Written from packages/elements/src/glossary-term/glossary-term.examples.ts by scripts/lib/stories.mjs.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { glossaryTermExamples as set } from '../../packages/elements/src/glossary-term/glossary-term.examples.ts';
import { meta as metaOf, story } from '../lib/story.ts';

const meta: Meta = { title: 'Elements/Glossary term', ...metaOf(set) };
export default meta;

export const InSentence: StoryObj = story(set, 'inSentence');
export const WithMore: StoryObj = story(set, 'withMore');
