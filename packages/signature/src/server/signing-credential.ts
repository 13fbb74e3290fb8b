import { CscError, readCscCredential, type CscClient, type CscCredential } from '../csc/index.ts';
import { readCertificate, type Certificate } from '../pades/cms/certificate.ts';
import { findPath } from '../pades/cms/chain.ts';
import { profileOf } from '../pades/cms/extensions.ts';
import { validityOf } from '../pades/cms/time.ts';
import { namesOf } from '../pades/verify/trust.ts';
import { cscFailure } from './csc-failure.ts';
import { SigningError } from './signing-error.ts';
import type { SignerCertificate } from '../protocol/signing-evidence.ts';

/** A credential that can sign now, and what its certificate says. */
export interface UsableCredential {
  readonly credential: CscCredential;
  readonly certificate: SignerCertificate;
}

export interface FindCredential {
  readonly client: CscClient;
  readonly userID: string;
  /** DER anchors. */
  readonly trust: readonly Uint8Array[];
  readonly at: Date;
  readonly signal: AbortSignal;
  accepts?(certificate: SignerCertificate): boolean | Promise<boolean>;
}

/**
 * Finds the first credential of a person that can sign: key enabled, certificate valid and leading to a trusted authority. All this is
 * asked before a code is sent, so that none is spent on a signature that nobody would accept.
 *
 * @throws {SigningError} `credential_unusable`, `signing_unreachable`
 */
export async function findCredential({
  client,
  userID,
  trust,
  at,
  signal,
  accepts,
}: FindCredential): Promise<UsableCredential> {
  const ids = await listed(client, userID, signal);
  let refusal = new SigningError('credential_unusable', 'the person has no credential');
  for (const credentialID of ids) {
    try {
      const credential = await readCscCredential(client, { credentialID, signal }).catch((error: unknown) =>
        Promise.reject(cscFailure(error)),
      );
      const certificate = await trusted(credential, trust, at);
      if (accepts && !(await accepts(certificate)))
        throw new SigningError('credential_unusable', 'the certificate is not accepted for this person');
      return { credential, certificate };
    } catch (error) {
      if (!(error instanceof SigningError) || error.code !== 'credential_unusable') throw error;
      refusal = error;
    }
  }
  throw refusal;
}

async function listed(client: CscClient, userID: string, signal: AbortSignal): Promise<readonly string[]> {
  try {
    return (await client.credentialsList({ userID, signal })).credentialIDs;
  } catch (error) {
    // The specification has no code of its own for a person whom the service does not know.
    if (error instanceof CscError && error.code === 'invalid_request')
      throw new SigningError('credential_unusable', error.message, { cause: error });
    throw cscFailure(error);
  }
}

async function trusted(
  { chain, oneTimeCode }: CscCredential,
  trust: readonly Uint8Array[],
  at: Date,
): Promise<SignerCertificate> {
  if (!oneTimeCode) throw new SigningError('credential_unusable', 'the credential is not opened by a one-time code');
  let certificates: Certificate[];
  try {
    certificates = chain.map(readCertificate);
    certificates.forEach((certificate) => [profileOf(certificate), validityOf(certificate)]);
  } catch (cause) {
    throw new SigningError('credential_unusable', 'a certificate cannot be read', { cause });
  }
  const [leaf, ...others] = certificates;
  if (!leaf) throw new SigningError('credential_unusable', 'no certificate');
  const { problem } = await findPath(leaf, others, trust.map(readCertificate), at);
  if (problem) throw new SigningError('credential_unusable', `certificate: ${problem}`);
  return namesOf(leaf);
}
