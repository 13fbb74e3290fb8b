// Written from packages/elements/src/date-picker/date-picker.examples.ts by scripts/lib/stories.mjs.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { datePickerExamples as set } from '../../packages/elements/src/date-picker/date-picker.examples.ts';
import { meta as metaOf, story } from '../lib/story.ts';

const meta: Meta = { title: 'Elements/Date picker', ...metaOf(set) };
export default meta;

export const Field: StoryObj = story(set, 'field');
export const Range: StoryObj = story(set, 'range');
export const WithError: StoryObj = story(set, 'withError');
