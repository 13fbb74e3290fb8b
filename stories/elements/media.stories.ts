// Written from packages/elements/src/media/media.examples.ts by scripts/lib/stories.mjs.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { mediaExamples as set } from '../../packages/elements/src/media/media.examples.ts';
import { meta as metaOf, story } from '../lib/story.ts';

const meta: Meta = { title: 'Elements/Media', ...metaOf(set) };
export default meta;

export const Video: StoryObj = story(set, 'video');
export const SignLanguage: StoryObj = story(set, 'signLanguage');
export const Audio: StoryObj = story(set, 'audio');
