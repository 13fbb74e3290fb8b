// Written from packages/forms/src/kinds/item-list.examples.ts by scripts/lib/stories.mjs.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { itemListExamples as set } from '../../packages/forms/src/kinds/item-list.examples.ts';
import { meta as metaOf, story } from '../lib/story.ts';

const meta: Meta = { title: 'Forms/List of items', ...metaOf(set) };
export default meta;

export const Filled: StoryObj = story(set, 'filled');
export const Unfinished: StoryObj = story(set, 'unfinished');
export const TooFew: StoryObj = story(set, 'tooFew');
