// Written from packages/elements/src/notice/notice.examples.ts by scripts/lib/stories.mjs.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { noticeExamples as set } from '../../packages/elements/src/notice/notice.examples.ts';
import { meta as metaOf, story } from '../lib/story.ts';

const meta: Meta = { title: 'Elements/Notice', ...metaOf(set) };
export default meta;

export const Info: StoryObj = story(set, 'info');
export const Success: StoryObj = story(set, 'success');
export const Warning: StoryObj = story(set, 'warning');
export const Danger: StoryObj = story(set, 'danger');
export const TextOnly: StoryObj = story(set, 'textOnly');
export const OwnChildren: StoryObj = story(set, 'ownChildren');
