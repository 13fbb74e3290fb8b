import type { TemplateRegistry } from '@tiwizi/core';

/** The full forms of this package's elements. */
export const templates: TemplateRegistry = [];
