// Written from packages/elements/src/skip-link/skip-link.examples.ts by scripts/lib/stories.mjs.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { skipLinkExamples as set } from '../../packages/elements/src/skip-link/skip-link.examples.ts';
import { meta as metaOf, story } from '../lib/story.ts';

const meta: Meta = { title: 'Elements/Skip link', ...metaOf(set) };
export default meta;

export const SkipLink: StoryObj = story(set, 'skipLink');
