export { TiwiziESignature } from './e-signature/e-signature.ts';
export { signingSteps, type ESignatureData } from './e-signature/e-signature-data.ts';
export { documentWarnings, type DocumentWarning } from './protocol/document-warning.ts';
export { signatureErrors, type SignatureErrorName } from './protocol/signature-error-name.ts';
export { signatureLevels, type SignatureLevel } from './protocol/signature-level.ts';
export type { SummaryRow } from './protocol/summary-row.ts';
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
