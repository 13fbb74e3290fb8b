import { generatorOf } from '@tiwizi/core/generate';
import type { Generate } from '@tiwizi/core';
import { serviceDirectoryTemplate } from './service-directory.template.ts';

/** Generates the full form of an empty directory; loaded only when one is found. */
export const generateServiceDirectory: Generate = generatorOf(serviceDirectoryTemplate);
