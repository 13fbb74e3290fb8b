// Written from packages/forms/src/kinds/file.examples.ts by scripts/lib/stories.mjs.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { fileExamples as set } from '../../packages/forms/src/kinds/file.examples.ts';
import { meta as metaOf, story } from '../lib/story.ts';

const meta: Meta = { title: 'Forms/Files', ...metaOf(set) };
export default meta;

export const None: StoryObj = story(set, 'none');
export const Received: StoryObj = story(set, 'received');
export const UnderWay: StoryObj = story(set, 'underWay');
export const Scanned: StoryObj = story(set, 'scanned');
export const One: StoryObj = story(set, 'one');
export const Refused: StoryObj = story(set, 'refused');
export const TooFew: StoryObj = story(set, 'tooFew');
