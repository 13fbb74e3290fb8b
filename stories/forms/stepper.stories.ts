// Written from packages/forms/src/stepper/stepper.examples.ts by scripts/lib/stories.mjs.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { stepperExamples as set } from '../../packages/forms/src/stepper/stepper.examples.ts';
import { meta as metaOf, story } from '../lib/story.ts';

const meta: Meta = { title: 'Forms/Form stepper', ...metaOf(set) };
export default meta;

export const First: StoryObj = story(set, 'first');
export const Identity: StoryObj = story(set, 'identity');
export const Errors: StoryObj = story(set, 'errors');
export const File: StoryObj = story(set, 'file');
export const Conditional: StoryObj = story(set, 'conditional');
export const Conflict: StoryObj = story(set, 'conflict');
export const Check: StoryObj = story(set, 'check');
export const LeftOut: StoryObj = story(set, 'leftOut');
