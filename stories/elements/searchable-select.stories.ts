// Written from packages/elements/src/searchable-select/searchable-select.examples.ts by scripts/lib/stories.mjs.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { searchableSelectExamples as set } from '../../packages/elements/src/searchable-select/searchable-select.examples.ts';
import { meta as metaOf, story } from '../lib/story.ts';

const meta: Meta = { title: 'Elements/Searchable select', ...metaOf(set) };
export default meta;

export const Field: StoryObj = story(set, 'field');
export const Chosen: StoryObj = story(set, 'chosen');
export const WithError: StoryObj = story(set, 'withError');
export const Several: StoryObj = story(set, 'several');
export const Groups: StoryObj = story(set, 'groups');
