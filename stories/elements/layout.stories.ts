// Written from packages/elements/src/layout/layout.examples.ts by scripts/lib/stories.mjs.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { layoutExamples as set } from '../../packages/elements/src/layout/layout.examples.ts';
import { meta as metaOf, story } from '../lib/story.ts';

const meta: Meta = { title: 'Elements/Layout', ...metaOf(set) };
export default meta;

export const FormPage: StoryObj = story(set, 'formPage');
export const ListPage: StoryObj = story(set, 'listPage');
export const Columns: StoryObj = story(set, 'columns');
export const Cluster: StoryObj = story(set, 'cluster');
export const Sidebar: StoryObj = story(set, 'sidebar');
export const Stack: StoryObj = story(set, 'stack');
