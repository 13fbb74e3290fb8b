// Written from packages/elements/src/switch/switch.examples.ts by scripts/lib/stories.mjs.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { switchExamples as set } from '../../packages/elements/src/switch/switch.examples.ts';
import { meta as metaOf, story } from '../lib/story.ts';

const meta: Meta = { title: 'Elements/Switch', ...metaOf(set) };
export default meta;

export const Off: StoryObj = story(set, 'off');
export const On: StoryObj = story(set, 'on');
export const Disabled: StoryObj = story(set, 'disabled');
