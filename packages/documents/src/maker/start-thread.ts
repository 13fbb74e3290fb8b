import { Worker } from 'node:worker_threads';

/** Starts a worker from the file beside this one. */
export function startThread(): Worker {
  const url = import.meta.url.replace(/start-thread(?=\.[jt]s)/, 'thread');
  if (!/\.ts$/.test(url)) return new Worker(new URL(url));
  // From the sources: what translates TypeScript here does not reach into threads by itself.
  const tsx = JSON.stringify(import.meta.resolve('tsx/esm/api'));
  const start = `import(${tsx}).then(({ register }) => { register(); return import(${JSON.stringify(url)}); })`;
  return new Worker(start, { eval: true });
}
