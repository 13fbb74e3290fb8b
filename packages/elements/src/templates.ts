import type { TemplateRegistry } from '@tiwizi/core';
import { fieldTemplate } from './field/field.template.ts';

/** The full forms of this package's elements, for `expand` and for generated ones. */
export const templates: TemplateRegistry = [fieldTemplate];
