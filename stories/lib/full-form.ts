import { templates as elements } from '@tiwizi/elements/templates';
import { templates as forms } from '@tiwizi/forms/templates';
import { templates as identity } from '@tiwizi/identity/templates';
import { templates as services } from '@tiwizi/services/templates';
import { templates as signature } from '@tiwizi/signature/templates';
import type { Locale } from '@tiwizi/i18n';
import { expandWith } from '../../packages/ssr/src/expand/expand-with.ts';

const kits = [elements, forms, identity, signature, services];

/** The same text a server prints: the code of `@tiwizi/ssr`, run here. */
export function fullForm(html: string, lang: Locale): string {
  return expandWith(html, { lang, kits });
}
