import type { ProblemJson, StepAnswer } from '../protocol/index.ts';
import type { Progress } from './send-files.ts';

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

/**
 * Posts values and asks for JSON. A network that fails, or takes longer than `seconds`, is status 0.
 *
 * @param progress told how far it is, of a post with files; what can do that is loaded then
 */
export async function sendForm(
  url: string,
  body: FormData,
  seconds: number,
  keepalive = false,
  progress?: Progress,
): Promise<Sent> {
  const headers = { accept: 'application/json' };
  try {
    const signal = AbortSignal.timeout(seconds * 1000);
    const files =
      progress &&
      (await import('./send-files.ts').catch(() => {
        // Files go without their progress.
      }));
    const response = files
      ? await files.sendFiles(url, body, headers, signal, progress)
      : await fetch(url, { method: 'POST', body, keepalive, headers, signal });
    const isJson = /json/.test(response.headers.get('content-type') ?? '');
    return {
      status: response.status,
      revision: response.headers.get('etag')?.replace(/\D/g, ''),
      ...(isJson
        ? { json: (await response.json()) as StepAnswer }
        : { redirected: response.redirected ? response.url : undefined }),
    };
  } catch {
    // The network failed or took too long, or what came was not JSON: the person is told the same.
    return { status: 0 };
  }
}
