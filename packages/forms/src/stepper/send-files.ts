/** Milliseconds after which it is told how far it is, and after which it is told again. */
const FIRST = 1000;
const NEXT = 5000;

/** Told how much has been sent, from 0 to 1. */
export type Progress = (part: number) => void;

/** What is read of an answer. */
export type Answered = Pick<Response, 'status' | 'headers' | 'redirected' | 'url' | 'json'>;

/**
 * Sends values or bytes as `fetch` does, and tells how much of them has been sent, which `fetch` cannot. Rejects when the network fails or `signal`
 * says so.
 */
export function sendFiles(
  url: string,
  body: FormData | Blob,
  headers: Readonly<Record<string, string>>,
  signal: AbortSignal,
  progress: Progress,
  method = 'POST',
): Promise<Answered> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const fail = (): void => reject(new TypeError('[tiwizi] network'));
    request.open(method, url);
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
    let part = 0;
    request.upload.onprogress = ({ loaded, total }) => (part = loaded / total);
    const tell = (): void => {
      if (part < 1) progress(part);
      timer = setTimeout(tell, NEXT);
    };
    let timer = setTimeout(tell, FIRST);
    request.onloadend = () => clearTimeout(timer);
    request.onload = () => resolve(answered(request, new URL(url, location.href).href));
    request.onerror = request.onabort = fail;
    signal.addEventListener('abort', () => request.abort());
    request.send(body);
  });
}

function answered(request: XMLHttpRequest, asked: string): Answered {
  const { status, responseText, responseURL } = request;
  const headers = new Headers();
  for (const name of ['content-type', 'etag', 'upload-offset'])
    headers.set(name, request.getResponseHeader(name) ?? '');
  return {
    status,
    headers,
    url: responseURL,
    redirected: responseURL !== asked,
    json: async () => JSON.parse(responseText) as unknown,
  };
}
