import { Payments, standingOf, type Charge, type PaymentEvent, type PaymentRecord } from '@tiwizi/payment';
import type { Log } from '../log/log.ts';
import type { ServiceStores } from '../stores/service-stores.ts';
import type { ServicePayment } from './service-payment.ts';

/** What fees are kept and asked with. */
export interface FeesOptions extends ServicePayment {
  readonly origin: string;
  readonly stores: Pick<ServiceStores, 'records'>;
  readonly log: Log;
  /** See `PaymentsOptions.onPaid`. */
  onPaid(owner: string, request: string): Promise<boolean>;
}

/** Where the provider tells of changes. */
export const notifyPath = '/payments/notify';

/** Fees of the requests of a service. */
export class Fees {
  readonly payments: Payments;
  readonly options: Pick<ServicePayment, 'counters'>;
  readonly #log: Log;

  constructor({ origin, stores, log, onPaid, pages: _, counters, ...options }: FeesOptions) {
    this.#log = log;
    this.options = { counters };
    this.payments = new Payments({
      ...options,
      stores,
      notifyUrl: origin + notifyPath,
      onPaid,
      tell: (event) => this.#tell(event),
    });
  }

  /** The fee of a request that is signed or sent, while it is not paid; undefined: nothing keeps it from the agency. */
  async awaited(owner: string, request: string, charge: Charge | undefined): Promise<PaymentRecord | undefined> {
    if (!charge) return undefined;
    const record = await this.payments.ask(owner, request, charge);
    return standingOf(record) === 'paid' ? undefined : record;
  }

  /** Answers the provider, which is told nothing but whether to tell again. */
  async notified(request: Request): Promise<Response> {
    if (request.method !== 'POST') return new Response(null, { status: 405, headers: { allow: 'POST' } });
    const status = { taken: 204, forged: 401, unknown: 404, failed: 503 }[await this.payments.notified(request)];
    return new Response(null, { status, headers: { 'cache-control': 'no-store' } });
  }

  #tell({ code, payment, reference, amount, currency, refunded, cause }: PaymentEvent): void {
    const tell = code === 'payment_provider_failed' || code.startsWith('payment_notification') ? 'warning' : 'error';
    this.#log[tell](code, {
      route: notifyPath,
      cause: cause ?? new PaymentToldError(code, { payment, reference, amount, currency, refunded }),
    });
  }
}

/** Carries into the log what the agency needs to find the money: names of the payment, and nobody's. */
class PaymentToldError extends Error {
  override readonly name = 'Payment';
  readonly code: string;

  constructor(code: string, about: Omit<PaymentEvent, 'code' | 'cause'>) {
    super(JSON.stringify(about));
    this.code = code;
  }
}
