import { problemJson, wantsJson } from '@tiwizi/http';
import { StoreError } from '@tiwizi/store';

/**
 * The answer to a script whose session cannot be looked up, because the store is away: neither that there is a session nor that there is none.
 * Undefined for anything else that was thrown, and for a page, which the site has words for.
 */
export function storeAwayAnswer(error: unknown, request: Request, isForScripts: boolean): Response | undefined {
  if (!(error instanceof StoreError) || error.code !== 'store_away') return undefined;
  const sendsJson = request.headers.get('content-type')?.startsWith('application/json') ?? false;
  if (!isForScripts && !sendsJson && !wantsJson(request)) return undefined;
  return problemJson(503, error.code, 'Service Unavailable');
}
