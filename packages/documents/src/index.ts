export { makeRequestDocument, type RequestDocument } from './request/request-document.ts';
export type { Attachment } from './request/attachments.ts';
export type { DocumentRow, DocumentSection, NameInScripts } from './page/section.ts';
export { createDocumentMaker, type DocumentMaker, type DocumentMakerOptions } from './maker/create-document-maker.ts';
export { DocumentError, type DocumentErrorCode } from './maker/document-error.ts';
export { type BlankForm, type BlankSection, makeBlankForm } from './blank/blank-form.ts';
export type { BlankAnswer, BlankQuestion } from './blank/blank-question.ts';
