import type { Log } from '../log/log.ts';

/** Something the service talks to. */
export interface Dependency {
  /** Settles when it answers, and rejects when it does not. */
  check(signal: AbortSignal): Promise<unknown>;
  /** Whether nothing can be served without it: the stores. Others are told of and stop nothing. */
  readonly essential?: boolean;
}

type State = 'ok' | 'away';

/** Longest wait for an answer, and how long one is believed, in milliseconds: asking often asks nobody. */
const patience = 2000;
const believed = 5000;

/** Answers `/health/live` (this process runs) and `/health/ready` (it can serve; each dependency by its name). */
export class Health {
  readonly #dependencies: ReadonlyMap<string, Dependency>;
  readonly #log: Log;
  #known: { readonly at: number; readonly states: Promise<Readonly<Record<string, State>>> } | undefined;
  /** No further requests are wanted: the process is about to end. */
  closing = false;

  constructor(dependencies: Readonly<Record<string, Dependency>>, log: Log) {
    this.#dependencies = new Map(Object.entries(dependencies));
    this.#log = log;
  }

  async handle(pathname: string): Promise<Response | undefined> {
    if (pathname === '/health/live') return answer(200, { status: 'ok' });
    if (pathname !== '/health/ready') return undefined;
    const dependencies = await this.states();
    const isReady =
      !this.closing &&
      [...this.#dependencies].every(([name, { essential }]) => !essential || dependencies[name] === 'ok');
    const status = this.closing ? 'closing' : isReady ? 'ok' : 'away';
    return answer(isReady ? 200 : 503, { status, dependencies });
  }

  /** How each dependency stands. */
  states(): Promise<Readonly<Record<string, State>>> {
    const now = Date.now();
    if (!this.#known || now - this.#known.at > believed || now < this.#known.at)
      this.#known = { at: now, states: this.#ask() };
    return this.#known.states;
  }

  async #ask(): Promise<Readonly<Record<string, State>>> {
    const states = [...this.#dependencies].map(async ([name, { check }]): Promise<[string, State]> => {
      const end = AbortSignal.timeout(patience);
      // Raced, too: a check that does not listen to its signal must not make this page wait.
      const late = new Promise<never>((_, fail) => end.addEventListener('abort', () => fail(new Error('late'))));
      try {
        await Promise.race([check(end), late]);
        return [name, 'ok'];
      } catch (cause) {
        this.#log.warning('dependency_away', { route: name, cause });
        return [name, 'away'];
      }
    });
    return Object.fromEntries(await Promise.all(states));
  }
}

const answer = (status: number, body: object): Response =>
  Response.json(body, { status, headers: { 'cache-control': 'no-store' } });
