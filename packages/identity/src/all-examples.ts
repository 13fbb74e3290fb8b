import type { ExampleSet } from '@tiwizi/core';
import { loginExamples } from './login/login.examples.ts';

/** Every example of this package, in the order of the docs. */
export const allExamples: readonly ExampleSet[] = [loginExamples];
