// Written from packages/elements/src/typography/typography.examples.ts by scripts/lib/stories.mjs.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { typographyExamples as set } from '../../packages/elements/src/typography/typography.examples.ts';
import { meta as metaOf, story } from '../lib/story.ts';

const meta: Meta = { title: 'Elements/Typography', ...metaOf(set) };
export default meta;

export const Page: StoryObj = story(set, 'page');
export const Numbered: StoryObj = story(set, 'numbered');
