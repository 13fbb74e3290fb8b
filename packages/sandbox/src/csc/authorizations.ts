import { createHash, randomBytes } from 'node:crypto';
import type { ControlPanel } from '../controls.ts';
import { invalidRequest } from './csc-error.ts';

/** Life of signature activation data, in seconds. */
export const sadSeconds = 300;

interface Authorization {
  readonly credentialId: string;
  readonly hashes: ReadonlySet<string>;
  readonly expiresAt: number;
  /** Signatures that may still be made by this transaction. */
  left: number;
  used: boolean;
}

/** What a set of hashes is bound by: order and writing do not matter. */
export const bindingOf = (algorithm: string, hashes: readonly string[]): string =>
  `${algorithm} ${[...hashes].sort().join(' ')}`;

/** Signature activation data (SAD), bound to a credential and to hashes (SCAL2), used once. */
export class Authorizations {
  readonly #controls: ControlPanel;
  // Keyed by hash, so that looking one up tells nothing by its time.
  readonly #issued = new Map<string, Authorization>();

  constructor(controls: ControlPanel) {
    this.#controls = controls;
  }

  /**
   * Makes new activation data.
   *
   * @param count signatures of the whole transaction; more than hashes when it is to be extended
   */
  issue(credentialId: string, hashes: readonly string[], count: number = hashes.length): string {
    const now = this.#controls.now();
    for (const [key, { expiresAt }] of this.#issued) {
      // Kept for a day past their time, so that "expired" and "used" stay told apart from "unknown".
      if (expiresAt < now - 86_400_000) this.#issued.delete(key);
    }
    const sad = randomBytes(32).toString('base64url');
    this.#issued.set(keyOf(sad), {
      credentialId,
      hashes: new Set(hashes),
      expiresAt: now + sadSeconds * 1000,
      left: count,
      used: false,
    });
    return sad;
  }

  /**
   * Gives new activation data for the next hashes of a transaction, which cannot be known before the first signature is made (nested PDF
   * signatures). The old one no longer serves.
   *
   * @throws CscError `invalid_request` with `reason` `sad_unknown`, `sad_expired`, or `sad_used` when all its signatures are made
   */
  extend(sad: string, credentialId: string, hashes: readonly string[]): string {
    const authorization = this.#find(sad, credentialId);
    const { left } = authorization;
    if (left < hashes.length) throw invalidRequest('Invalid parameter SAD', 'sad_used');
    authorization.used = true;
    authorization.left = 0;
    return this.issue(credentialId, hashes, left);
  }

  #find(sad: string, credentialId: string): Authorization {
    const authorization = this.#issued.get(keyOf(sad));
    if (!authorization || authorization.credentialId !== credentialId)
      throw invalidRequest('Invalid parameter SAD', 'sad_unknown');
    if (authorization.expiresAt <= this.#controls.now()) throw invalidRequest('SAD expired', 'sad_expired');
    return authorization;
  }

  /**
   * Uses activation data up.
   *
   * @throws CscError `invalid_request` with `reason` `sad_unknown`, `sad_expired`, `sad_used` or `hash_not_authorized`
   */
  use(sad: string, credentialId: string, hashes: readonly string[]): void {
    const authorization = this.#find(sad, credentialId);
    if (authorization.used) throw invalidRequest('Invalid parameter SAD', 'sad_used');
    if (!hashes.every((hash) => authorization.hashes.has(hash))) {
      throw invalidRequest('Hash is not authorized by the SAD', 'hash_not_authorized');
    }
    authorization.used = true;
    authorization.left -= hashes.length;
  }
}

const keyOf = (sad: string): string => createHash('sha256').update(sad).digest('base64url');
