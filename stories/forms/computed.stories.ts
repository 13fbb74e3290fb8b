// Written from packages/forms/src/kinds/computed.examples.ts by scripts/lib/stories.mjs.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { computedExamples as set } from '../../packages/forms/src/kinds/computed.examples.ts';
import { meta as metaOf, story } from '../lib/story.ts';

const meta: Meta = { title: 'Forms/Computed', ...metaOf(set) };
export default meta;

export const NotYet: StoryObj = story(set, 'notYet');
export const Shown: StoryObj = story(set, 'shown');
