import { generateKeyPair, randomBytes } from 'node:crypto';
import { promisify } from 'node:util';
import { calculateJwkThumbprint, type JWK } from 'jose';
import type { DataFolder } from './data-folder.ts';

const generate = promisify(generateKeyPair);

/** Secrets made at the first start and kept in the data folder. */
export interface SandboxKeys {
  readonly version: 1;
  /** Signs the ID tokens (RS256). */
  readonly jwks: { readonly keys: readonly JWK[] };
  /** Signs the cookies of the provider. */
  readonly cookieKeys: readonly string[];
  /** The password of the one registered OpenID client. */
  readonly clientSecret: string;
  /** What the agency's server shows to the signing service. */
  readonly serviceToken: string;
}

/** The keys of this data folder, made if it has none. */
export async function loadKeys(folder: DataFolder): Promise<SandboxKeys> {
  return folder.readOrMake('keys.json', async () => {
    const { privateKey } = await generate('rsa', { modulusLength: 2048 });
    const jwk = privateKey.export({ format: 'jwk' }) as JWK;
    return {
      version: 1,
      jwks: { keys: [{ ...jwk, kid: await calculateJwkThumbprint(jwk), use: 'sig', alg: 'RS256' }] },
      cookieKeys: [secret()],
      clientSecret: secret(),
      serviceToken: secret(),
    } satisfies SandboxKeys;
  });
}

const secret = (): string => randomBytes(32).toString('base64url');
