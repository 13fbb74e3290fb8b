import type { TemplateRegistry } from '@tiwizi/core';

/** None: the form stepper has no short form. Its full form depends on a draft, and is printed by `stepPage` of `@tiwizi/forms/server`. */
export const templates: TemplateRegistry = [];
