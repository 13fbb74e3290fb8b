import { randomInt, timingSafeEqual } from 'node:crypto';
import type { ControlPanel } from '../controls.ts';
import type { Credential } from './credentials.ts';
import { invalidCode } from './csc-error.ts';
import type { Inbox } from './inbox.ts';

/** Life of a code, in milliseconds. */
const life = 5 * 60_000;
const tries = 3;

interface SentCode {
  readonly code: string;
  readonly expiresAt: number;
  triesLeft: number;
  /** What it was sent for, when the request said so. */
  readonly binding: string | undefined;
}

/** Six-digit codes: one at a time for a credential, five minutes, three tries, one use, and only for the hashes they were sent for. */
export class OneTimeCodes {
  readonly #controls: ControlPanel;
  readonly #inbox: Inbox;
  readonly #sent = new Map<string, SentCode>();

  constructor(controls: ControlPanel, inbox: Inbox) {
    this.#controls = controls;
    this.#inbox = inbox;
  }

  /** Sends a code to the citizen of a credential. An earlier one no longer serves. */
  send({ id, citizen }: Credential, binding: string | undefined): void {
    const now = this.#controls.now();
    const code = String(randomInt(1_000_000)).padStart(6, '0');
    const expiresAt = now + (this.#controls.state.expireCodes ? 0 : life);
    this.#sent.set(id, { code, expiresAt, triesLeft: tries, binding });
    this.#inbox.add({ phone: citizen.phone, citizen, code, sentAt: now, expiresAt });
  }

  /**
   * Uses a code up.
   *
   * @throws CscError `invalid_authentication_data` with `reason` `code_missing`, `code_tries_exhausted`, `code_expired`,
   *   `code_wrong` (with `tries_left`) or `code_other_hash`
   */
  use({ id }: Credential, given: string, binding: string): void {
    const sent = this.#sent.get(id);
    if (!sent) throw invalidCode('code_missing');
    if (sent.triesLeft === 0) throw invalidCode('code_tries_exhausted', 0);
    if (sent.expiresAt <= this.#controls.now()) throw invalidCode('code_expired');
    const left = Buffer.from(given.trim());
    const right = Buffer.from(sent.code);
    if (left.length !== right.length || !timingSafeEqual(left, right)) {
      sent.triesLeft -= 1;
      throw invalidCode(sent.triesLeft === 0 ? 'code_tries_exhausted' : 'code_wrong', sent.triesLeft);
    }
    if (sent.binding !== undefined && sent.binding !== binding) throw invalidCode('code_other_hash');
    this.#sent.delete(id);
  }
}
