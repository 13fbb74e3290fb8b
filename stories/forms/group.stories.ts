// Written from packages/forms/src/kinds/group.examples.ts by scripts/lib/stories.mjs.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { groupExamples as set } from '../../packages/forms/src/kinds/group.examples.ts';
import { meta as metaOf, story } from '../lib/story.ts';

const meta: Meta = { title: 'Forms/Repeating group', ...metaOf(set) };
export default meta;

export const One: StoryObj = story(set, 'one');
export const Several: StoryObj = story(set, 'several');
export const Wrong: StoryObj = story(set, 'wrong');
export const Full: StoryObj = story(set, 'full');
export const TooFew: StoryObj = story(set, 'tooFew');
