import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Failure } from '../controls.ts';
import { failRequest } from './fail.ts';
import { RequestError } from './request.ts';
import { sendJson } from './respond.ts';

/** What answers below a path. */
export interface Route {
  /** A path; it covers what is below it too. */
  readonly path: string;
  /** The switch that makes it fail. */
  readonly failure?: () => Failure;
  handle(request: IncomingMessage, response: ServerResponse, url: URL): void | Promise<void>;
}

const covers = (path: string, pathname: string): boolean => pathname === path || pathname.startsWith(`${path}/`);

/**
 * Makes the listener of a loopback server.
 *
 * @param base its address; another `Host` is refused, so that a page of another site cannot reach it through DNS rebinding
 */
export function createListener(
  base: string,
  routes: readonly Route[],
): (request: IncomingMessage, response: ServerResponse) => void {
  const { port } = new URL(base);
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (!hosts.includes(request.headers.host ?? '')) throw new RequestError(421, 'this host is not served here');
    const target = request.url ?? '';
    if (!URL.canParse(target, base)) throw new RequestError(400, 'the address cannot be read');
    const url = new URL(target, base);
    const route = routes.find(({ path }) => covers(path, url.pathname));
    if (!route) throw new RequestError(404, 'nothing is served here');
    if (route.failure && failRequest(route.failure(), request, response)) return;
    await route.handle(request, response, url);
  }

  return (request, response) => {
    answer(request, response).catch((error: unknown) => {
      const known = error instanceof RequestError;
      if (!known) console.error('[tiwizi-sandbox] internal_error', error);
      if (response.headersSent) response.destroy();
      else
        sendJson(response, known ? error.status : 500, {
          error: known ? 'invalid_request' : 'internal_error',
          error_description: known ? error.message : 'internal error',
        });
    });
  };
}

/** @throws RequestError 405 unless the method is one of these */
export function allowMethods(request: IncomingMessage, response: ServerResponse, ...methods: readonly string[]): void {
  if (methods.includes(request.method ?? '')) return;
  response.setHeader('allow', methods.join(', '));
  throw new RequestError(405, `use ${methods.join(' or ')}`);
}
