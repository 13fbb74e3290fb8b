// Written from packages/forms/src/kinds/address.examples.ts by scripts/lib/stories.mjs.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { addressExamples as set } from '../../packages/forms/src/kinds/address.examples.ts';
import { meta as metaOf, story } from '../lib/story.ts';

const meta: Meta = { title: 'Forms/Address', ...metaOf(set) };
export default meta;

export const Empty: StoryObj = story(set, 'empty');
export const Answered: StoryObj = story(set, 'answered');
export const Several: StoryObj = story(set, 'several');
export const Misspelt: StoryObj = story(set, 'misspelt');
export const PostalCode: StoryObj = story(set, 'postalCode');
