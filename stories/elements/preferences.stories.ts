// Written from packages/elements/src/preferences/preferences.examples.ts by scripts/lib/stories.mjs.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { preferencesExamples as set } from '../../packages/elements/src/preferences/preferences.examples.ts';
import { meta as metaOf, story } from '../lib/story.ts';

const meta: Meta = { title: 'Elements/Preferences', ...metaOf(set) };
export default meta;

export const Plain: StoryObj = story(set, 'plain');
export const Chosen: StoryObj = story(set, 'chosen');
