export { documentPages } from './document-pages.ts';
export type { DocumentViewer } from '../e-signature/document-viewer.ts';
