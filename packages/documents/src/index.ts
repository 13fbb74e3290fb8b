export { makeRequestDocument, type RequestDocument } from './request/request-document.ts';
export type { DocumentRow, DocumentSection } from './page/section.ts';
