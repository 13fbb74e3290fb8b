// Written from packages/forms/src/kinds/date-range.examples.ts by scripts/lib/stories.mjs.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { dateRangeExamples as set } from '../../packages/forms/src/kinds/date-range.examples.ts';
import { meta as metaOf, story } from '../lib/story.ts';

const meta: Meta = { title: 'Forms/Date range', ...metaOf(set) };
export default meta;

export const Empty: StoryObj = story(set, 'empty');
export const Answered: StoryObj = story(set, 'answered');
export const Backwards: StoryObj = story(set, 'backwards');
export const Passed: StoryObj = story(set, 'passed');
