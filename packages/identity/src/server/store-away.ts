import { problemJson, wantsJson } from '@tiwizi/http';
import { StoreError } from '@tiwizi/store';
import type { ResolvedOptions } from './options.ts';

/**
 * Answers a script whose session cannot be looked up, because the store is away: neither that there is a session nor that there is none.
 * `/session` is for scripts alone; elsewhere they send JSON or ask for it. A page is left to the site, which has words for it.
 *
 * @returns what to do with what was thrown; throws it on when it is anything else, or a page was asked for
 */
export function storeAwayAnswer(
  request: Request,
  path: string | undefined,
  { basePath, onError }: Pick<ResolvedOptions, 'basePath' | 'onError'>,
): (error: unknown) => Response {
  return (error) => {
    const sendsJson = request.headers.get('content-type')?.startsWith('application/json') ?? false;
    const isScript = path === `${basePath}/session` || sendsJson || wantsJson(request);
    if (!isScript || !(error instanceof StoreError) || error.code !== 'store_away') throw error;
    onError({ code: error.code, message: 'the store does not answer', cause: error });
    return problemJson(503, error.code, 'Service Unavailable');
  };
}
