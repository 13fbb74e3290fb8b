// Written from packages/elements/src/password-input/password-input.examples.ts by scripts/lib/stories.mjs.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { passwordInputExamples as set } from '../../packages/elements/src/password-input/password-input.examples.ts';
import { meta as metaOf, story } from '../lib/story.ts';

const meta: Meta = { title: 'Elements/Password input', ...metaOf(set) };
export default meta;

export const Current: StoryObj = story(set, 'current');
export const Chosen: StoryObj = story(set, 'chosen');
export const Wrong: StoryObj = story(set, 'wrong');
export const OwnMarkup: StoryObj = story(set, 'ownMarkup');
