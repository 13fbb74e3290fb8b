import type { ServerResponse } from 'node:http';
import { NodeRequest } from 'srvx/node';
import { targetOf, type NodeIncoming } from './node-incoming.ts';
import { useParsedBody } from './parsed-body.ts';

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
