// Written from packages/services/src/case-status/case-status.examples.ts by scripts/lib/stories.mjs.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { caseStatusExamples as set } from '../../packages/services/src/case-status/case-status.examples.ts';
import { meta as metaOf, story } from '../lib/story.ts';

const meta: Meta = { title: 'Services/Case status', ...metaOf(set) };
export default meta;

export const Review: StoryObj = story(set, 'review');
export const Correction: StoryObj = story(set, 'correction');
export const Ready: StoryObj = story(set, 'ready');
export const Refused: StoryObj = story(set, 'refused');
