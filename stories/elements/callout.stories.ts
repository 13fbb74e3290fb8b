// Written from packages/elements/src/callout/callout.examples.ts by scripts/lib/stories.mjs.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { calloutExamples as set } from '../../packages/elements/src/callout/callout.examples.ts';
import { meta as metaOf, story } from '../lib/story.ts';

const meta: Meta = { title: 'Elements/Callout', ...metaOf(set) };
export default meta;

export const Plain: StoryObj = story(set, 'plain');
export const WithAction: StoryObj = story(set, 'withAction');
