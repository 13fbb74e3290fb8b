// Written from packages/elements/src/privacy-notice/privacy-notice.examples.ts by scripts/lib/stories.mjs.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { privacyNoticeExamples as set } from '../../packages/elements/src/privacy-notice/privacy-notice.examples.ts';
import { meta as metaOf, story } from '../lib/story.ts';

const meta: Meta = { title: 'Elements/Privacy notice', ...metaOf(set) };
export default meta;

export const Declaration: StoryObj = story(set, 'declaration');
export const Authorisation: StoryObj = story(set, 'authorisation');
