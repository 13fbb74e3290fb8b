// Written from packages/elements/src/skeleton/skeleton.examples.ts by scripts/lib/stories.mjs.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { skeletonExamples as set } from '../../packages/elements/src/skeleton/skeleton.examples.ts';
import { meta as metaOf, story } from '../lib/story.ts';

const meta: Meta = { title: 'Elements/Skeleton', ...metaOf(set) };
export default meta;

export const Paragraph: StoryObj = story(set, 'paragraph');
