import type { ProblemJson, StepAnswer } from '../protocol/index.ts';

/** How the server answered. */
export interface Sent {
  readonly status: number;
  /** Absent when the answer was not JSON. */
  readonly json?: Partial<StepAnswer & ProblemJson>;
  /** The draft's revision, of a 204. */
  readonly revision?: string | undefined;
  /** Where a redirect led, when it led to another address. */
  readonly redirected?: string | undefined;
}

/** Posts values and asks for JSON. A network that fails, or takes longer than `seconds`, is status 0. */
export async function sendForm(url: string, body: FormData, seconds: number, keepalive = false): Promise<Sent> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      body,
      keepalive,
      headers: { accept: 'application/json' },
      signal: AbortSignal.timeout(seconds * 1000),
    });
    const { status, headers } = response;
    const isJson = /json/.test(headers.get('content-type') ?? '');
    return {
      status,
      revision: headers.get('etag')?.replace(/\D/g, ''),
      ...(isJson
        ? { json: (await response.json()) as StepAnswer }
        : { redirected: response.redirected ? response.url : undefined }),
    };
  } catch {
    return { status: 0 };
  }
}
