// Written from packages/elements/src/back-to-top/back-to-top.examples.ts by scripts/lib/stories.mjs.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { backToTopExamples as set } from '../../packages/elements/src/back-to-top/back-to-top.examples.ts';
import { meta as metaOf, story } from '../lib/story.ts';

const meta: Meta = { title: 'Elements/Back to top', ...metaOf(set) };
export default meta;

export const Plain: StoryObj = story(set, 'plain');
