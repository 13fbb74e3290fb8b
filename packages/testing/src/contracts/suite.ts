/** What a contract asserts, sentence by sentence. A sentence that cannot be tested here gives the reason instead. */
export type Clauses = Readonly<Record<string, (() => unknown) | { readonly skipped: string }>>;

/** Milliseconds for one sentence: a busy machine must not fail it. */
const PATIENCE = 60_000;

/** Declares a contract as tests of the runner that is there: any whose `describe` and `it` are global (mocha, Web Test Runner, Jasmine, Vitest with `globals`). */
export function suite(title: string, clauses: Clauses): void {
  describe(title, function (this: { timeout?: (milliseconds: number) => unknown } | undefined) {
    this?.timeout?.(PATIENCE);
    for (const [sentence, test] of Object.entries(clauses)) {
      if (typeof test === 'function') it(sentence, async () => void (await test()));
      else it.skip(`${sentence} (${test.skipped})`, () => undefined);
    }
  });
}
