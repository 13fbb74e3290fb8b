import { createHash } from 'node:crypto';
import { outgoingRequest, signMessage, type MessageKey } from '@tiwizi/http';
import type { BookedPayment } from './payment-book.ts';

/** Milliseconds between tries, and after which a late notification goes. */
const gap = 3000;
const late = 20_000;
const tries = 10;

/** Tells services that a payment changed: by its name alone, signed, again until it is taken. */
export class Notifier {
  readonly #key: MessageKey;
  readonly #timers = new Set<NodeJS.Timeout>();

  constructor(key: MessageKey) {
    this.#key = key;
  }

  /** Returns when the first try is over, or at once where it is to be late or never. */
  async tell({ order }: BookedPayment, how?: 'late' | 'twice' | 'never'): Promise<void> {
    if (how === 'never') return;
    if (how === 'late') return this.#later(() => this.#send(order.notifyUrl, order.id, tries), late);
    await this.#send(order.notifyUrl, order.id, tries);
    if (how === 'twice') await this.#send(order.notifyUrl, order.id, tries);
  }

  close(): void {
    for (const timer of this.#timers) clearTimeout(timer);
  }

  async #send(url: string, id: string, left: number): Promise<void> {
    const body = JSON.stringify({ id });
    const sha256 = createHash('sha256').update(body).digest('hex');
    const headers = await signMessage(
      { method: 'POST', url, headers: { 'content-type': 'application/json' }, sha256 },
      this.#key,
    );
    let status = 503;
    try {
      const told = { method: 'POST', headers, body, timeoutSeconds: 5, maxBytes: 10_000 };
      status = (await outgoingRequest(url, told)).status;
    } catch {
      // A service that is away is told again.
    }
    if (status >= 500 && left > 1) this.#later(() => this.#send(url, id, left - 1), gap);
  }

  #later(act: () => Promise<void>, after: number): void {
    const timer = setTimeout(() => {
      this.#timers.delete(timer);
      void act();
    }, after);
    timer.unref();
    this.#timers.add(timer);
  }
}
