import type { TestCitizen } from '../citizens.ts';

/** A code as it would have reached a phone. */
export interface InboxMessage {
  /** E.164. */
  readonly phone: string;
  readonly citizen: TestCitizen;
  readonly code: string;
  /** Milliseconds since 1970. */
  readonly sentAt: number;
  /** Milliseconds since 1970. */
  readonly expiresAt: number;
}

/** The messages of the sandbox, newest first. Nothing leaves this process. */
export class Inbox {
  readonly #messages: InboxMessage[] = [];

  get messages(): readonly InboxMessage[] {
    return this.#messages;
  }

  add(message: InboxMessage): void {
    this.#messages.unshift(message);
    this.#messages.length = Math.min(this.#messages.length, 50);
  }

  /** The newest message to a phone (E.164), or undefined. */
  latest(phone: string): InboxMessage | undefined {
    return this.#messages.find((message) => message.phone === phone);
  }
}
