// Written from packages/elements/src/in-page-navigation/in-page-navigation.examples.ts by scripts/lib/stories.mjs.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { inPageNavigationExamples as set } from '../../packages/elements/src/in-page-navigation/in-page-navigation.examples.ts';
import { meta as metaOf, story } from '../lib/story.ts';

const meta: Meta = { title: 'Elements/In-page navigation', ...metaOf(set) };
export default meta;

export const Links: StoryObj = story(set, 'links');
export const Found: StoryObj = story(set, 'found');
