// A provider in this process, for tests of what is kept; the one over HTTP is in the sandbox.
import type { PaymentOrder, PaymentPort, PaymentStatus, ProviderState } from './port/payment-port.ts';

interface Taken {
  readonly order: PaymentOrder;
  status: PaymentStatus;
}

/** Takes orders by their names, and says of them what a test made of them. */
export class TestProvider implements PaymentPort {
  readonly methods = ['card', 'cash'] as const;
  readonly taken: Map<string, Taken> = new Map();
  /** How often something was given back, by name. */
  readonly refunds: string[] = [];
  isAway = false;
  /** Whether an open payment can be taken back. */
  cancels = true;
  /** Called before each answer; a test may throw there. */
  during: (what: string) => void = () => undefined;

  #answer(what: string): void {
    if (this.isAway) throw new Error('the provider is away');
    this.during(what);
  }

  async begin(order: PaymentOrder): Promise<{ reference: string; url?: string }> {
    this.#answer('begin');
    const { id, amount, currency } = order;
    const reference = `R-${id}`;
    const known = this.taken.get(id)?.order;
    // As providers do: one name, one order.
    if (known && JSON.stringify(known) !== JSON.stringify(order)) throw new Error('another order has this name');
    if (!known) this.taken.set(id, { order, status: { state: 'pending', amount, currency, reference } });
    this.during('begun');
    return { reference, ...(order.method === 'card' && { url: `https://pay.example/${id}` }) };
  }

  async status(id: string): Promise<PaymentStatus | undefined> {
    this.#answer('status');
    return this.taken.get(id)?.status;
  }

  async cancel(id: string): Promise<PaymentStatus | undefined> {
    this.#answer('cancel');
    if (this.cancels && this.taken.get(id)?.status.state === 'pending') this.set(id, 'cancelled');
    return this.status(id);
  }

  async refund(id: string): Promise<PaymentStatus | undefined> {
    this.#answer('refund');
    if (this.taken.get(id)?.status.state === 'paid') {
      this.refunds.push(id);
      this.set(id, 'refunded');
    }
    return this.status(id);
  }

  async verify(notification: Request): Promise<string | undefined> {
    const { searchParams } = new URL(notification.url);
    return searchParams.get('secret') === 'right' ? (searchParams.get('id') ?? undefined) : undefined;
  }

  /** What becomes of a payment; `amount`: of another one than was ordered. */
  set(id: string, state: ProviderState, amount?: number): void {
    const taken = this.taken.get(id);
    if (!taken) throw new TypeError(`no payment ${id}`);
    taken.status = { ...taken.status, state, amount: amount ?? taken.status.amount };
  }
}
