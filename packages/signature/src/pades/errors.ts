/**
 * Stable refusal codes of the engine. They are part of the public contract: words for people
 * are chosen from them by the widget or the server, never here.
 */
export type PadesErrorCode =
  /** Not a PDF at all: no `%PDF-` header. */
  | 'pdf_not_pdf'
  /** Bytes stand before the header: every offset is ambiguous. */
  | 'pdf_junk_before_header'
  /** The structure is damaged. Repairing would be rewriting, so it is never done. */
  | 'pdf_broken'
  /** A limit was passed: nesting, reference hops, inflated size, number of objects. */
  | 'pdf_too_complex'
  /** A structural stream uses a filter that ISO 32000-1 allows but no producer uses there. */
  | 'pdf_filter_unsupported'
  /** The file is encrypted (ISO 32000-1 clause 7.6). */
  | 'pdf_encrypted'
  /** The form is drawn by dynamic XFA (`/NeedsRendering true`). */
  | 'pdf_xfa_dynamic'
  /** Certified with "no changes allowed" (DocMDP, P = 1). */
  | 'pdf_docmdp_no_changes'
  /** A certification signature must be the first signature of the file. */
  | 'pdf_certify_not_first'
  /** The page asked for does not exist. */
  | 'pdf_page_not_found'
  /** No empty signature field has this name. */
  | 'pdf_field_not_found'
  /** The signature field is already signed. */
  | 'pdf_field_signed'
  /** A field with this name exists already. */
  | 'pdf_field_exists'
  /** An earlier signature locked this field (FieldMDP). */
  | 'pdf_field_locked'
  /** The field demands seed values (`/SV`) that this engine cannot honour. */
  | 'pdf_field_seed_value'
  /** The reserved space cannot hold the signature; found before anyone is asked to sign. */
  | 'pdf_placeholder_too_small'
  /** An option given by the caller makes no sense. */
  | 'option_invalid'
  /** The visible mark is not usable: path data, rectangle or colour. */
  | 'mark_invalid'
  /** A certificate cannot be read. */
  | 'certificate_invalid'
  /** The algorithm is unknown, weak or does not fit the key. */
  | 'algorithm_unsupported'
  /** The CMS structure is not the strict DER that PAdES asks for. */
  | 'cms_malformed'
  /** The CMS structure is right in itself, and uses what this engine does not read. */
  | 'cms_unsupported'
  /** The value handed back is not a signature of the prepared hash by the leaf certificate. */
  | 'signature_value_invalid'
  /** The time-stamp authority could not be reached. */
  | 'time_stamp_unreachable'
  /** The authority answered, and gave no time-stamp. */
  | 'time_stamp_refused'
  /** What came is no right time-stamp of what was asked: signature, certificate, nonce. */
  | 'time_stamp_invalid'
  /** The time-stamp is of something else. */
  | 'time_stamp_mismatch'
  /** The certificate of the authority is not for time-stamping only. */
  | 'time_stamp_usage'
  /** The certificate of the authority leads to no trusted root. */
  | 'time_stamp_untrusted'
  /** A certificate, OCSP response or CRL to be embedded cannot be read. */
  | 'validation_data_invalid'
  /** What came back from a signer elsewhere is not rightly signed. */
  | 'signature_rejected'
  /** The prepared file no longer has the bytes whose hash was signed. */
  | 'document_changed'
  /** The saved state of a prepared signature cannot be read. */
  | 'state_invalid'
  /** The caller's `AbortSignal` ended the work. */
  | 'aborted'
  /** The worker could not be started, or broke. */
  | 'worker_failed';

/**
 * The only error the engine throws on purpose. `code` is stable; `detail` is one English line
 * for developers and never meant for the person who signs.
 */
export class PadesError extends Error {
  readonly code: PadesErrorCode;
  readonly detail: string;

  constructor(code: PadesErrorCode, detail = '') {
    super(detail ? `${code}: ${detail}` : code);
    this.name = 'PadesError';
    this.code = code;
    this.detail = detail;
  }
}

/** What would be read is more than any honest file asks for. @throws {PadesError} `pdf_too_complex` */
export function tooComplex(detail: string): never {
  throw new PadesError('pdf_too_complex', detail);
}

/** The commonest refusal while reading. @throws {PadesError} `pdf_broken` */
export function broken(detail: string): never {
  throw new PadesError('pdf_broken', detail);
}
