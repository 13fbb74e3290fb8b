// Written from packages/elements/src/process-list/process-list.examples.ts by scripts/lib/stories.mjs.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { processListExamples as set } from '../../packages/elements/src/process-list/process-list.examples.ts';
import { meta as metaOf, story } from '../lib/story.ts';

const meta: Meta = { title: 'Elements/Process list', ...metaOf(set) };
export default meta;

export const Plain: StoryObj = story(set, 'plain');
export const WithoutHeading: StoryObj = story(set, 'withoutHeading');
