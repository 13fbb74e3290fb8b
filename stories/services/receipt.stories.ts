// Written from packages/services/src/receipt/receipt.examples.ts by scripts/lib/stories.mjs.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { receiptExamples as set } from '../../packages/services/src/receipt/receipt.examples.ts';
import { meta as metaOf, story } from '../lib/story.ts';

const meta: Meta = { title: 'Services/Receipt', ...metaOf(set) };
export default meta;

export const Receipt: StoryObj = story(set, 'receipt');
export const NoDelay: StoryObj = story(set, 'noDelay');
export const Investment: StoryObj = story(set, 'investment');
