// Written from packages/elements/src/exit-page/exit-page.examples.ts by scripts/lib/stories.mjs.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { exitPageExamples as set } from '../../packages/elements/src/exit-page/exit-page.examples.ts';
import { meta as metaOf, story } from '../lib/story.ts';

const meta: Meta = { title: 'Elements/Exit page', ...metaOf(set) };
export default meta;

export const Plain: StoryObj = story(set, 'plain');
export const OwnWords: StoryObj = story(set, 'ownWords');
