import { invalidRequest } from './csc-error.ts';

/** The parameters of a request: a JSON object. */
export type Parameters = Readonly<Record<string, unknown>>;

/** Hash algorithms by OID, with their length in bytes and the prefix of their DigestInfo (RFC 8017, 9.2). */
export const hashAlgorithms: Readonly<Record<string, { readonly length: number; readonly digestInfo: string }>> = {
  '2.16.840.1.101.3.4.2.1': { length: 32, digestInfo: '3031300d060960864801650304020105000420' },
  '2.16.840.1.101.3.4.2.2': { length: 48, digestInfo: '3041300d060960864801650304020205000430' },
  '2.16.840.1.101.3.4.2.3': { length: 64, digestInfo: '3051300d060960864801650304020305000440' },
};

/** Signature algorithms by OID, with the hash they imply; plain RSA implies none. */
export const signatureAlgorithms: Readonly<Record<string, string | undefined>> = {
  '1.2.840.113549.1.1.1': undefined,
  '1.2.840.113549.1.1.11': '2.16.840.1.101.3.4.2.1',
  '1.2.840.113549.1.1.12': '2.16.840.1.101.3.4.2.2',
  '1.2.840.113549.1.1.13': '2.16.840.1.101.3.4.2.3',
};

/** @throws CscError when the parameter is missing or no string */
export function stringParameter(parameters: Parameters, name: string): string {
  const value = parameters[name];
  if (typeof value !== 'string' || value === '')
    throw invalidRequest(`Missing (or invalid type) string parameter ${name}`);
  return value;
}

/** @throws CscError when the parameter is there and no boolean */
export function booleanParameter(parameters: Parameters, name: string): boolean {
  const value = parameters[name] ?? false;
  if (typeof value !== 'boolean') throw invalidRequest(`Invalid parameter ${name}`);
  return value;
}

/** Which certificates are wanted: `single` unless said otherwise. */
export function certificatesParameter(parameters: Parameters): 'none' | 'single' | 'chain' {
  const value = parameters['certificates'] ?? 'single';
  if (value !== 'none' && value !== 'single' && value !== 'chain')
    throw invalidRequest('Invalid parameter certificates');
  return value;
}

/** A hash algorithm that is known here. */
export function hashAlgorithmParameter(parameters: Parameters): string {
  const algorithm = stringParameter(parameters, 'hashAlgorithmOID');
  if (!Object.hasOwn(hashAlgorithms, algorithm)) throw invalidRequest('Invalid parameter hashAlgorithmOID');
  return algorithm;
}

/** Hashes in canonical base64, all of the algorithm's length. Base64url is read too. */
export function hashesParameter(parameters: Parameters, algorithm: string): readonly string[] {
  const value = parameters['hashes'];
  if (!Array.isArray(value)) throw invalidRequest('Missing (or invalid type) array parameter hashes');
  if (value.length === 0) throw invalidRequest('Empty hash array');
  return value.map((hash: unknown) => {
    if (typeof hash !== 'string' || !/^[\w+/-]+={0,2}$/.test(hash))
      throw invalidRequest('Invalid Base64 hash string parameter');
    const bytes = Buffer.from(hash, 'base64');
    if (bytes.length !== hashAlgorithms[algorithm]!.length) throw invalidRequest('Invalid digest value length');
    return bytes.toString('base64');
  });
}
