// Written from packages/elements/src/menu-button/menu-button.examples.ts by scripts/lib/stories.mjs.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { menuButtonExamples as set } from '../../packages/elements/src/menu-button/menu-button.examples.ts';
import { meta as metaOf, story } from '../lib/story.ts';

const meta: Meta = { title: 'Elements/Menu button', ...metaOf(set) };
export default meta;

export const Closed: StoryObj = story(set, 'closed');
export const Open: StoryObj = story(set, 'open');
