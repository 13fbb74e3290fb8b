// Written from packages/elements/src/page-footer/page-footer.examples.ts by scripts/lib/stories.mjs.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { pageFooterExamples as set } from '../../packages/elements/src/page-footer/page-footer.examples.ts';
import { meta as metaOf, story } from '../lib/story.ts';

const meta: Meta = { title: 'Elements/Page footer', ...metaOf(set) };
export default meta;

export const Footer: StoryObj = story(set, 'footer');
export const Links: StoryObj = story(set, 'links');
