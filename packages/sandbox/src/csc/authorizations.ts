import { createHash, randomBytes } from 'node:crypto';
import type { ControlPanel } from '../controls.ts';
import { invalidRequest } from './csc-error.ts';

/** Life of signature activation data, in seconds. */
export const sadSeconds = 300;

interface Authorization {
  readonly credentialId: string;
  readonly hashes: ReadonlySet<string>;
  readonly expiresAt: number;
  used: boolean;
}

/** What a set of hashes is bound by: order and writing do not matter. */
export const bindingOf = (algorithm: string, hashes: readonly string[]): string => `${algorithm} ${[...hashes].sort().join(' ')}`;

/** Signature activation data (SAD), bound to a credential and to hashes (SCAL2), used once. */
export class Authorizations {
  readonly #controls: ControlPanel;
  // Keyed by hash, so that looking one up tells nothing by its time.
  readonly #issued = new Map<string, Authorization>();

  constructor(controls: ControlPanel) {
    this.#controls = controls;
  }

  /** Makes new activation data. */
  issue(credentialId: string, hashes: readonly string[]): string {
    const now = this.#controls.now();
    for (const [key, { expiresAt }] of this.#issued) {
      // Kept for a day past their time, so that "expired" and "used" stay told apart from "unknown".
      if (expiresAt < now - 86_400_000) this.#issued.delete(key);
    }
    const sad = randomBytes(32).toString('base64url');
    this.#issued.set(keyOf(sad), { credentialId, hashes: new Set(hashes), expiresAt: now + sadSeconds * 1000, used: false });
    return sad;
  }

  /**
   * Uses activation data up.
   *
   * @throws CscError `invalid_request` with `reason` `sad_unknown`, `sad_expired`, `sad_used` or `hash_not_authorized`
   */
  use(sad: string, credentialId: string, hashes: readonly string[]): void {
    const authorization = this.#issued.get(keyOf(sad));
    if (!authorization || authorization.credentialId !== credentialId) throw invalidRequest('Invalid parameter SAD', 'sad_unknown');
    if (authorization.expiresAt <= this.#controls.now()) throw invalidRequest('SAD expired', 'sad_expired');
    if (authorization.used) throw invalidRequest('Invalid parameter SAD', 'sad_used');
    if (!hashes.every((hash) => authorization.hashes.has(hash))) {
      throw invalidRequest('Hash is not authorized by the SAD', 'hash_not_authorized');
    }
    authorization.used = true;
  }
}

const keyOf = (sad: string): string => createHash('sha256').update(sad).digest('base64url');
