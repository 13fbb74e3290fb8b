// Written from packages/elements/src/contact-block/contact-block.examples.ts by scripts/lib/stories.mjs.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { contactBlockExamples as set } from '../../packages/elements/src/contact-block/contact-block.examples.ts';
import { meta as metaOf, story } from '../lib/story.ts';

const meta: Meta = { title: 'Elements/Contact block', ...metaOf(set) };
export default meta;

export const Whole: StoryObj = story(set, 'whole');
export const PhoneOnly: StoryObj = story(set, 'phoneOnly');
export const WithContent: StoryObj = story(set, 'withContent');
