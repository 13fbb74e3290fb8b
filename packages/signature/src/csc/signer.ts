import { fromBase64, toBase64 } from '../pades/bytes.ts';
import type { Bytes } from '../pades/bytes.ts';
import { signatureIdentifier } from '../pades/cms/algorithms.ts';
import type { SignatureAlgorithm } from '../pades/cms/algorithms.ts';
import { Der } from '../pades/cms/der.ts';
import type { SignContext, Signer } from '../pades/signer.ts';
import type { CscCall, CscClient } from './client.ts';
import { CscError } from './errors.ts';
import type { CscAuthData, CscAuthorization, CscAuthObject, CscCredentialInfo } from './types.ts';

/** Algorithms this client asks for, in order of preference; hash SHA-256 throughout. */
const KNOWN: readonly [oid: string, name: SignatureAlgorithm['name']][] = [
  ['1.2.840.10045.4.3.2', 'ECDSA'],
  ['1.2.840.113549.1.1.11', 'RSASSA-PKCS1-v1_5'],
  ['1.2.840.113549.1.1.1', 'RSASSA-PKCS1-v1_5'],
  ['1.2.840.113549.1.1.10', 'RSA-PSS'],
];

/** A credential in the terms of the PAdES engine. */
export interface CscCredential {
  readonly credentialID: string;
  readonly info: CscCredentialInfo;
  /** DER, leaf first. */
  readonly chain: readonly Bytes[];
  readonly algorithm: SignatureAlgorithm;
  readonly signAlgo: string;
  readonly signAlgoParams?: string;
  /** What the service sends as a one-time code, if it does. */
  readonly oneTimeCode: CscAuthObject | undefined;
}

/**
 * Reads a credential and checks that it can sign now, before a one-time code is spent on it.
 *
 * @throws {CscError} `credential_unusable` (disabled, expired, revoked, no algorithm in common), and what the service says
 */
export async function readCscCredential(
  client: CscClient,
  { credentialID, signal }: CscCall & { credentialID: string },
): Promise<CscCredential> {
  const info = await client.credentialsInfo({ credentialID, ...(signal ? { signal } : {}) });
  const { key, cert, auth } = info;
  if (key.status !== 'enabled') throw new CscError('credential_unusable', 'key disabled');
  if (cert.status !== undefined && cert.status !== 'valid')
    throw new CscError('credential_unusable', `certificate ${cert.status}`);
  const known = KNOWN.find(([oid]) => key.algo.includes(oid));
  if (!known) throw new CscError('credential_unusable', `algorithms ${key.algo.join(' ')}`);
  const [signAlgo, name] = known;
  const algorithm = { name, hash: 'SHA-256' } as const;
  const parameters = name === 'RSA-PSS' ? Der.parse(signatureIdentifier(algorithm)).items()[1] : undefined;
  let chain: Bytes[];
  try {
    chain = cert.certificates!.map(fromBase64);
  } catch {
    throw new CscError('bad_response', 'credentials/info: certificates are not base64');
  }
  return {
    credentialID,
    info,
    chain,
    algorithm,
    signAlgo,
    ...(parameters ? { signAlgoParams: toBase64(parameters.raw) } : {}),
    oneTimeCode: auth?.objects?.find((object) => object.type === 'ChallengeResponse'),
  };
}

/** Signs the one hash of an authorisation with its credential. */
export async function signWithCsc(
  client: CscClient,
  credential: CscCredential,
  authorization: CscAuthorization,
  call: CscCall & { idempotencyKey?: string } = {},
): Promise<Bytes> {
  const { signAlgo, signAlgoParams } = credential;
  const request = { ...call, signAlgo, ...(signAlgoParams === undefined ? {} : { signAlgoParams }) };
  return (await client.signaturesSignHash(authorization, request))[0]!;
}

/** What `cscSigner` signs with. */
export interface CscSignerOptions extends CscCall {
  readonly client: CscClient;
  readonly credential: CscCredential;
  /** Called with the hash once it is known: gets the one-time code from the person. */
  readonly authorize: (
    hash: Uint8Array,
    context: SignContext,
  ) => readonly CscAuthData[] | Promise<readonly CscAuthData[]>;
  /** Which document, for services that show it. */
  readonly description?: string;
}

/**
 * A remote credential as a signer of the PAdES engine, for a flow within one process. When code
 * and hash belong to different requests, use `prepareSignature`, `credentialsAuthorize`,
 * `signWithCsc` and `completeSignature` one by one.
 */
export function cscSigner({ client, credential, authorize, description, signal }: CscSignerOptions): Signer {
  const call = signal ? { signal } : {};
  return {
    chain: credential.chain,
    algorithm: credential.algorithm,
    sign: async (hash, context) => {
      const authData = await authorize(hash, context);
      const { credentialID } = credential;
      const about = description === undefined ? {} : { description };
      const authorization = await client.credentialsAuthorize({
        credentialID,
        hashes: [hash],
        authData,
        ...about,
        ...call,
      });
      return signWithCsc(client, credential, authorization, call);
    },
  };
}
