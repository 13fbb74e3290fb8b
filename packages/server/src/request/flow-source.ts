import type { FormFlow } from '@tiwizi/forms';
import { locales, type Locale } from '@tiwizi/i18n';
import { ServiceError } from '../service/service-error.ts';
import type { Log } from '../log/log.ts';

/** After a failure nobody is asked again before so many milliseconds. */
const pause = 5000;

/** A flow that may have to be asked for. */
export class FlowSource {
  readonly #make: () => FormFlow | Promise<FormFlow>;
  readonly #log: Log;
  readonly #service: string;
  readonly #languages: readonly Locale[];
  #flow: FormFlow | undefined;
  #asking: Promise<FormFlow | undefined> | undefined;
  #failedAt = -Infinity;

  constructor(
    service: string,
    given: FormFlow | (() => FormFlow | Promise<FormFlow>),
    languages: readonly Locale[],
    log: Log,
  ) {
    this.#languages = languages;
    this.#service = service;
    this.#log = log;
    this.#make = typeof given === 'function' ? given : () => given;
    if (typeof given !== 'function') this.#flow = this.#checked(given);
  }

  /** The flow; undefined while what it is made of cannot be had. */
  current(): Promise<FormFlow | undefined> {
    if (this.#flow) return Promise.resolve(this.#flow);
    // Of many who come at once one asks, and a register that is down is not asked by everyone.
    if (!this.#asking && performance.now() - this.#failedAt < pause) return Promise.resolve(undefined);
    this.#asking ??= this.#ask().finally(() => (this.#asking = undefined));
    return this.#asking;
  }

  /** @throws {ServiceError} `flow_languages` for a form that is not in all languages of the service */
  #checked(flow: FormFlow): FormFlow {
    const missing = this.#languages.filter((locale) => !(flow.languages ?? locales).includes(locale));
    if (missing.length)
      throw new ServiceError('flow_languages', `the flow of "${this.#service}" is not in ${missing.join(', ')}`);
    return flow;
  }

  async #ask(): Promise<FormFlow | undefined> {
    try {
      this.#flow = this.#checked(await this.#make());
    } catch (cause) {
      this.#failedAt = performance.now();
      this.#log.warning('flow_unavailable', { route: `/{lang}/requests/${this.#service}`, cause });
    }
    return this.#flow;
  }
}
