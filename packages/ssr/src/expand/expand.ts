import type { TemplateRegistry } from '@tiwizi/core/template';
import { installedKits } from '../kits.ts';
import { expandWith, type ExpandWithOptions } from './expand-with.ts';

/** How to expand a text. All have defaults. */
export interface ExpandOptions extends Omit<ExpandWithOptions, 'kits'> {
  /** The templates to know. Default: those of the installed packages. */
  readonly kits?: readonly TemplateRegistry[] | undefined;
}

/**
 * Prints the full form into every empty Tiwizi element of a page or template (`<tiwizi-field label="…" name="…"></tiwizi-field>`), in the
 * language that the nearest `lang` names. The text is spliced in at the offsets of the source: all else comes out as it went in.
 * An attribute value never becomes markup. Synchronous; never throws for what stands in the page.
 */
export function expand(html: string, options: ExpandOptions = {}): string {
  return expandWith(html, { ...options, kits: options.kits ?? installedKits });
}
