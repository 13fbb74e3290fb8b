// Written from packages/elements/src/accordion/accordion.examples.ts by scripts/lib/stories.mjs.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { accordionExamples as set } from '../../packages/elements/src/accordion/accordion.examples.ts';
import { meta as metaOf, story } from '../lib/story.ts';

const meta: Meta = { title: 'Elements/Accordion', ...metaOf(set) };
export default meta;

export const Plain: StoryObj = story(set, 'plain');
export const RichContent: StoryObj = story(set, 'richContent');
export const Exclusive: StoryObj = story(set, 'exclusive');
export const Authored: StoryObj = story(set, 'authored');
