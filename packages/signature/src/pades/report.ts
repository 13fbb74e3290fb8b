import type { Change } from './audit/change.ts';
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
  /** A certificate of the path was revoked at the moment that counts; see `revocation`. */
  | 'certificate_revoked'
  /** Revocation data was required, and there is none that tells. */
  | 'revocation_unknown'
  /** A later revision changed what was signed; see `changes`. */
  | 'modified_after_signing'
  /** A later signature's box lies over text, a mark or a field: what was signed may no longer be seen. */
  | 'content_covered'
  /** A field filled in later shows something else than its value. */
  | 'value_unlike_appearance';

/** What is worth telling although it does not decide. */
export type NoteCode =
  /** No data tells whether each certificate of the path was revoked. */
  | 'revocation_not_checked'
  /** The signature has a time-stamp, but of no trusted authority: it proves no time; see `timeStamp`. */
  | 'time_stamp_untrusted'
  /** Some of the embedded validation data cannot be read. */
  | 'validation_data_unusable'
  /** The file was changed, as permitted, after the last signature: nobody signed what it is now. */
  | 'changed_after_last_signature'
  | 'not_pades'
  | 'signing_time_in_future'
  | 'signing_time_outside_validity';

/** The three outcomes of ETSI EN 319 102-1 clause 5.1.3: `TOTAL-PASSED`, `TOTAL-FAILED`, `INDETERMINATE`. */
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
  /** Level of ETSI EN 319 142-1 clause 6 that was verified, for signatures in PAdES form. */
  readonly baseline?: 'B-B' | 'B-T' | 'B-LT' | 'B-LTA';
  /** Moment, ISO 8601, by which trusted time-stamps prove that the signature existed. */
  readonly provenTime?: string;
  /** The signature's own time-stamp; of a document time-stamp, itself. */
  readonly timeStamp?: TimeStampReport;
  /** Of each certificate of the path below the anchor. */
  readonly revocation?: readonly RevocationReport[];
}

/** A time-stamp token (RFC 3161). */
export interface TimeStampReport {
  /** ISO 8601. */
  readonly time: string;
  /** The token is right and its authority trusted: the time counts. */
  readonly trusted: boolean;
  readonly problems: readonly ProblemCode[];
  /** Identifier of the authority's policy. */
  readonly policy: string;
  /** Hexadecimal. */
  readonly serialNumber: string;
  readonly authority?: SignerReport;
  readonly path?: readonly string[];
  readonly revocation?: readonly RevocationReport[];
}

/** What is known of the revocation of one certificate. */
export interface RevocationReport {
  /** RFC 4514 text. */
  readonly subject: string;
  readonly status: 'good' | 'revoked' | 'unknown';
  readonly source?: 'ocsp' | 'crl';
  /** When the source was up to date, ISO 8601. */
  readonly thisUpdate?: string;
  /** ISO 8601. With status `good`: it was revoked only after the moment that counts. */
  readonly revokedAt?: string;
}

/** What a certificate says of who holds it. Times are ISO 8601. */
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

/** What `verifyPdf` found of a file, as data that can be sent as JSON. */
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
