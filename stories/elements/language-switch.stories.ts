// Written from packages/elements/src/language-switch/language-switch.examples.ts by scripts/lib/stories.mjs.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { languageSwitchExamples as set } from '../../packages/elements/src/language-switch/language-switch.examples.ts';
import { meta as metaOf, story } from '../lib/story.ts';

const meta: Meta = { title: 'Elements/Language switch', ...metaOf(set) };
export default meta;

export const Languages: StoryObj = story(set, 'languages');
export const Some: StoryObj = story(set, 'some');
export const Given: StoryObj = story(set, 'given');
