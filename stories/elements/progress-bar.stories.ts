// Written from packages/elements/src/progress-bar/progress-bar.examples.ts by scripts/lib/stories.mjs.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { progressBarExamples as set } from '../../packages/elements/src/progress-bar/progress-bar.examples.ts';
import { meta as metaOf, story } from '../lib/story.ts';

const meta: Meta = { title: 'Elements/Progress bar', ...metaOf(set) };
export default meta;

export const UnderWay: StoryObj = story(set, 'underWay');
export const Done: StoryObj = story(set, 'done');
