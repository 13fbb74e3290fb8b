// Written from packages/elements/src/empty-state/empty-state.examples.ts by scripts/lib/stories.mjs.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { emptyStateExamples as set } from '../../packages/elements/src/empty-state/empty-state.examples.ts';
import { meta as metaOf, story } from '../lib/story.ts';

const meta: Meta = { title: 'Elements/Empty state', ...metaOf(set) };
export default meta;

export const NothingYet: StoryObj = story(set, 'nothingYet');
export const NoMatch: StoryObj = story(set, 'noMatch');
