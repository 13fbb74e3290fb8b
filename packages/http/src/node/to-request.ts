import type { IncomingMessage, ServerResponse } from 'node:http';
import { NodeRequest } from 'srvx/node';
import { useParsedBody } from './parsed-body.ts';

/** A request as `node:http` gives it, and what Connect and Express add: the whole target where they cut it, a body that was read before. */
export type NodeIncoming = IncomingMessage & { readonly originalUrl?: string; readonly body?: unknown };

/** The target as it was received. */
export const targetOf = ({ originalUrl, url }: NodeIncoming): string => originalUrl ?? url ?? '/';

/**
 * A request of Node as one of Fetch, for what asks for one: `identity.getSession(toRequest(request))`. Its body streams. The origin of its
 * `url` is what the client says; who needs the site's own has it configured.
 *
 * @param response where there is one, `signal` tells that the client is gone
 */
export function toRequest(incoming: NodeIncoming, response?: ServerResponse): Request {
  useParsedBody(incoming);
  const cut = incoming.url;
  incoming.url = targetOf(incoming);
  const request = new NodeRequest({ req: incoming, ...(response && { res: response }) });
  // Read while the whole target is in its place: Express cuts off the path below which it is mounted.
  void request.url;
  if (cut !== undefined) incoming.url = cut;
  return request;
}
