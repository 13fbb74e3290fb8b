// Written from packages/elements/src/site-alert/site-alert.examples.ts by scripts/lib/stories.mjs.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { siteAlertExamples as set } from '../../packages/elements/src/site-alert/site-alert.examples.ts';
import { meta as metaOf, story } from '../lib/story.ts';

const meta: Meta = { title: 'Elements/Site alert', ...metaOf(set) };
export default meta;

export const Info: StoryObj = story(set, 'info');
export const Maintenance: StoryObj = story(set, 'maintenance');
export const Emergency: StoryObj = story(set, 'emergency');
