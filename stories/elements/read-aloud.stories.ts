// Written from packages/elements/src/read-aloud/read-aloud.examples.ts by scripts/lib/stories.mjs.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { readAloudExamples as set } from '../../packages/elements/src/read-aloud/read-aloud.examples.ts';
import { meta as metaOf, story } from '../lib/story.ts';

const meta: Meta = { title: 'Elements/Read aloud', ...metaOf(set) };
export default meta;

export const Plain: StoryObj = story(set, 'plain');
export const Reading: StoryObj = story(set, 'reading');
