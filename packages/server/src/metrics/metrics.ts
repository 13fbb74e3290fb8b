import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { RouteKind } from './route-kind.ts';

/**
 * Figures of a running process, for Prometheus and what reads its format. Labels are words out of short lists: no address, draft or person can
 * be told from them.
 *
 * `tiwizi_request_seconds` (`kind`, `method`, `status`): requests, and how long until their answer was made; `tiwizi_store_errors_total` (`code`);
 * `tiwizi_documents_waiting`: PDF files that wait or are being made; `tiwizi_hand_over_failing` and `tiwizi_hand_over_oldest_seconds`: signed
 * requests that the agency did not take at the last try of this process, and since when the first of them waits; `tiwizi_notices_failing`:
 * messages that could not be sent; beside those of the process itself, such as `nodejs_eventloop_lag_p99_seconds` (since it was asked for
 * last) and `process_cpu_seconds_total`.
 */
export class Metrics {
  readonly #registry = new Registry();
  readonly #requests: Histogram<'kind' | 'method' | 'status'>;
  readonly #storeErrors: Counter<'code'>;

  constructor() {
    const registers = [this.#registry];
    collectDefaultMetrics({ register: this.#registry });
    this.#requests = new Histogram({
      name: 'tiwizi_request_seconds',
      help: 'Time until the answer to a request was made',
      labelNames: ['kind', 'method', 'status'],
      buckets: [0.005, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
      registers,
    });
    this.#storeErrors = new Counter({
      name: 'tiwizi_store_errors_total',
      help: 'Calls of the stores that failed',
      labelNames: ['code'],
      registers,
    });
  }

  /** A request was answered, after so many seconds. */
  answered(kind: RouteKind, method: string, status: number, seconds: number): void {
    const known = method === 'GET' || method === 'POST' ? method : 'other';
    this.#requests.observe({ kind, method: known, status }, seconds);
  }

  /** A call of a store failed. */
  storeFailed(code: string): void {
    this.#storeErrors.inc({ code });
  }

  /** A figure that is read when it is asked for; no number when it cannot be, so that the others are told all the same. */
  gauge(name: string, help: string, read: () => number | Promise<number>): void {
    new Gauge({
      name,
      help,
      registers: [this.#registry],
      async collect() {
        try {
          this.set(await read());
        } catch {
          // What it is read from is away, which is counted by itself.
          this.set(NaN);
        }
      },
    });
  }

  /** All figures, in the text format of Prometheus. */
  async answer(): Promise<Response> {
    return new Response(await this.#registry.metrics(), {
      headers: { 'content-type': this.#registry.contentType, 'cache-control': 'no-store' },
    });
  }
}
