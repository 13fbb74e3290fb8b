// Written from packages/services/src/near-me/near-me.examples.ts by scripts/lib/stories.mjs.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { nearMeExamples as set } from '../../packages/services/src/near-me/near-me.examples.ts';
import { meta as metaOf, story } from '../lib/story.ts';

const meta: Meta = { title: 'Services/Near me', ...metaOf(set) };
export default meta;

export const Plain: StoryObj = story(set, 'plain');
