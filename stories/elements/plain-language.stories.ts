// Written from packages/elements/src/plain-language/plain-language.examples.ts by scripts/lib/stories.mjs.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { plainLanguageExamples as set } from '../../packages/elements/src/plain-language/plain-language.examples.ts';
import { meta as metaOf, story } from '../lib/story.ts';

const meta: Meta = { title: 'Elements/Plain language', ...metaOf(set) };
export default meta;

export const FullFirst: StoryObj = story(set, 'fullFirst');
export const PlainFirst: StoryObj = story(set, 'plainFirst');
