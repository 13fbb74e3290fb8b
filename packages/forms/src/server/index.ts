export * from './draft.ts';
export * from './draft-store.ts';
export { drafts, sha256Of, type DraftsOptions } from './drafts.ts';
export { beginCorrection, type Corrected } from './correct-draft.ts';
export { createFormServer } from './form-server.ts';
export type * from './form-server-options.ts';
export type * from '../print/form-page.ts';
export type * from '../protocol/index.ts';
export * from '../print/index.ts';
