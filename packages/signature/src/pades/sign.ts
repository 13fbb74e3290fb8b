import { concat } from './bytes.ts';
import type { Bytes } from './bytes.ts';
import { fillSignature, openSignature } from './prepare.ts';
import type { SignatureOptions } from './signature-options.ts';
import type { Signer } from './signer.ts';

/** Options of `signPdf`: those of `prepareSignature`, with chain and algorithm taken from the signer. */
export interface SignOptions extends Omit<SignatureOptions, 'chain' | 'algorithm'> {
  readonly signer: Signer;
}

/**
 * Signs a PDF at level PAdES B-B (ETSI EN 319 142-1 clause 6.3), or B-T with the option
 * `timestamp`, by an incremental update: the original bytes are a prefix of the result, so
 * earlier signatures stay valid.
 *
 * @param bytes the whole file; it is copied, and left as it is
 * @returns the signed file
 * @throws {PadesError} as `prepareSignature` and `completeSignature`; errors of the signer and of the time-stamp authority
 * pass through unchanged
 */
export async function signPdf(bytes: Uint8Array, { signer, ...options }: SignOptions): Promise<Bytes> {
  const open = await openSignature(bytes, { ...options, chain: signer.chain, algorithm: signer.algorithm });
  await options.timestamp?.ready();
  const value = await signer.sign(open.hashToSign, {
    signedAttributes: concat(open.attributes),
    documentDigest: open.documentDigest,
    hash: open.algorithm.hash,
  });
  return fillSignature(open, value, options.timestamp);
}
