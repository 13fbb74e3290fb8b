// Written from packages/elements/src/breadcrumb/breadcrumb.examples.ts by scripts/lib/stories.mjs.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { breadcrumbExamples as set } from '../../packages/elements/src/breadcrumb/breadcrumb.examples.ts';
import { meta as metaOf, story } from '../lib/story.ts';

const meta: Meta = { title: 'Elements/Breadcrumb', ...metaOf(set) };
export default meta;

export const Breadcrumb: StoryObj = story(set, 'breadcrumb');
export const Long: StoryObj = story(set, 'long');
