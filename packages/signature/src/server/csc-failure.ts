import { CscError } from '../csc/index.ts';
import { SigningError } from './signing-error.ts';

/** Refusals of a code, by the finer reason some services send. */
const reasons = {
  code_wrong: 'code_wrong',
  code_tries_exhausted: 'code_tries_exhausted',
  code_expired: 'code_expired',
  // Used already, or a newer one was sent for another document: for the person it is all one.
  code_missing: 'code_expired',
  code_other_hash: 'code_expired',
} as const;

/** The service knows the credential, and it cannot sign. */
const unusable = (error: CscError): boolean =>
  error.code === 'credential_unusable' ||
  error.code === 'invalid_credential' ||
  error.reason === 'credential_expired' ||
  error.code === 'access_denied';

/** The activation no longer serves: another code is needed. */
export const isSpentActivation = (error: unknown): boolean =>
  error instanceof CscError &&
  (error.code === 'invalid_sad' ||
    error.code === 'expired_sad' ||
    /^(sad_|hash_not_authorized)/.test(error.reason ?? ''));

/** The stable code for a failure of the signing service. What is not one passes through. */
export function cscFailure(cause: unknown): unknown {
  if (!(cause instanceof CscError)) return cause;
  const message = `${cause.code}${cause.reason ? ` (${cause.reason})` : ''}: ${cause.description}`;
  if (cause.isWrongCode) {
    const { reason = '' } = cause;
    const code = Object.hasOwn(reasons, reason) ? reasons[reason as keyof typeof reasons] : 'code_wrong';
    return new SigningError(code, message, { cause, triesLeft: code === 'code_wrong' ? cause.triesLeft : undefined });
  }
  if (unusable(cause)) return new SigningError('credential_unusable', message, { cause });
  if (isSpentActivation(cause)) return new SigningError('code_expired', message, { cause });
  return new SigningError('signing_unreachable', message, { cause });
}
