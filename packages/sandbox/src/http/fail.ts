import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Failure } from '../controls.ts';
import { sendText } from './respond.ts';

/** Makes a request fail in the chosen way. Returns true when it did. */
export function failRequest(failure: Failure, request: IncomingMessage, response: ServerResponse): boolean {
  switch (failure) {
    case false:
      return false;
    case 'reset':
      request.socket.resetAndDestroy();
      return true;
    case 'hang':
      // Left without an answer on purpose; close() of the sandbox cuts it.
      return true;
    case 'unavailable':
      response.setHeader('retry-after', '60');
      sendText(response, 503, 'text/plain; charset=utf-8', 'Service unavailable (sandbox switch)\n');
      return true;
  }
}
