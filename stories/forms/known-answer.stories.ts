// Written from packages/forms/src/print/known-answer.examples.ts by scripts/lib/stories.mjs.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { knownAnswerExamples as set } from '../../packages/forms/src/print/known-answer.examples.ts';
import { meta as metaOf, story } from '../lib/story.ts';

const meta: Meta = { title: 'Forms/Known answer', ...metaOf(set) };
export default meta;

export const Given: StoryObj = story(set, 'given');
export const Told: StoryObj = story(set, 'told');
export const Anew: StoryObj = story(set, 'anew');
export const Stopped: StoryObj = story(set, 'stopped');
