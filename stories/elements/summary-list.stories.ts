// Written from packages/elements/src/summary-list/summary-list.examples.ts by scripts/lib/stories.mjs.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { summaryListExamples as set } from '../../packages/elements/src/summary-list/summary-list.examples.ts';
import { meta as metaOf, story } from '../lib/story.ts';

const meta: Meta = { title: 'Elements/Summary list', ...metaOf(set) };
export default meta;

export const Answers: StoryObj = story(set, 'answers');
export const Facts: StoryObj = story(set, 'facts');
