import { DocumentError } from '@tiwizi/documents';
import type { Completion } from '@tiwizi/forms/server';
import type { Log } from '../log/log.ts';

/** Seconds after which a queue of documents has room again. */
const retryAfter = 30;

/** Too many documents wait to be made. */
export const isBusy = (cause: unknown): cause is DocumentError =>
  cause instanceof DocumentError && cause.code === 'documents_busy';

/** What a form is answered with, or when to try again where its document finds no room, which operators are told. */
export async function unlessBusy(log: Log, route: string, complete: () => Promise<Completion>): Promise<Completion> {
  try {
    return await complete();
  } catch (cause) {
    if (!isBusy(cause)) throw cause;
    log.warning(cause.code, { route, cause });
    return { retryAfter };
  }
}
