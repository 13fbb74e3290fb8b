// Written from packages/forms/src/print/task-list.examples.ts by scripts/lib/stories.mjs.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { taskListExamples as set } from '../../packages/forms/src/print/task-list.examples.ts';
import { meta as metaOf, story } from '../lib/story.ts';

const meta: Meta = { title: 'Forms/List of tasks', ...metaOf(set) };
export default meta;

export const Begun: StoryObj = story(set, 'begun');
export const First: StoryObj = story(set, 'first');
export const Complete: StoryObj = story(set, 'complete');
