// Written from packages/elements/src/tag/tag.examples.ts by scripts/lib/stories.mjs.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { tagExamples as set } from '../../packages/elements/src/tag/tag.examples.ts';
import { meta as metaOf, story } from '../lib/story.ts';

const meta: Meta = { title: 'Elements/Tag', ...metaOf(set) };
export default meta;

export const States: StoryObj = story(set, 'states');
