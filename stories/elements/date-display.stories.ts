// Written from packages/elements/src/date-display/date-display.examples.ts by scripts/lib/stories.mjs.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { dateDisplayExamples as set } from '../../packages/elements/src/date-display/date-display.examples.ts';
import { meta as metaOf, story } from '../lib/story.ts';

const meta: Meta = { title: 'Elements/Date display', ...metaOf(set) };
export default meta;

export const InSentence: StoryObj = story(set, 'inSentence');
export const WeekdayAndTime: StoryObj = story(set, 'weekdayAndTime');
export const Numeric: StoryObj = story(set, 'numeric');
