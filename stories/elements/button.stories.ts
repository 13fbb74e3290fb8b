// Written from packages/elements/src/button/button.examples.ts by scripts/lib/stories.mjs.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { buttonExamples as set } from '../../packages/elements/src/button/button.examples.ts';
import { meta as metaOf, story } from '../lib/story.ts';

const meta: Meta = { title: 'Elements/Button', ...metaOf(set) };
export default meta;

export const Primary: StoryObj = story(set, 'primary');
export const Secondary: StoryObj = story(set, 'secondary');
export const Quiet: StoryObj = story(set, 'quiet');
export const Danger: StoryObj = story(set, 'danger');
export const Link: StoryObj = story(set, 'link');
export const Anchor: StoryObj = story(set, 'anchor');
export const Busy: StoryObj = story(set, 'busy');
export const Disabled: StoryObj = story(set, 'disabled');
export const Group: StoryObj = story(set, 'group');
export const Long: StoryObj = story(set, 'long');
