// Written from packages/elements/src/field/ready-fields.examples.ts by scripts/lib/stories.mjs.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { readyFieldExamples as set } from '../../packages/elements/src/field/ready-fields.examples.ts';
import { meta as metaOf, story } from '../lib/story.ts';

const meta: Meta = { title: 'Elements/Ready fields', ...metaOf(set) };
export default meta;

export const Email: StoryObj = story(set, 'email');
export const Phone: StoryObj = story(set, 'phone');
export const Search: StoryObj = story(set, 'search');
export const Name: StoryObj = story(set, 'name');
export const NameWrong: StoryObj = story(set, 'nameWrong');
export const DateRange: StoryObj = story(set, 'dateRange');
export const DateRangeWrong: StoryObj = story(set, 'dateRangeWrong');
export const Time: StoryObj = story(set, 'time');
export const TimeWrong: StoryObj = story(set, 'timeWrong');
export const Amount: StoryObj = story(set, 'amount');
export const Address: StoryObj = story(set, 'address');
