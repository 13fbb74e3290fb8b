// Written from packages/elements/src/link/link.examples.ts by scripts/lib/stories.mjs.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { linkExamples as set } from '../../packages/elements/src/link/link.examples.ts';
import { meta as metaOf, story } from '../lib/story.ts';

const meta: Meta = { title: 'Elements/Link', ...metaOf(set) };
export default meta;

export const Link: StoryObj = story(set, 'link');
export const InSentence: StoryObj = story(set, 'inSentence');
export const Back: StoryObj = story(set, 'back');
export const OtherLanguage: StoryObj = story(set, 'otherLanguage');
