// Written from packages/elements/src/address-block/address-block.examples.ts by scripts/lib/stories.mjs.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { addressBlockExamples as set } from '../../packages/elements/src/address-block/address-block.examples.ts';
import { meta as metaOf, story } from '../lib/story.ts';

const meta: Meta = { title: 'Elements/Address block', ...metaOf(set) };
export default meta;

export const Lines: StoryObj = story(set, 'lines');
export const Office: StoryObj = story(set, 'office');
