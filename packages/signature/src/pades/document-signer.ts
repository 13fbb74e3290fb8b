import { concat, sameBytes } from './bytes.ts';
import type { Bytes } from './bytes.ts';
import { PadesError } from './errors.ts';
import type { SignatureReport } from './report.ts';
import { verifyPdf } from './verify.ts';
import type { VerifyOptions } from './verify.ts';

/** Port of anything that takes a document and gives it back signed: a service's `signDoc`, a portal, a desktop program. */
export interface DocumentSigner {
  signDocument(pdf: Bytes): Promise<Uint8Array>;
}

/** Options of `signPdfElsewhere`: who signs, and by what the result is judged, as in `verifyPdf`. */
export interface ElsewhereOptions extends VerifyOptions {
  readonly signer: DocumentSigner;
  /** Whether the certificate is that of the person who was to sign; without it any trusted one will do. */
  readonly acceptsSigner?: (signature: SignatureReport) => boolean;
}

/**
 * Has a document signed elsewhere, and gives out only what holds: the document that was sent is a
 * prefix of what came back, with exactly one new signature over the whole file, `valid` by
 * `verifyPdf` against `trust`, and every earlier signature as it was.
 *
 * @throws {PadesError} `document_changed` when another document came back, `signature_rejected` when it is not
 * rightly signed; errors of the signer pass through
 */
export async function signPdfElsewhere(
  bytes: Uint8Array,
  { signer, acceptsSigner, ...options }: ElsewhereOptions,
): Promise<Bytes> {
  const sent = concat(bytes);
  const before = await verifyPdf(sent, options);
  if (before.problems[0]) throw new PadesError(before.problems[0]);
  const returned = concat(await signer.signDocument(concat(sent)));
  if (returned.length <= sent.length || !sameBytes(returned.subarray(0, sent.length), sent))
    throw new PadesError('document_changed');
  const { signatures, problems } = await verifyPdf(returned, options);
  const old = before.signatures.map(({ byteRange }) => String(byteRange));
  const added = signatures.filter(({ byteRange }) => !old.includes(String(byteRange)));
  const [own] = added;
  if (
    problems.length ||
    added.length !== 1 ||
    own?.status !== 'valid' ||
    own.kind === 'time_stamp' ||
    !own.coversWholeFile
  ) {
    throw new PadesError(
      'signature_rejected',
      problems.join() || own?.problems.join() || `${added.length} new signatures`,
    );
  }
  for (const earlier of before.signatures) {
    const now = signatures.find(({ byteRange }) => String(byteRange) === String(earlier.byteRange));
    if (now?.status !== earlier.status)
      throw new PadesError('signature_rejected', `earlier signature ${earlier.field}`);
  }
  if (acceptsSigner && !acceptsSigner(own)) throw new PadesError('signature_rejected', 'signer');
  return returned;
}
