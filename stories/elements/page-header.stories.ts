// Written from packages/elements/src/page-header/page-header.examples.ts by scripts/lib/stories.mjs.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { pageHeaderExamples as set } from '../../packages/elements/src/page-header/page-header.examples.ts';
import { meta as metaOf, story } from '../lib/story.ts';

const meta: Meta = { title: 'Elements/Page header', ...metaOf(set) };
export default meta;

export const Header: StoryObj = story(set, 'header');
export const Long: StoryObj = story(set, 'long');
export const ServiceOnly: StoryObj = story(set, 'serviceOnly');
