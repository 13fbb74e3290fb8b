// Written from packages/elements/src/card/card.examples.ts by scripts/lib/stories.mjs.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { cardExamples as set } from '../../packages/elements/src/card/card.examples.ts';
import { meta as metaOf, story } from '../lib/story.ts';

const meta: Meta = { title: 'Elements/Card', ...metaOf(set) };
export default meta;

export const Card: StoryObj = story(set, 'card');
export const Grid: StoryObj = story(set, 'grid');
export const Tile: StoryObj = story(set, 'tile');
export const Tiles: StoryObj = story(set, 'tiles');
export const Plain: StoryObj = story(set, 'plain');
