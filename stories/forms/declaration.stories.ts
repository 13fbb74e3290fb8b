// Written from packages/forms/src/kinds/declaration.examples.ts by scripts/lib/stories.mjs.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { declarationExamples as set } from '../../packages/forms/src/kinds/declaration.examples.ts';
import { meta as metaOf, story } from '../lib/story.ts';

const meta: Meta = { title: 'Forms/Declaration', ...metaOf(set) };
export default meta;

export const Empty: StoryObj = story(set, 'empty');
export const NotTicked: StoryObj = story(set, 'notTicked');
