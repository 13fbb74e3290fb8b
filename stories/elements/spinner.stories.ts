// Written from packages/elements/src/spinner/spinner.examples.ts by scripts/lib/stories.mjs.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { spinnerExamples as set } from '../../packages/elements/src/spinner/spinner.examples.ts';
import { meta as metaOf, story } from '../lib/story.ts';

const meta: Meta = { title: 'Elements/Spinner', ...metaOf(set) };
export default meta;

export const Waiting: StoryObj = story(set, 'waiting');
export const Long: StoryObj = story(set, 'long');
