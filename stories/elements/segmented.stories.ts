// Written from packages/elements/src/segmented/segmented.examples.ts by scripts/lib/stories.mjs.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { segmentedExamples as set } from '../../packages/elements/src/segmented/segmented.examples.ts';
import { meta as metaOf, story } from '../lib/story.ts';

const meta: Meta = { title: 'Elements/Segmented choice', ...metaOf(set) };
export default meta;

export const Numbers: StoryObj = story(set, 'numbers');
export const Words: StoryObj = story(set, 'words');
export const Wrong: StoryObj = story(set, 'wrong');
