// Written from packages/elements/src/copy-button/copy-button.examples.ts by scripts/lib/stories.mjs.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { copyButtonExamples as set } from '../../packages/elements/src/copy-button/copy-button.examples.ts';
import { meta as metaOf, story } from '../lib/story.ts';

const meta: Meta = { title: 'Elements/Copy button', ...metaOf(set) };
export default meta;

export const Text: StoryObj = story(set, 'text');
export const Source: StoryObj = story(set, 'source');
