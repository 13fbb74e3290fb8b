// Written from packages/forms/src/kinds/time.examples.ts by scripts/lib/stories.mjs.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { timeExamples as set } from '../../packages/forms/src/kinds/time.examples.ts';
import { meta as metaOf, story } from '../lib/story.ts';

const meta: Meta = { title: 'Forms/Time', ...metaOf(set) };
export default meta;

export const Empty: StoryObj = story(set, 'empty');
export const Answered: StoryObj = story(set, 'answered');
export const Unreadable: StoryObj = story(set, 'unreadable');
export const Between: StoryObj = story(set, 'between');
