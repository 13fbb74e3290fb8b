import { generatorOf } from '@tiwizi/core/generate';
import type { Generate } from '@tiwizi/core';
import { fieldTemplate } from './field.template.ts';

/** Generates the full form of an empty field; loaded only when one is found. */
export const generateField: Generate = generatorOf(fieldTemplate);
