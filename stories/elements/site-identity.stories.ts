// Written from packages/elements/src/site-identity/site-identity.examples.ts by scripts/lib/stories.mjs.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { siteIdentityExamples as set } from '../../packages/elements/src/site-identity/site-identity.examples.ts';
import { meta as metaOf, story } from '../lib/story.ts';

const meta: Meta = { title: 'Elements/Site identity', ...metaOf(set) };
export default meta;

export const Demonstration: StoryObj = story(set, 'demonstration');
export const Domains: StoryObj = story(set, 'domains');
export const DemonstrationOnly: StoryObj = story(set, 'demonstrationOnly');
