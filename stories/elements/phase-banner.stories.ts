// Written from packages/elements/src/phase-banner/phase-banner.examples.ts by scripts/lib/stories.mjs.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { phaseBannerExamples as set } from '../../packages/elements/src/phase-banner/phase-banner.examples.ts';
import { meta as metaOf, story } from '../lib/story.ts';

const meta: Meta = { title: 'Elements/Phase banner', ...metaOf(set) };
export default meta;

export const Beta: StoryObj = story(set, 'beta');
export const Alpha: StoryObj = story(set, 'alpha');
