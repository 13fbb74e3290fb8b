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

/** A message about a request, as a service would have sent it by SMS or mail. */
export interface InboxNotice {
  readonly channel: 'sms' | 'mail';
  /** E.164, or an address. */
  readonly to: string;
  /** BCP 47. */
  readonly language: string;
  readonly subject: string;
  readonly text: string;
  /** The same when it is sent again: it arrives once. */
  readonly key: string;
  /** Milliseconds since 1970. */
  readonly sentAt: number;
}

/** The messages of the sandbox, newest first. Nothing leaves this process. */
export class Inbox {
  readonly #messages: InboxMessage[] = [];
  readonly #notices: InboxNotice[] = [];

  get messages(): readonly InboxMessage[] {
    return this.#messages;
  }

  get notices(): readonly InboxNotice[] {
    return this.#notices;
  }

  /** Takes a message about a request, once. */
  tell(notice: InboxNotice): void {
    if (this.#notices.some(({ key }) => key === notice.key)) return;
    this.#notices.unshift(notice);
    this.#notices.length = Math.min(this.#notices.length, 50);
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
