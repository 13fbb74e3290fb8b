import type { TemplateRegistry } from '@tiwizi/core';
import { identityLoginTemplate } from './login/login.template.ts';

export { loginTitle } from './login/login-title.ts';

/** The full forms of this package's elements, for `expand` and for generated ones. */
export const templates: TemplateRegistry = [identityLoginTemplate];
