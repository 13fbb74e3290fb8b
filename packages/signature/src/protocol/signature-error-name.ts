/**
 * What can go wrong, as stable codes: those of the server, and those of the page itself: `fingerprint_mismatch` (the file is not the one
 * the page names), `document_unreachable` (it could not be fetched to be checked), `framed` (the page stands inside another one),
 * `network` (this site does not answer).
 */
export const signatureErrors = [
  'consent_missing',
  'code_missing',
  'code_wrong',
  'code_expired',
  'code_tries_exhausted',
  'code_too_soon',
  'signing_unreachable',
  'credential_unusable',
  'document_blocked',
  'document_changed',
  'verification_failed',
  'not_found',
  'csrf_invalid',
  'fingerprint_mismatch',
  'document_unreachable',
  'framed',
  'network',
] as const;
/** One of them. */
export type SignatureErrorName = (typeof signatureErrors)[number];
