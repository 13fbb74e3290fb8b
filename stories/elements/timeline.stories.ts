// Written from packages/elements/src/timeline/timeline.examples.ts by scripts/lib/stories.mjs.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { timelineExamples as set } from '../../packages/elements/src/timeline/timeline.examples.ts';
import { meta as metaOf, story } from '../lib/story.ts';

const meta: Meta = { title: 'Elements/Timeline', ...metaOf(set) };
export default meta;

export const States: StoryObj = story(set, 'states');
export const History: StoryObj = story(set, 'history');
