import type { Channel, NotificationMessage, NotificationSender } from './notification-sender.ts';

/** A sender that keeps what it is given, and may be told to fail. */
export class Collected implements NotificationSender {
  readonly channel: Channel;
  readonly messages: NotificationMessage[] = [];
  /** What the next tries throw, in order. */
  readonly troubles: Error[] = [];
  /** Keys of all tries, those in vain too. */
  readonly tries: string[] = [];
  readonly #waiting: (() => void)[] = [];

  constructor(channel: Channel = 'sms') {
    this.channel = channel;
  }

  send(message: NotificationMessage): Promise<void> {
    this.tries.push(message.key);
    const trouble = this.troubles.shift();
    if (!trouble) this.messages.push(message);
    for (const wake of this.#waiting.splice(0)) wake();
    return trouble ? Promise.reject(trouble) : Promise.resolve();
  }

  /** What `find` finds among the messages, once it does. */
  async until<T>(find: (messages: readonly NotificationMessage[]) => T | undefined): Promise<T> {
    for (;;) {
      const found = find(this.messages);
      if (found !== undefined) return found;
      await new Promise<void>((wake) => this.#waiting.push(wake));
    }
  }

  /** Settles at the so-manieth try. */
  async tried(times: number): Promise<void> {
    while (this.tries.length < times) await new Promise<void>((wake) => this.#waiting.push(wake));
  }
}
