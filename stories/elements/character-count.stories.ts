// Written from packages/elements/src/character-count/character-count.examples.ts by scripts/lib/stories.mjs.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { characterCountExamples as set } from '../../packages/elements/src/character-count/character-count.examples.ts';
import { meta as metaOf, story } from '../lib/story.ts';

const meta: Meta = { title: 'Elements/Character count', ...metaOf(set) };
export default meta;

export const Empty: StoryObj = story(set, 'empty');
export const Near: StoryObj = story(set, 'near');
export const Over: StoryObj = story(set, 'over');
export const Line: StoryObj = story(set, 'line');
