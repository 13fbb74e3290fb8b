// Written from packages/forms/src/kinds/consent.examples.ts by scripts/lib/stories.mjs.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { consentExamples as set } from '../../packages/forms/src/kinds/consent.examples.ts';
import { meta as metaOf, story } from '../lib/story.ts';

const meta: Meta = { title: 'Forms/Consent', ...metaOf(set) };
export default meta;

export const Empty: StoryObj = story(set, 'empty');
export const NoAnswer: StoryObj = story(set, 'noAnswer');
