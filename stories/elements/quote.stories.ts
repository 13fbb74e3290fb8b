// Written from packages/elements/src/quote/quote.examples.ts by scripts/lib/stories.mjs.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { quoteExamples as set } from '../../packages/elements/src/quote/quote.examples.ts';
import { meta as metaOf, story } from '../lib/story.ts';

const meta: Meta = { title: 'Elements/Quote', ...metaOf(set) };
export default meta;

export const WithSource: StoryObj = story(set, 'withSource');
export const Paragraphs: StoryObj = story(set, 'paragraphs');
export const OtherLanguage: StoryObj = story(set, 'otherLanguage');
