// Written from packages/elements/src/feedback/feedback.examples.ts by scripts/lib/stories.mjs.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { feedbackExamples as set } from '../../packages/elements/src/feedback/feedback.examples.ts';
import { meta as metaOf, story } from '../lib/story.ts';

const meta: Meta = { title: 'Elements/Feedback', ...metaOf(set) };
export default meta;

export const Plain: StoryObj = story(set, 'plain');
export const OwnQuestion: StoryObj = story(set, 'ownQuestion');
export const Sent: StoryObj = story(set, 'sent');
