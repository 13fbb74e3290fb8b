import { documentPages, type DocumentViewer } from '@tiwizi/signature/document-pages';

/** Draws pages with the worker that stands beside this file. */
export const viewer: DocumentViewer = documentPages({ workerUrl: new URL('./pdf.worker.js', import.meta.url) });
