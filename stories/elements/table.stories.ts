// Written from packages/elements/src/table/table.examples.ts by scripts/lib/stories.mjs.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { tableExamples as set } from '../../packages/elements/src/table/table.examples.ts';
import { meta as metaOf, story } from '../lib/story.ts';

const meta: Meta = { title: 'Elements/Table', ...metaOf(set) };
export default meta;

export const Table: StoryObj = story(set, 'table');
export const Scrolling: StoryObj = story(set, 'scrolling');
export const Sortable: StoryObj = story(set, 'sortable');
export const Stacked: StoryObj = story(set, 'stacked');
export const SortedByServer: StoryObj = story(set, 'sortedByServer');
export const Empty: StoryObj = story(set, 'empty');
