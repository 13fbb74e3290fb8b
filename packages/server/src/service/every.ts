import type { Log } from '../log/log.ts';

/** Does something at once and then regularly, one at a time, and keeps no process alive for it. Returns what ends it, after what is being done. */
export function every(
  milliseconds: number,
  task: () => Promise<unknown>,
  log: Log,
  code: string,
): () => Promise<unknown> {
  let running: Promise<unknown> | undefined;
  const run = (): void => {
    running ??= task()
      .catch((cause: unknown) => log.error(code, { cause }))
      .finally(() => (running = undefined));
  };
  run();
  const timer = setInterval(run, milliseconds).unref();
  return async () => {
    clearInterval(timer);
    await running;
  };
}
