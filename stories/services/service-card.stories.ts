// Written from packages/services/src/service-card/service-card.examples.ts by scripts/lib/stories.mjs.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { serviceCardExamples as set } from '../../packages/services/src/service-card/service-card.examples.ts';
import { meta as metaOf, story } from '../lib/story.ts';

const meta: Meta = { title: 'Services/Service card', ...metaOf(set) };
export default meta;

export const Card: StoryObj = story(set, 'card');
export const Fee: StoryObj = story(set, 'fee');
export const Unknown: StoryObj = story(set, 'unknown');
export const Sample: StoryObj = story(set, 'sample');
export const Unavailable: StoryObj = story(set, 'unavailable');
export const OtherLanguage: StoryObj = story(set, 'otherLanguage');
export const Tile: StoryObj = story(set, 'tile');
export const Row: StoryObj = story(set, 'row');
export const Compact: StoryObj = story(set, 'compact');
export const Highlighted: StoryObj = story(set, 'highlighted');
export const Rows: StoryObj = story(set, 'rows');
export const Grid: StoryObj = story(set, 'grid');
