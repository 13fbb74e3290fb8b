import type { ControlPanel } from './controls.ts';
import { readJsonObject, RequestError } from './http/request.ts';
import { sendJson } from './http/respond.ts';
import { allowMethods, type Route } from './http/router.ts';

/**
 * The switches over HTTP: `GET /control` tells them, `POST /control` sets those in its JSON body, `POST /control/reset` sets all back.
 * A request that comes from a web page (it has `Origin`) is refused.
 */
export function controlRoute(controls: ControlPanel): Route {
  return {
    path: '/control',
    async handle(request, response, { pathname }) {
      if (request.headers.origin !== undefined) throw new RequestError(403, 'not for web pages');
      if (pathname === '/control/reset') {
        allowMethods(request, response, 'POST');
        return sendJson(response, 200, controls.reset());
      }
      if (pathname !== '/control') throw new RequestError(404, 'no such switchboard');
      allowMethods(request, response, 'GET', 'POST');
      if (request.method === 'GET') return sendJson(response, 200, controls.state);
      try {
        sendJson(response, 200, controls.set(await readJsonObject(request)));
      } catch (error) {
        throw error instanceof TypeError ? new RequestError(400, error.message) : error;
      }
    },
  };
}
