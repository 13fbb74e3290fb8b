import type { NodeIncoming } from './node-incoming.ts';

/**
 * Where a body parser of Express, Fastify or the like read the body before us, gives it back as bytes: whoever reads the request then finds
 * what was sent. Texts only, as forms have no other values.
 */
export function useParsedBody(incoming: NodeIncoming & { rawBody?: unknown }): void {
  const { body } = incoming;
  if (body === undefined || incoming.rawBody !== undefined || !incoming.readableEnded) return;
  const bytes = asBytes(body, incoming.headers['content-type'] ?? '');
  if (bytes) incoming.rawBody = bytes;
}

function asBytes(body: unknown, type: string): Buffer | undefined {
  if (Buffer.isBuffer(body)) return body;
  if (typeof body === 'string') return Buffer.from(body);
  if (typeof body !== 'object' || body === null) return undefined;
  if (!/^application\/x-www-form-urlencoded\b/i.test(type)) return Buffer.from(JSON.stringify(body));
  const texts = Object.entries(body).flatMap(([name, value]) =>
    [value].flat().flatMap((each) => (typeof each === 'string' ? [[name, each] as [string, string]] : [])),
  );
  return Buffer.from(new URLSearchParams(texts).toString());
}
