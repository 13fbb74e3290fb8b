// Written from packages/services/src/recent-services/recent-services.examples.ts by scripts/lib/stories.mjs.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { recentServicesExamples as set } from '../../packages/services/src/recent-services/recent-services.examples.ts';
import { meta as metaOf, story } from '../lib/story.ts';

const meta: Meta = { title: 'Services/Recent services', ...metaOf(set) };
export default meta;

export const Plain: StoryObj = story(set, 'plain');
