// Written from packages/elements/src/side-navigation/side-navigation.examples.ts by scripts/lib/stories.mjs.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { sideNavigationExamples as set } from '../../packages/elements/src/side-navigation/side-navigation.examples.ts';
import { meta as metaOf, story } from '../lib/story.ts';

const meta: Meta = { title: 'Elements/Side navigation', ...metaOf(set) };
export default meta;

export const Below: StoryObj = story(set, 'below');
export const Above: StoryObj = story(set, 'above');
