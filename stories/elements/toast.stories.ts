// Written from packages/elements/src/toast/toast.examples.ts by scripts/lib/stories.mjs.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { toastExamples as set } from '../../packages/elements/src/toast/toast.examples.ts';
import { meta as metaOf, story } from '../lib/story.ts';

const meta: Meta = { title: 'Elements/Toast', ...metaOf(set) };
export default meta;

export const One: StoryObj = story(set, 'one');
export const Link: StoryObj = story(set, 'link');
export const Two: StoryObj = story(set, 'two');
export const Empty: StoryObj = story(set, 'empty');
