import type { FormFlow } from '@tiwizi/forms';
import { localeOfSegment, locales, type Locale } from '@tiwizi/i18n';
import { ServiceError } from '../service/service-error.ts';
import type { Log } from '../log/log.ts';
import type { OnlineService } from './online-service.ts';

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
  readonly #slug: string;
  readonly #service: Pick<OnlineService, 'known' | 'bound' | 'clerk'>;
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
    slug: string,
    service: Pick<OnlineService, 'flow' | 'flowMinutes' | 'known' | 'bound' | 'clerk'>,
    languages: readonly Locale[],
    log: Log,
  ) {
    this.#life = (service.flowMinutes ?? usualMinutes) * 60_000;
    this.#languages = languages;
    this.#slug = slug;
    this.#service = service;
    this.#log = log;
    const given = service.flow;
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

  /**
   * @throws {ServiceError} `flow_languages` for a form that is not in all languages of the service; `question_unknown` for `known` and `bound`
   * that name none of its questions, or bind one to no claim; `offline_for_clerks` for a form that keeps steps on a computer that several use
   */
  #checked(flow: FormFlow): FormFlow {
    const missing = this.#languages.filter((locale) => !(flow.languages ?? locales).includes(locale));
    if (missing.length)
      throw new ServiceError('flow_languages', `the flow of "${this.#slug}" is not in ${missing.join(', ')}`);
    if (flow.offline && this.#service.clerk)
      throw new ServiceError(
        'offline_for_clerks',
        `"${this.#slug}" has clerk and a form that is "offline": nothing stays on a computer that several people use; leave one of them out`,
      );
    const questions = new Set(flow.steps.flatMap(({ fields }) => fields.map(({ name }) => name)));
    const { known = {}, bound = [] } = this.#service;
    const refuse = (what: string): never => {
      throw new ServiceError('question_unknown', `"${this.#slug}": ${what}`);
    };
    for (const name of Object.keys(known))
      if (!questions.has(name)) refuse(`known names "${name}", which its form does not ask`);
    for (const name of bound)
      if (!Object.hasOwn(known, name)) refuse(`bound names "${name}", for which known gives no claim`);
    return flow;
  }

  async #ask(): Promise<FormFlow | undefined> {
    try {
      this.#take(this.#checked(await this.#make()));
      this.#due = performance.now() + this.#life;
    } catch (cause) {
      this.#failedAt = performance.now();
      this.#log.warning('flow_unavailable', { route: `/{lang}/requests/${this.#slug}`, cause });
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
      this.#log.warning('flow_changed', { route: `/{lang}/requests/${this.#slug}` });
    }
  }
}

/** A flow without its words and choices. */
const shapeOf = (flow: FormFlow): string =>
  JSON.stringify(flow, (key, value: unknown) =>
    key === 'options' || key === 'communes' ? [] : isWords(value) ? undefined : value,
  );

const isWords = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).every(isLanguage);
const isLanguage = (key: string): boolean =>
  locales.some((locale) => locale === key) || localeOfSegment(key) !== undefined;
