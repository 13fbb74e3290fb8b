// Written from packages/elements/src/help-panel/help-panel.examples.ts by scripts/lib/stories.mjs.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { helpPanelExamples as set } from '../../packages/elements/src/help-panel/help-panel.examples.ts';
import { meta as metaOf, story } from '../lib/story.ts';

const meta: Meta = { title: 'Elements/Help panel', ...metaOf(set) };
export default meta;

export const Whole: StoryObj = story(set, 'whole');
export const Usual: StoryObj = story(set, 'usual');
export const Least: StoryObj = story(set, 'least');
