// Written from packages/signature/src/verification/verification.examples.ts by scripts/lib/stories.mjs.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { verificationExamples as set } from '../../packages/signature/src/verification/verification.examples.ts';
import { meta as metaOf, story } from '../lib/story.ts';

const meta: Meta = { title: 'Signature/Verification', ...metaOf(set) };
export default meta;

export const Valid: StoryObj = story(set, 'valid');
export const Specimen: StoryObj = story(set, 'specimen');
export const Untrusted: StoryObj = story(set, 'untrusted');
export const Altered: StoryObj = story(set, 'altered');
export const Changed: StoryObj = story(set, 'changed');
export const Covered: StoryObj = story(set, 'covered');
export const TwoSignatures: StoryObj = story(set, 'twoSignatures');
export const TimeStamped: StoryObj = story(set, 'timeStamped');
export const Revoked: StoryObj = story(set, 'revoked');
export const Unsigned: StoryObj = story(set, 'unsigned');
export const Unreadable: StoryObj = story(set, 'unreadable');
