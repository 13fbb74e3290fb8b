// Written from packages/elements/src/tabs/tabs.examples.ts by scripts/lib/stories.mjs.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { tabsExamples as set } from '../../packages/elements/src/tabs/tabs.examples.ts';
import { meta as metaOf, story } from '../lib/story.ts';

const meta: Meta = { title: 'Elements/Tabs', ...metaOf(set) };
export default meta;

export const Plain: StoryObj = story(set, 'plain');
export const Selected: StoryObj = story(set, 'selected');
export const Manual: StoryObj = story(set, 'manual');
export const Authored: StoryObj = story(set, 'authored');
