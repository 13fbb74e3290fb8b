/** Milliseconds that a condition is waited for. Long, since a busy machine must not fail a test: one that holds is met at once. */
const PATIENCE = 20_000;

/** Resolves when a condition holds; rejects with `message` when it never does. Polled by a timer, so that a page in the background waits too. */
export async function waitUntil(holds: () => unknown, message: string): Promise<void> {
  const end = Date.now() + PATIENCE;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`Waited in vain: ${message}`);
    await new Promise((done) => setTimeout(done, 20));
  }
}
