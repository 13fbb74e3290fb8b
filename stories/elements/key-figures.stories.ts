// Written from packages/elements/src/key-figures/key-figures.examples.ts by scripts/lib/stories.mjs.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { keyFiguresExamples as set } from '../../packages/elements/src/key-figures/key-figures.examples.ts';
import { meta as metaOf, story } from '../lib/story.ts';

const meta: Meta = { title: 'Elements/Key figures', ...metaOf(set) };
export default meta;

export const Three: StoryObj = story(set, 'three');
export const One: StoryObj = story(set, 'one');
