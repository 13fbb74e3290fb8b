import type { Timestamper } from '../signature-options.ts';
import { requestTimeStamp } from './request.ts';
import type { TimestampAuthority, TimestampRequestOptions } from './request.ts';
import { PadesError } from '../errors.ts';

/** How `timestampBy` asks for time-stamps (RFC 3161), and what is done without one. */
export interface TimestampOptions extends TimestampRequestOptions {
  /**
   * What a signature without time-stamp is worth: `required` (the default) gives no file,
   * `preferred` a file of level B-B, `none` asks nobody. Decided before anything is spent.
   */
  readonly mode?: 'required' | 'preferred' | 'none';
  /** Bytes to reserve for the token; default 8192. */
  readonly size?: number;
  /** Asks for a trial time-stamp before the signer is asked, when it is required. Default: true. */
  readonly probe?: boolean;
  /** Told why a preferred time-stamp is missing. */
  readonly onError?: (error: unknown) => void;
}

/**
 * Makes signatures of level B-T (ETSI EN 319 142-1 clause 6.3): the token over the signature
 * value is embedded as unsigned attribute. Hand it to `signPdf`, or to both `prepareSignature`
 * and `completeSignature`; after a failure `completeSignature` may be called again with the same
 * signature value, so nothing is signed twice. Gives `undefined` for mode `none`.
 *
 * @throws {PadesError} `option_invalid` for an unknown mode; what `requestTimeStamp` throws comes when a time-stamp is asked for
 */
export function timestampBy(authority: TimestampAuthority, options: TimestampOptions = {}): Timestamper | undefined {
  const { mode = 'required', size = 8192, probe = true, onError, ...request } = options;
  if (!['required', 'preferred', 'none'].includes(mode)) throw new PadesError('option_invalid', 'mode');
  if (mode === 'none') return undefined;
  const required = mode === 'required';
  const ask = async (value: Uint8Array): Promise<Uint8Array> => {
    const token = await requestTimeStamp(authority, value, request);
    if (token.length > size)
      throw new PadesError('pdf_placeholder_too_small', `time-stamp of ${token.length} > ${size}`);
    return token;
  };
  return {
    size,
    required,
    ready: async () => {
      if (required && probe) await ask(new Uint8Array());
    },
    stamp: (value) =>
      required
        ? ask(value)
        : ask(value).catch((error: unknown) => {
            onError?.(error);
            return undefined;
          }),
  };
}
