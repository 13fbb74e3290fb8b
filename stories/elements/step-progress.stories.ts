// Written from packages/elements/src/step-progress/step-progress.examples.ts by scripts/lib/stories.mjs.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { stepProgressExamples as set } from '../../packages/elements/src/step-progress/step-progress.examples.ts';
import { meta as metaOf, story } from '../lib/story.ts';

const meta: Meta = { title: 'Elements/Step progress', ...metaOf(set) };
export default meta;

export const Second: StoryObj = story(set, 'second');
export const Links: StoryObj = story(set, 'links');
export const Last: StoryObj = story(set, 'last');
export const UnknownTotal: StoryObj = story(set, 'unknownTotal');
