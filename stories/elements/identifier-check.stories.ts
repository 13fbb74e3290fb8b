// Written from packages/elements/src/identifier-check/identifier-check.examples.ts by scripts/lib/stories.mjs.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { identifierCheckExamples as set } from '../../packages/elements/src/identifier-check/identifier-check.examples.ts';
import { meta as metaOf, story } from '../lib/story.ts';

const meta: Meta = { title: 'Elements/Identifier fields', ...metaOf(set) };
export default meta;

export const Cnie: StoryObj = story(set, 'cnie');
export const Question: StoryObj = story(set, 'question');
export const Refused: StoryObj = story(set, 'refused');
export const Iban: StoryObj = story(set, 'iban');
export const Phone: StoryObj = story(set, 'phone');
export const Company: StoryObj = story(set, 'company');
export const Plate: StoryObj = story(set, 'plate');
export const CivilRegister: StoryObj = story(set, 'civilRegister');
export const OwnMarkup: StoryObj = story(set, 'ownMarkup');
