import type { Change } from './audit.ts';
import type { PathProblem } from './cms/chain.ts';
import type { PadesErrorCode } from './errors.ts';

/** Why a signature is not valid. */
export type ProblemCode =
  | PathProblem
  | PadesErrorCode
  /** The byte range is not "everything but this signature's own `/Contents`". */
  | 'byterange_invalid'
  /** Something other than zeros follows the structure in `/Contents`. */
  | 'contents_padding'
  /** The signed revision, read alone, does not hold this signature. */
  | 'signature_not_in_signed_revision'
  /** The document's bytes are not those that were signed. */
  | 'digest_mismatch'
  /** The signature value is not by the certificate's key over the signed attributes. */
  | 'signature_mismatch'
  | 'signer_certificate_missing'
  | 'signing_certificate_missing'
  | 'signing_certificate_mismatch'
  /** A certificate in the file fits nothing: it was altered or does not belong. */
  | 'certificate_unrelated'
  /** The certificate is not for signing (keyUsage). */
  | 'certificate_usage'
  | 'algorithm_weak'
  | 'subfilter_unsupported'
  /** A document time-stamp: not verified by this version. */
  | 'time_stamp_unsupported'
  /** A later revision changed what was signed; see `changes`. */
  | 'modified_after_signing';

/** What is worth telling although it does not decide. */
export type NoteCode =
  | 'revocation_not_checked'
  | 'time_stamp_not_checked'
  | 'not_pades'
  | 'signing_time_in_future'
  | 'signing_time_outside_validity';

export type SignatureStatus = 'valid' | 'invalid' | 'indeterminate';

/** One signature, as data that can be sent as JSON. Words are made from the codes elsewhere. */
export interface SignatureReport {
  readonly field: string;
  readonly kind: 'signature' | 'certification' | 'time_stamp';
  /** `valid`: all holds. `invalid`: broken or altered. `indeterminate`: intact, but trust or time is not established. */
  readonly status: SignatureStatus;
  readonly problems: readonly ProblemCode[];
  readonly notes: readonly NoteCode[];
  /** The signed bytes and the signature value are intact, whatever is known of the certificate. */
  readonly intact: boolean;
  readonly coversWholeFile: boolean;
  readonly byteRange?: readonly [number, number, number, number];
  readonly changes: readonly Change[];
  /** Claimed time from `/M`, ISO 8601. It proves nothing by itself. */
  readonly signingTime?: string;
  readonly reason?: string;
  readonly location?: string;
  /** `/Name`, if the file gives one: claimed, not proven. */
  readonly claimedName?: string;
  readonly algorithm?: string;
  readonly signer?: SignerReport;
  /** Subjects from leaf to the trusted anchor, or as far as the path goes. */
  readonly path?: readonly string[];
}

export interface SignerReport {
  readonly commonName: string;
  /** RFC 4514 text. */
  readonly subject: string;
  readonly issuer: string;
  /** Hexadecimal. */
  readonly serialNumber: string;
  readonly notBefore: string;
  readonly notAfter: string;
  /** SHA-256 of the certificate, hexadecimal. */
  readonly fingerprint: string;
}

export interface VerifyReport {
  /** The worst of the signatures; `unsigned` without any, `invalid` when the file cannot be read. */
  readonly status: SignatureStatus | 'unsigned';
  readonly valid: boolean;
  /** Problems of the file itself: it could not be read at all. */
  readonly problems: readonly PadesErrorCode[];
  /** Permission of the certification, if any: 1 none, 2 filling and signing, 3 also comments. */
  readonly permission?: number;
  readonly signatures: readonly SignatureReport[];
}
