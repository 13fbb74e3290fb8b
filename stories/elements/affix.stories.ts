// Written from packages/elements/src/affix/affix.examples.ts by scripts/lib/stories.mjs.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { affixExamples as set } from '../../packages/elements/src/affix/affix.examples.ts';
import { meta as metaOf, story } from '../lib/story.ts';

const meta: Meta = { title: 'Elements/Prefix and suffix', ...metaOf(set) };
export default meta;

export const Suffix: StoryObj = story(set, 'suffix');
export const Prefix: StoryObj = story(set, 'prefix');
export const Wrong: StoryObj = story(set, 'wrong');
