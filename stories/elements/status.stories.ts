// Written from packages/elements/src/status/status.examples.ts by scripts/lib/stories.mjs.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { statusExamples as set } from '../../packages/elements/src/status/status.examples.ts';
import { meta as metaOf, story } from '../lib/story.ts';

const meta: Meta = { title: 'Elements/Status', ...metaOf(set) };
export default meta;

export const States: StoryObj = story(set, 'states');
export const InText: StoryObj = story(set, 'inText');
