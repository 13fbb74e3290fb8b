/** Milliseconds that a condition is waited for: long for a busy machine, and shorter than a test may take, so that it says what was waited for. */
const PATIENCE = 15_000;

/** Resolves when a condition holds; rejects with `message` when it never does. Polled by a timer, so that a page in the background waits too. */
export async function waitUntil(holds: () => unknown, message: string): Promise<void> {
  const end = Date.now() + PATIENCE;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`Waited in vain: ${message}`);
    await new Promise((done) => setTimeout(done, 20));
  }
}
