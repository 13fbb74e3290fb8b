// Written from packages/elements/src/details/details.examples.ts by scripts/lib/stories.mjs.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { detailsExamples as set } from '../../packages/elements/src/details/details.examples.ts';
import { meta as metaOf, story } from '../lib/story.ts';

const meta: Meta = { title: 'Elements/Details', ...metaOf(set) };
export default meta;

export const Closed: StoryObj = story(set, 'closed');
export const Open: StoryObj = story(set, 'open');
export const List: StoryObj = story(set, 'list');
