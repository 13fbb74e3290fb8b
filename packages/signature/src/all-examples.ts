import type { ExampleSet } from '@tiwizi/core';
import { eSignatureExamples } from './e-signature/e-signature.examples.ts';
import { verificationExamples } from './verification/verification.examples.ts';

/** Every example of this package, in the order of the docs. */
export const allExamples: readonly ExampleSet[] = [eSignatureExamples, verificationExamples];
