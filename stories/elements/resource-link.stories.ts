// Written from packages/elements/src/resource-link/resource-link.examples.ts by scripts/lib/stories.mjs.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { resourceLinkExamples as set } from '../../packages/elements/src/resource-link/resource-link.examples.ts';
import { meta as metaOf, story } from '../lib/story.ts';

const meta: Meta = { title: 'Elements/Resource link', ...metaOf(set) };
export default meta;

export const Download: StoryObj = story(set, 'download');
export const OtherLanguage: StoryObj = story(set, 'otherLanguage');
export const External: StoryObj = story(set, 'external');
export const Reach: StoryObj = story(set, 'reach');
