// Written from packages/elements/src/error-summary/error-summary.examples.ts by scripts/lib/stories.mjs.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { errorSummaryExamples as set } from '../../packages/elements/src/error-summary/error-summary.examples.ts';
import { meta as metaOf, story } from '../lib/story.ts';

const meta: Meta = { title: 'Elements/Error summary', ...metaOf(set) };
export default meta;

export const Form: StoryObj = story(set, 'form');
export const One: StoryObj = story(set, 'one');
export const None: StoryObj = story(set, 'none');
