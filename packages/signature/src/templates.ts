import type { TemplateRegistry } from '@tiwizi/core';
import { verificationTemplate } from './verification/verification.template.ts';
import { eSignatureTemplate } from './e-signature/e-signature.template.ts';

/** The full forms of this package's elements, for `expand` and for generated ones. */
export const templates: TemplateRegistry = [eSignatureTemplate, verificationTemplate];
