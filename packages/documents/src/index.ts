export { makeRequestDocument, type RequestDocument } from './request/request-document.ts';
export type { Attachment } from './request/attachments.ts';
export type { DocumentRow, DocumentSection, NameInScripts } from './page/section.ts';
