import type { SigningAction, SigningPort, SigningState } from '@tiwizi/core';

/** Milliseconds after which a server that says nothing counts as silent. Its own limit for the signing service is shorter. */
const patience = 30_000;

/** The server answered with something else than how things stand (a login, a page of its own): the browser has to post the form itself. */
export class UnreadableAnswer extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'UnreadableAnswer';
  }
}

/**
 * Signing as the server that made the page does it (`@tiwizi/signature/server`): the form's own fields are posted to its own address, and
 * the answer asked for in JSON.
 *
 * @param url where the form posts to
 */
export function httpSigningPort(url: string): SigningPort {
  return {
    async send(
      action: SigningAction,
      fields: Readonly<Record<string, string>>,
      signal?: AbortSignal,
    ): Promise<SigningState> {
      const limit = AbortSignal.timeout(patience);
      const response = await fetch(url, {
        method: 'POST',
        headers: { accept: 'application/json' },
        body: new URLSearchParams({ ...fields, action }),
        credentials: 'same-origin',
        cache: 'no-store',
        redirect: 'manual',
        signal: signal ? AbortSignal.any([signal, limit]) : limit,
      });
      const state = await stateOf(response);
      if (!state) throw new UnreadableAnswer(`${url} answered ${response.status || 'with a redirect'}`);
      return state;
    },
  };
}

async function stateOf(response: Response): Promise<SigningState | undefined> {
  if (!/^application\/(problem\+)?json\b/.test(response.headers.get('content-type') ?? '')) return undefined;
  const body = (await response.json()) as SigningState & { state?: SigningState };
  const state = body.state ?? body;
  return typeof state.step === 'string' ? state : undefined;
}
