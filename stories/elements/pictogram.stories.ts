// Written from packages/elements/src/pictogram/pictogram.examples.ts by scripts/lib/stories.mjs.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { pictogramExamples as set } from '../../packages/elements/src/pictogram/pictogram.examples.ts';
import { meta as metaOf, story } from '../lib/story.ts';

const meta: Meta = { title: 'Elements/Pictogram', ...metaOf(set) };
export default meta;

export const Plain: StoryObj = story(set, 'plain');
export const OwnWords: StoryObj = story(set, 'ownWords');
export const Card: StoryObj = story(set, 'card');
export const Choices: StoryObj = story(set, 'choices');
export const All: StoryObj = story(set, 'all');
export const AllLarge: StoryObj = story(set, 'allLarge');
