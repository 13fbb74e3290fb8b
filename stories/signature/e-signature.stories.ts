// Written from packages/signature/src/e-signature/e-signature.examples.ts by scripts/lib/stories.mjs.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { eSignatureExamples as set } from '../../packages/signature/src/e-signature/e-signature.examples.ts';
import { meta as metaOf, story } from '../lib/story.ts';

const meta: Meta = { title: 'Signature/E-signature', ...metaOf(set) };
export default meta;

export const Agree: StoryObj = story(set, 'agree');
export const Specimen: StoryObj = story(set, 'specimen');
export const NoLevel: StoryObj = story(set, 'noLevel');
export const Warnings: StoryObj = story(set, 'warnings');
export const ConsentMissing: StoryObj = story(set, 'consentMissing');
export const ServiceDown: StoryObj = story(set, 'serviceDown');
export const TriesExhausted: StoryObj = story(set, 'triesExhausted');
export const NoCertificate: StoryObj = story(set, 'noCertificate');
export const DocumentBlocked: StoryObj = story(set, 'documentBlocked');
export const DocumentChanged: StoryObj = story(set, 'documentChanged');
export const FingerprintMismatch: StoryObj = story(set, 'fingerprintMismatch');
export const Framed: StoryObj = story(set, 'framed');
export const Code: StoryObj = story(set, 'code');
export const CodeWrong: StoryObj = story(set, 'codeWrong');
export const CodeExpired: StoryObj = story(set, 'codeExpired');
export const CodeTooSoon: StoryObj = story(set, 'codeTooSoon');
export const Done: StoryObj = story(set, 'done');
export const Onward: StoryObj = story(set, 'onward');
