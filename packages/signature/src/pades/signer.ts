import type { HashName } from './bytes.ts';
import type { SignatureAlgorithm } from './cms/algorithms.ts';

/** What a signer is told besides the hash. */
export interface SignContext {
  /** DER of the signed attributes: what a key that hashes by itself (WebCrypto) must be given. */
  readonly signedAttributes: Uint8Array;
  /** Hash of the document's own bytes: show this to people, never the hash that is signed. */
  readonly documentDigest: Uint8Array;
  readonly hash: HashName;
}

/**
 * Port of anything that can sign a hash: a remote service (CSC), a key in the browser, a card.
 * `chain` holds DER certificates, leaf first. `sign` gets the hash of the DER signed attributes
 * (SHA-256 unless the algorithm says otherwise) and returns the raw signature value; ECDSA may
 * come as r‖s or as DER.
 */
export interface Signer {
  readonly chain: readonly Uint8Array[];
  readonly algorithm: SignatureAlgorithm;
  sign(hash: Uint8Array, context: SignContext): Promise<Uint8Array>;
}

/**
 * A signer over a WebCrypto private key (extractable or not): RSASSA-PKCS1-v1_5, RSA-PSS, or ECDSA
 * on P-256 or P-384. The hash is the key's own for RSA and SHA-256 for ECDSA.
 */
export function webCryptoSigner(key: CryptoKey, chain: readonly Uint8Array[]): Signer {
  const { name, hash } = key.algorithm as RsaHashedKeyAlgorithm;
  const algorithm = { name, hash: hash?.name ?? 'SHA-256' } as Required<SignatureAlgorithm>;
  const saltLength = Number(algorithm.hash.slice(4)) / 8;
  return {
    chain,
    algorithm,
    sign: async (_hash, { signedAttributes }) =>
      new Uint8Array(
        await crypto.subtle.sign(
          { name, hash: algorithm.hash, saltLength } as RsaPssParams,
          key,
          signedAttributes as BufferSource,
        ),
      ),
  };
}
