import { findPart } from '@tiwizi/core';
import { text, type Locale } from '@tiwizi/i18n';
import type { FingerprintCheck } from './check-fingerprint.ts';
import { DocumentFile } from './document-file.ts';
import type { DocumentViewer } from './document-viewer.ts';
import { statusMessages } from './e-signature-status.messages.ts';

/** What is asked of the element that shows a document. */
export interface DocumentOwner extends HTMLElement {
  readonly locale: Locale;
  readonly documentUrl?: string | undefined;
  readonly sha256?: string | undefined;
}

/** Compares the file with the fingerprint that the page names, tells what came of it, and draws its pages where they are wanted. */
export class DocumentCheck {
  readonly #owner: DocumentOwner;
  readonly #file = new DocumentFile();

  constructor(owner: DocumentOwner) {
    this.#owner = owner;
  }

  /** Whether the file that arrived is not the document shown. */
  get isMismatch(): boolean {
    return this.#file.check === 'mismatch';
  }

  /** Compares, once for a file. Undefined when there was nothing to be done, or the element has left the page meanwhile. */
  async run(
    viewer: (() => Promise<DocumentViewer>) | undefined,
    signal: AbortSignal,
  ): Promise<FingerprintCheck | undefined> {
    const { documentUrl, sha256 } = this.#owner;
    if (!documentUrl || !sha256 || !this.#file.begin(documentUrl, sha256)) return undefined;
    this.tell();
    if (!(await this.#file.compare(documentUrl, sha256, signal))) return undefined;
    this.tell();
    this.showPages(viewer, signal);
    return this.#file.check;
  }

  /** Says how far it is, in its place. */
  tell(): void {
    const host = findPart(this.#owner, 'check');
    if (!host || !this.#file.isKnown) return;
    const state = this.#file.check ?? 'checking';
    const words = text(statusMessages, state, this.#owner.locale);
    if (host.textContent === words) return;
    host.dataset['tiwiziCheck'] = state;
    const line = document.createElement('p');
    line.textContent = words;
    host.replaceChildren(line);
  }

  /** Draws the pages if the person has opened their place: from the very bytes that were compared. */
  showPages(viewer: (() => Promise<DocumentViewer>) | undefined, signal: AbortSignal): void {
    const { bytes } = this.#file;
    if (viewer && bytes && findPart(this.#owner, 'viewer')) void this.#show(bytes, viewer, signal);
  }

  async #show(bytes: Uint8Array, viewer: () => Promise<DocumentViewer>, signal: AbortSignal): Promise<void> {
    const module = await import('./document-viewer.ts').catch(() => {
      // The network lost it: the place keeps its link to the file.
    });
    if (!signal.aborted) await module?.showPages(this.#owner, bytes, viewer, this.#owner.locale, signal);
  }
}
