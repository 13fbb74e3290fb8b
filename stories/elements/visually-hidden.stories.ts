// Written from packages/elements/src/visually-hidden/visually-hidden.examples.ts by scripts/lib/stories.mjs.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { visuallyHiddenExamples as set } from '../../packages/elements/src/visually-hidden/visually-hidden.examples.ts';
import { meta as metaOf, story } from '../lib/story.ts';

const meta: Meta = { title: 'Elements/Visually hidden', ...metaOf(set) };
export default meta;

export const Context: StoryObj = story(set, 'context');
