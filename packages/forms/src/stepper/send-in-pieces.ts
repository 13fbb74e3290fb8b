import { readAnswer } from './read-answer.ts';
import { sendFiles, type Answered, type Progress } from './send-files.ts';
import type { Sent } from './send-form.ts';

/** A file to send, and where. */
export interface Pieces {
  /** Where uploads are begun. */
  readonly address: string;
  /** Name of its question. */
  readonly field: string;
  readonly file: File;
  /** The token of the session. */
  readonly csrf: string;
  /** Its upload, of a try before. */
  readonly url: string | undefined;
  /** Told the address of its upload as soon as it is known; undefined: that one is gone. */
  readonly begun: (url: string | undefined) => void;
  readonly progress: Progress;
  /** Ends it: the person has put the file away. */
  readonly signal: AbortSignal;
}

/**
 * What became of it. `whole`: a post that names `id` makes it an answer. `later`: the network or the store keeps it back, and the next try goes
 * on from there. `refused`: as a post would be. `ask`: the session has ended, or its token has changed. `plain`: it does not come in pieces here.
 */
export type PiecesSent =
  | { readonly state: 'whole'; readonly id: string }
  | { readonly state: 'refused'; readonly sent: Sent }
  | { readonly state: 'later' | 'ask' | 'plain' };

/** Before the tries after one that failed, in milliseconds; every byte that came through begins them anew. */
const pauses = [500, 2000, 5000];
/** An answer, or another byte, is waited for so long, in milliseconds. */
const patience = 30_000;
/** Uploads that vanish are begun anew, not for ever. */
const attempts = 3;
/** There is no room now, or a proxy found nobody behind it: an instance is being replaced, or died. */
const away = [502, 503, 504];
/** Of an upload: the line was cut or too slow, another request was quicker. */
const passing = [400, 408, 409, ...away];

/**
 * Sends a file by the tus protocol (https://tus.io/protocols/resumable-upload, 1.0.0): a line that is cut at 99 % goes on from there, since the
 * server is asked how much it has. Nothing is remembered in the browser: a page that is closed has no file any more to go on with.
 */
export async function sendInPieces(pieces: Pieces): Promise<PiecesSent> {
  const { file, begun, signal } = pieces;
  let { url } = pieces;
  let offset = url ? undefined : 0;
  let reached = 0;
  let restarts = 0;
  for (let tries = 0; !signal.aborted;) {
    if (url && offset === file.size) return { state: 'whole', id: url.split('/').at(-1) ?? '' };
    const { answer, ...next } = await nextStep(pieces, url, offset);
    offset = next.offset;
    if (next.url !== url) begun((url = next.url));
    const status = answer?.status ?? 0;
    if (status === 401 || status === 403) return { state: 'ask' };
    if (answer && status === 422) return { state: 'refused', sent: await read(answer) };
    const isGone = url !== undefined && (status === 404 || status === 410);
    if (isGone) begun((url = undefined));
    if (isGone && restarts++ < attempts) continue;
    if (status && (url ? status >= 300 && !passing.includes(status) : !away.includes(status)))
      return { state: 'plain' };
    if (offset !== undefined && offset > reached) [reached, tries] = [offset, 0];
    if (status && status < 300 && offset !== undefined) continue;
    const pause = navigator.onLine ? pauses[tries++] : undefined;
    if (pause === undefined) break;
    await new Promise((done) => setTimeout(done, pause));
  }
  return { state: 'later' };
}

/** Begins an upload, asks how far it is where that is not known, or sends what is left. No answer: the line was cut. */
async function nextStep(
  pieces: Pieces,
  url: string | undefined,
  offset: number | undefined,
): Promise<{ readonly answer?: Answered; readonly url?: string; readonly offset?: number | undefined }> {
  try {
    if (url === undefined) {
      const answer = await ask(pieces, 'POST', pieces.address, aboutIt(pieces));
      const place = answer.status === 201 && answer.headers.get('location');
      return place
        ? { answer, url: new URL(place, new URL(pieces.address, document.baseURI)).href, offset: 0 }
        : { answer };
    }
    const answer = await (offset === undefined ? ask(pieces, 'HEAD', url) : sendFrom(pieces, url, offset));
    return { answer, url, offset: offsetIn(answer) };
  } catch {
    // How far it came the server knows.
    return { ...(url && { url }) };
  }
}

const tus = ({ csrf }: Pieces): Record<string, string> => ({
  accept: 'application/json',
  'tus-resumable': '1.0.0',
  'x-csrf-token': csrf,
});

const aboutIt = ({ file, field }: Pieces): Record<string, string> => ({
  'upload-length': `${file.size}`,
  'upload-metadata': `filename ${base64(file.name)},field ${base64(field)}`,
});

function base64(text: string): string {
  const bytes = new TextEncoder().encode(text);
  return btoa(String.fromCharCode(...bytes));
}

/** What the server has, where it says so. */
function offsetIn({ status, headers }: Answered): number | undefined {
  const value = headers.get('upload-offset');
  return status < 300 && value ? Number(value) : undefined;
}

const ask = (pieces: Pieces, method: string, url: string, headers: Record<string, string> = {}): Promise<Answered> =>
  fetch(url, { method, headers: { ...tus(pieces), ...headers }, signal: AbortSignal.timeout(patience) });

/** Puts an upload away that is an answer now, or was refused, or is not wanted any more; one that stays goes by itself. */
export async function putAway(url: string, csrf: string): Promise<void> {
  const headers = { 'tus-resumable': '1.0.0', 'x-csrf-token': csrf };
  await fetch(url, { method: 'DELETE', headers, keepalive: true }).catch(() => {
    // It goes by itself, with its draft or after a day.
  });
}

/** Sends all that is left. Ends when nothing moves any more, when the network goes, and when the person puts the file away. */
async function sendFrom(pieces: Pieces, url: string, offset: number): Promise<Answered> {
  const { file, progress, signal } = pieces;
  const stop = new AbortController();
  const abort = (): void => stop.abort();
  let last = -1;
  let timer = setTimeout(abort, patience);
  const tell = (part: number): void => {
    progress((offset + part * (file.size - offset)) / file.size);
    if (part === last) return;
    last = part;
    clearTimeout(timer);
    timer = setTimeout(abort, patience);
  };
  addEventListener('offline', abort, { signal: stop.signal });
  signal.addEventListener('abort', abort, { signal: stop.signal });
  try {
    const headers = {
      ...tus(pieces),
      'content-type': 'application/offset+octet-stream',
      'upload-offset': `${offset}`,
    };
    return await sendFiles(url, file.slice(offset), headers, stop.signal, tell, 'PATCH');
  } finally {
    clearTimeout(timer);
    stop.abort();
  }
}

/** The refusal, as far as it can be used. */
async function read(answer: Answered): Promise<Sent> {
  return { status: answer.status, json: readAnswer(await answer.json(), location.href, () => '') };
}
