import { report } from './report.ts';

/** An element class that says which version of its package it comes from. */
export type VersionedElement = CustomElementConstructor & { readonly version?: string };

/**
 * Registers a custom element, and tolerates being loaded twice: the first definition stays, and when the versions differ
 * the console names both (`tiwizi-two-versions`).
 */
export function define(tag: string, element: VersionedElement): void {
  const known = customElements.get(tag) as VersionedElement | undefined;
  if (!known) customElements.define(tag, element);
  else if (known !== element && known.version !== element.version) {
    report(
      'tiwizi-two-versions',
      `<${tag}> is loaded in version ${known.version} and again in ${element.version}; the first one stays.`,
    );
  }
}
