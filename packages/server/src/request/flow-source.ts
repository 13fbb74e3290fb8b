import type { FormFlow } from '@tiwizi/forms';
import { localeOfSegment, locales, type Locale } from '@tiwizi/i18n';
import { ServiceError } from '../service/service-error.ts';
import type { Log } from '../log/log.ts';

/** After a failure nobody is asked again before so many milliseconds. */
const pause = 5000;
/** After how many minutes a flow is asked for again. */
const usualMinutes = 10;

/**
 * A flow that may have to be asked for, and then is again after some time: its choices and words may be others. One of another shape (id,
 * version, steps, questions, rules) is not taken before a restart, since drafts and pages are of the one before.
 */
export class FlowSource {
  readonly #make: () => FormFlow | Promise<FormFlow>;
  readonly #log: Log;
  readonly #service: string;
  readonly #languages: readonly Locale[];
  #flow: FormFlow | undefined;
  #asking: Promise<FormFlow | undefined> | undefined;
  readonly #life: number;
  #failedAt = -Infinity;
  /** When it is asked for again. */
  #due = Infinity;
  /** The shape that was told of and not taken. */
  #told: string | undefined;

  constructor(
    service: string,
    given: FormFlow | (() => FormFlow | Promise<FormFlow>),
    languages: readonly Locale[],
    log: Log,
    minutes: number = usualMinutes,
  ) {
    this.#life = minutes * 60_000;
    this.#languages = languages;
    this.#service = service;
    this.#log = log;
    this.#make = typeof given === 'function' ? given : () => given;
    if (typeof given !== 'function') this.#flow = this.#checked(given);
  }

  /** The flow; undefined while what it is made of cannot be had. */
  current(): Promise<FormFlow | undefined> {
    const now = performance.now();
    if (this.#flow && now < this.#due) return Promise.resolve(this.#flow);
    // Of many who come at once one asks, and a register that is down is not asked by everyone.
    if (!this.#asking && now - this.#failedAt < pause) return Promise.resolve(this.#flow);
    this.#asking ??= this.#ask().finally(() => (this.#asking = undefined));
    // Where there is one, nobody waits for the next.
    return this.#flow ? Promise.resolve(this.#flow) : this.#asking;
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
      this.#take(this.#checked(await this.#make()));
      this.#due = performance.now() + this.#life;
    } catch (cause) {
      this.#failedAt = performance.now();
      this.#log.warning('flow_unavailable', { route: `/{lang}/requests/${this.#service}`, cause });
    }
    return this.#flow;
  }

  #take(flow: FormFlow): void {
    const known = this.#flow;
    const shape = shapeOf(flow);
    if (!known || shape === shapeOf(known)) {
      // The same object while it says the same: what was made of it stays.
      if (!known || JSON.stringify(flow) !== JSON.stringify(known)) this.#flow = flow;
      this.#told = undefined;
    } else if (shape !== this.#told) {
      this.#told = shape;
      this.#log.warning('flow_changed', { route: `/{lang}/requests/${this.#service}` });
    }
  }
}

/** A flow without its words and choices. */
const shapeOf = (flow: FormFlow): string =>
  JSON.stringify(flow, (key, value: unknown) => (key === 'options' ? [] : isWords(value) ? undefined : value));

const isWords = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).every(isLanguage);
const isLanguage = (key: string): boolean =>
  locales.some((locale) => locale === key) || localeOfSegment(key) !== undefined;
