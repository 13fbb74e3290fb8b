// Written from packages/elements/src/dialog/dialog.examples.ts by scripts/lib/stories.mjs.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { dialogExamples as set } from '../../packages/elements/src/dialog/dialog.examples.ts';
import { meta as metaOf, story } from '../lib/story.ts';

const meta: Meta = { title: 'Elements/Dialog', ...metaOf(set) };
export default meta;

export const Explanation: StoryObj = story(set, 'explanation');
export const Confirmation: StoryObj = story(set, 'confirmation');
export const Decision: StoryObj = story(set, 'decision');
