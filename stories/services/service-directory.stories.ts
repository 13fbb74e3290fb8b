// Written from packages/services/src/service-directory/service-directory.examples.ts by scripts/lib/stories.mjs.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { serviceDirectoryExamples as set } from '../../packages/services/src/service-directory/service-directory.examples.ts';
import { meta as metaOf, story } from '../lib/story.ts';

const meta: Meta = { title: 'Services/Service directory', ...metaOf(set) };
export default meta;

export const Directory: StoryObj = story(set, 'directory');
export const Paged: StoryObj = story(set, 'paged');
export const Narrowed: StoryObj = story(set, 'narrowed');
export const OtherLanguage: StoryObj = story(set, 'otherLanguage');
export const NothingFound: StoryObj = story(set, 'nothingFound');
