// Written from packages/elements/src/inset-text/inset-text.examples.ts by scripts/lib/stories.mjs.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { insetTextExamples as set } from '../../packages/elements/src/inset-text/inset-text.examples.ts';
import { meta as metaOf, story } from '../lib/story.ts';

const meta: Meta = { title: 'Elements/Inset text', ...metaOf(set) };
export default meta;

export const Paragraph: StoryObj = story(set, 'paragraph');
export const Paragraphs: StoryObj = story(set, 'paragraphs');
