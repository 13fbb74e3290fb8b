// Written from packages/elements/src/service-navigation/service-navigation.examples.ts by scripts/lib/stories.mjs.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { serviceNavigationExamples as set } from '../../packages/elements/src/service-navigation/service-navigation.examples.ts';
import { meta as metaOf, story } from '../lib/story.ts';

const meta: Meta = { title: 'Elements/Service navigation', ...metaOf(set) };
export default meta;

export const Plain: StoryObj = story(set, 'plain');
export const WithoutName: StoryObj = story(set, 'withoutName');
export const NameOnly: StoryObj = story(set, 'nameOnly');
export const Many: StoryObj = story(set, 'many');
