// Written from packages/elements/src/specimen/specimen.examples.ts by scripts/lib/stories.mjs.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { specimenExamples as set } from '../../packages/elements/src/specimen/specimen.examples.ts';
import { meta as metaOf, story } from '../lib/story.ts';

const meta: Meta = { title: 'Elements/Specimen', ...metaOf(set) };
export default meta;

export const Mark: StoryObj = story(set, 'mark');
