// Written from packages/elements/src/cookie-banner/cookie-banner.examples.ts by scripts/lib/stories.mjs.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { cookieBannerExamples as set } from '../../packages/elements/src/cookie-banner/cookie-banner.examples.ts';
import { meta as metaOf, story } from '../lib/story.ts';

const meta: Meta = { title: 'Elements/Cookie banner', ...metaOf(set) };
export default meta;

export const Question: StoryObj = story(set, 'question');
export const OwnWords: StoryObj = story(set, 'ownWords');
export const Refused: StoryObj = story(set, 'refused');
