// Written from packages/elements/src/identifier-check/identifier-check.examples.ts by scripts/lib/stories.mjs.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { identifierCheckExamples as set } from '../../packages/elements/src/identifier-check/identifier-check.examples.ts';
import { meta as metaOf, story } from '../lib/story.ts';

const meta: Meta = { title: 'Elements/Identifier check', ...metaOf(set) };
export default meta;

export const Plain: StoryObj = story(set, 'plain');
