/**
 * Answers a request of the Fetch standard; `undefined` when the address is not one of its own, so that the next handler is asked. What a kit
 * gives as `handle`, and what `toNode` puts under `node:http`, Express and Fastify.
 */
export type Handler = (request: Request) => Promise<Response | undefined>;

/** Asks one handler after the other; the first answer counts. */
export function firstOf(...handlers: readonly Handler[]): Handler {
  return async (request) => {
    for (const handler of handlers) {
      const answer = await handler(request);
      if (answer) return answer;
    }
    return undefined;
  };
}
