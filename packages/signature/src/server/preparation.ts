import { PadesError, prepareSignature, type PreparedSignature } from '../pades/index.ts';
import { fromBase64, toBase64 } from '../pades/bytes.ts';
import { SigningError } from './signing-error.ts';
import type { Challenge } from './signing-record.ts';

type Recipe = Pick<Challenge, 'chain' | 'algorithm' | 'signingTime' | 'reason'>;

/**
 * Prepares the signature of a document. The same bytes and recipe always give the same hash, so nothing but the recipe is kept between
 * the code and its confirmation.
 *
 * @throws {SigningError} `document_blocked`, `credential_unusable`: before anything is spent
 */
export async function prepare(
  pdf: Uint8Array,
  { chain, algorithm, signingTime, reason }: Recipe,
): Promise<PreparedSignature> {
  try {
    return await prepareSignature(pdf, {
      chain: chain.map(fromBase64),
      algorithm,
      signingTime: new Date(signingTime),
      ...(reason === undefined ? {} : { reason }),
    });
  } catch (cause) {
    if (!(cause instanceof PadesError)) throw cause;
    if (cause.code === 'certificate_invalid' || cause.code === 'algorithm_unsupported')
      throw new SigningError('credential_unusable', cause.message, { cause });
    throw new SigningError('document_blocked', cause.message, { cause, findings: [cause.code] });
  }
}

/**
 * Prepares once more what a code was sent for.
 *
 * @throws {SigningError} `code_expired` when the hash is another one (the engine was changed meanwhile): the code is bound to the old one
 */
export async function prepareAgain(pdf: Uint8Array, challenge: Challenge): Promise<PreparedSignature> {
  const prepared = await prepare(pdf, challenge);
  if (toBase64(prepared.hashToSign) !== challenge.hashToSign)
    throw new SigningError('code_expired', 'the prepared hash is not the one the code was sent for');
  return prepared;
}
