import type { Stores } from '../stores.ts';

/**
 * Purges at once and then every hour, one at a time, and keeps no process alive for it. What fails as a whole (a database that is away) is
 * given to `onError` and tried again an hour later. Returns what ends it.
 */
export function purgeRegularly(
  stores: Pick<Stores, 'purge'>,
  { everyMilliseconds = 60 * 60 * 1000, onError }: { everyMilliseconds?: number; onError(error: unknown): void },
): () => void {
  let running = false;
  const purge = async (): Promise<void> => {
    if (running) return;
    running = true;
    try {
      await stores.purge();
    } catch (error) {
      onError(error);
    } finally {
      running = false;
    }
  };
  void purge();
  const timer = setInterval(() => void purge(), everyMilliseconds);
  timer.unref();
  return () => clearInterval(timer);
}
