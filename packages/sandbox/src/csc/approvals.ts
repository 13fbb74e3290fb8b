import { randomBytes } from 'node:crypto';
import type { ControlPanel } from '../controls.ts';
import { invalidCode, invalidRequest } from './csc-error.ts';

/** Life of a request for approval, in milliseconds. */
const life = 5 * 60_000;

/** What an approval is asked for. */
export interface ApprovalRequest {
  readonly credentialId: string;
  readonly hashes: readonly string[];
  readonly count: number;
}

/** Authorizations that a person approves in an app; the switch `approval` is that person. */
export class Approvals {
  readonly #controls: ControlPanel;
  readonly #waiting = new Map<string, ApprovalRequest & { readonly expiresAt: number }>();

  constructor(controls: ControlPanel) {
    this.#controls = controls;
  }

  /** Asks for an approval and gives its handle. */
  ask(request: ApprovalRequest): string {
    const handle = randomBytes(24).toString('base64url');
    this.#waiting.set(handle, { ...request, expiresAt: this.#controls.now() + life });
    return handle;
  }

  /**
   * The request, once it is approved; undefined while the person has not decided. An answer is given once.
   *
   * @throws CscError `invalid_request` for an unknown handle, `invalid_authentication_data` with `reason` `approval_refused` or `approval_expired`
   */
  check(handle: string): ApprovalRequest | undefined {
    const request = this.#waiting.get(handle);
    if (!request) throw invalidRequest('Invalid parameter handle');
    const { approval } = this.#controls.state;
    const expired = request.expiresAt <= this.#controls.now();
    if (!expired && approval === 'pending') return undefined;
    this.#waiting.delete(handle);
    if (expired) throw invalidCode('approval_expired');
    if (approval !== 'approved') throw invalidCode('approval_refused');
    return request;
  }
}
