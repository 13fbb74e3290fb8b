/** Client of remote signing services that speak the CSC API v2, for servers. */
export { CscError } from './errors.ts';
export type { CscErrorCode, CscErrorDetails } from './errors.ts';
export { createCscClient } from './client.ts';
export type {
  CscAuthorizeRequest, CscCall, CscChallengeRequest, CscClient, CscClientOptions, CscListRequest, CscSignRequest,
} from './client.ts';
export { cscSigner, readCscCredential, signWithCsc } from './signer.ts';
export type { CscCredential, CscSignerOptions } from './signer.ts';
export type {
  CscAuthData, CscAuthObject, CscAuthorization, CscCredentialInfo, CscCredentialList, CscInfo,
} from './types.ts';
