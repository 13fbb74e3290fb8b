/** Client of remote signing services that speak the CSC API v2, for servers. */
export { CscError } from './errors.ts';
export type { CscErrorCode, CscErrorDetails } from './errors.ts';
export { createCscClient } from './client.ts';
export type {
  CscAuthorizeRequest,
  CscCall,
  CscChallengeRequest,
  CscClient,
  CscClientOptions,
  CscExtendRequest,
  CscListRequest,
  CscSignDocRequest,
  CscSignedDocuments,
  CscSignRequest,
  CscTimestampRequest,
} from './client.ts';
export { authorizeWithApproval } from './approval.ts';
export type { CscApprovalOptions } from './approval.ts';
export { cscDocumentSigner } from './document-signer.ts';
export type { CscDocumentSignerOptions } from './document-signer.ts';
export { cscTimestampAuthority } from './timestamp.ts';
export { cscSigner, readCscCredential, signWithCsc } from './signer.ts';
export type { CscCredential, CscSignerOptions } from './signer.ts';
export type {
  CscAuthData,
  CscAuthObject,
  CscAuthorization,
  CscCredentialInfo,
  CscCredentialList,
  CscInfo,
} from './types.ts';
