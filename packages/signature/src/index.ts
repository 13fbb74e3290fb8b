export { TiwiziESignature } from './e-signature/e-signature.ts';
export {
  documentWarnings,
  signatureErrors,
  signatureLevels,
  signingSteps,
  type DocumentWarning,
  type ESignatureData,
  type SignatureErrorName,
  type SignatureLevel,
  type SummaryRow,
} from './e-signature/e-signature-data.ts';
export {
  SignBeforeAuthorizeEvent,
  SignCompleteEvent,
  SignDeclinedEvent,
  SignErrorEvent,
  SignStepEvent,
  type AuthorizeDetails,
  type CompleteDetails,
} from './e-signature/signature-events.ts';
export { httpSigningPort, UnreadableAnswer } from './e-signature/http-signing-port.ts';
export { checkFingerprint, type FingerprintCheck } from './e-signature/check-fingerprint.ts';
export { TiwiziSignatureVerification } from './verification/verification.ts';
export type { VerificationData } from './verification/verification-data.ts';
export type { DocumentViewer } from './e-signature/document-viewer.ts';
