// Written from packages/elements/src/field/field.examples.ts by scripts/lib/stories.mjs.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { fieldExamples as set } from '../../packages/elements/src/field/field.examples.ts';
import { meta as metaOf, story } from '../lib/story.ts';

const meta: Meta = { title: 'Elements/Field', ...metaOf(set) };
export default meta;

export const Text: StoryObj = story(set, 'text');
export const Optional: StoryObj = story(set, 'optional');
export const TextWithHint: StoryObj = story(set, 'textWithHint');
export const TextWithError: StoryObj = story(set, 'textWithError');
export const Identifier: StoryObj = story(set, 'identifier');
export const IdentifierWithError: StoryObj = story(set, 'identifierWithError');
export const Disabled: StoryObj = story(set, 'disabled');
export const Textarea: StoryObj = story(set, 'textarea');
export const TextareaWithError: StoryObj = story(set, 'textareaWithError');
export const CharacterCount: StoryObj = story(set, 'characterCount');
export const Select: StoryObj = story(set, 'select');
export const SelectWithError: StoryObj = story(set, 'selectWithError');
export const Radio: StoryObj = story(set, 'radio');
export const RadioWithError: StoryObj = story(set, 'radioWithError');
export const Checkboxes: StoryObj = story(set, 'checkboxes');
export const CheckboxesWithError: StoryObj = story(set, 'checkboxesWithError');
export const Checkbox: StoryObj = story(set, 'checkbox');
export const CheckboxWithError: StoryObj = story(set, 'checkboxWithError');
export const Date: StoryObj = story(set, 'date');
export const DateWithError: StoryObj = story(set, 'dateWithError');
export const File: StoryObj = story(set, 'file');
export const FileWithError: StoryObj = story(set, 'fileWithError');
export const OneTimeCode: StoryObj = story(set, 'oneTimeCode');
export const OneTimeCodeWithError: StoryObj = story(set, 'oneTimeCodeWithError');
export const LongLabel: StoryObj = story(set, 'longLabel');
export const LongWord: StoryObj = story(set, 'longWord');
export const OwnMarkup: StoryObj = story(set, 'ownMarkup');
