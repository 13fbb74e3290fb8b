import { TiwiziESignature, type DocumentViewer } from '@tiwizi/signature';

/** Has the pages of a document drawn by a file of this package, which is loaded when a person wants to see them. */
export function usePagesOf({ href }: URL): void {
  TiwiziESignature.viewer = async () => ((await import(href)) as { readonly viewer: DocumentViewer }).viewer;
}
