import { createHash } from 'node:crypto';

/** Greatest number of answers remembered; the oldest go first. */
const capacity = 1000;

/**
 * Remembers answers by `Idempotency-Key`, so that a request sent again (a double click, a lost answer) is done once. Requests that failed
 * are not remembered.
 */
export class IdempotentAnswers {
  readonly #answers = new Map<string, { readonly body: string; readonly answer: Promise<unknown> }>();

  /**
   * Runs once for a key. Without a key it always runs.
   *
   * @param scope what the key belongs to, such as the path
   * @param onReuse makes the error for a key that came before with another body
   */
  run<T>(
    scope: string,
    key: string | undefined,
    request: unknown,
    run: () => Promise<T>,
    onReuse: () => Error,
  ): Promise<T> {
    if (key === undefined) return run();
    const id = `${scope} ${key}`;
    const body = createHash('sha256').update(JSON.stringify(request)).digest('base64url');
    const known = this.#answers.get(id);
    if (known) return known.body === body ? (known.answer as Promise<T>) : Promise.reject(onReuse());
    const answer = run();
    this.#answers.set(id, { body, answer });
    answer.catch(() => this.#answers.delete(id));
    for (const oldest of this.#answers.keys()) {
      if (this.#answers.size <= capacity) break;
      this.#answers.delete(oldest);
    }
    return answer;
  }
}
