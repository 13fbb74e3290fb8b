import { findPart, patchText, report } from '@tiwizi/core';
import { text, type Locale } from '@tiwizi/i18n';
import { viewerMessages } from './document-viewer.messages.ts';

/**
 * Draws a PDF file into a host. Resolves when its first pages are laid out, rejects when it cannot be read; `signal` ends it.
 * The one that Tiwizi brings is `documentPages` of `@tiwizi/signature/document-pages`.
 */
export type DocumentViewer = (
  bytes: Uint8Array,
  host: HTMLElement,
  options: { readonly locale: Locale; readonly signal: AbortSignal },
) => Promise<void>;

/** Shows the pages in the place that the person has opened, once; what cannot be shown is said there. */
export async function showPages(
  owner: Element,
  bytes: Uint8Array,
  viewer: () => Promise<DocumentViewer>,
  locale: Locale,
  signal: AbortSignal,
): Promise<void> {
  const [place, host, note] = [
    owner.querySelector<HTMLDetailsElement>('details[data-tiwizi-part~="viewer"]'),
    findPart(owner, 'viewer-pages'),
    findPart(owner, 'viewer-note'),
  ];
  if (!place?.open || !host || !note || host.hasAttribute('aria-busy') || host.firstElementChild) return;
  host.setAttribute('aria-busy', 'true');
  const line = note.querySelector('p') ?? note;
  patchText(line, text(viewerMessages, 'drawing', locale));
  try {
    await (
      await viewer()
    )(bytes, host, { locale, signal });
    note.hidden = true;
  } catch (cause) {
    if (signal.aborted) return;
    patchText(line, text(viewerMessages, 'notDrawn', locale));
    report(
      'tiwizi-e-signature-pages-not-drawn',
      'The pages of the document could not be drawn; the link opens the file.',
      owner,
      cause,
    );
  } finally {
    host.removeAttribute('aria-busy');
  }
}
