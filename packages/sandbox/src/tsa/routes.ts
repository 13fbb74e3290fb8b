import type { ControlPanel } from '../controls.ts';
import { readBytes, RequestError } from '../http/request.ts';
import { sendText } from '../http/respond.ts';
import { allowMethods, type Route } from '../http/router.ts';
import type { TimeStampAuthority } from './time-stamp-authority.ts';

/** Where time-stamps are asked for. */
export const tsaPath = '/tsa';

/** The time-stamp authority over HTTP (RFC 3161, 3.4). */
export function tsaRoute(authority: TimeStampAuthority, controls: ControlPanel): Route {
  return {
    path: tsaPath,
    failure: () => controls.state.timestampDown,
    async handle(request, response) {
      allowMethods(request, response, 'POST');
      if (request.headers['content-type'] !== 'application/timestamp-query')
        throw new RequestError(415, 'application/timestamp-query is needed');
      sendText(response, 200, 'application/timestamp-reply', authority.respond(await readBytes(request)));
    },
  };
}
