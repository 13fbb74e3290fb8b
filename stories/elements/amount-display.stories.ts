// Written from packages/elements/src/amount-display/amount-display.examples.ts by scripts/lib/stories.mjs.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { amountDisplayExamples as set } from '../../packages/elements/src/amount-display/amount-display.examples.ts';
import { meta as metaOf, story } from '../lib/story.ts';

const meta: Meta = { title: 'Elements/Amount display', ...metaOf(set) };
export default meta;

export const InSentence: StoryObj = story(set, 'inSentence');
export const Whole: StoryObj = story(set, 'whole');
export const OtherCurrency: StoryObj = story(set, 'otherCurrency');
