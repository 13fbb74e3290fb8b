// Written from packages/elements/src/pagination/pagination.examples.ts by scripts/lib/stories.mjs.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { paginationExamples as set } from '../../packages/elements/src/pagination/pagination.examples.ts';
import { meta as metaOf, story } from '../lib/story.ts';

const meta: Meta = { title: 'Elements/Pagination', ...metaOf(set) };
export default meta;

export const Middle: StoryObj = story(set, 'middle');
export const First: StoryObj = story(set, 'first');
export const Last: StoryObj = story(set, 'last');
export const Many: StoryObj = story(set, 'many');
export const Guide: StoryObj = story(set, 'guide');
