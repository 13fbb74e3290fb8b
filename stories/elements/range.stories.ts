// Written from packages/elements/src/range/range.examples.ts by scripts/lib/stories.mjs.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { rangeExamples as set } from '../../packages/elements/src/range/range.examples.ts';
import { meta as metaOf, story } from '../lib/story.ts';

const meta: Meta = { title: 'Elements/Range', ...metaOf(set) };
export default meta;

export const Distance: StoryObj = story(set, 'distance');
export const WithError: StoryObj = story(set, 'withError');
export const Disabled: StoryObj = story(set, 'disabled');
export const OwnMarkup: StoryObj = story(set, 'ownMarkup');
