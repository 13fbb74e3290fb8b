/** Milliseconds that the page is waited for; then it comes as a page of its own, or does without. */
const PATIENCE = 20_000;

/** A page as a document. By XMLHttpRequest: what it parses is inert, while text to be parsed is refused where Trusted Types are required. */
export function pageAt(address: string): Promise<Document | undefined> {
  return new Promise((done) => {
    const request = new XMLHttpRequest();
    request.open('GET', address);
    request.responseType = 'document';
    request.timeout = PATIENCE;
    request.setRequestHeader('accept', 'text/html');
    request.onload = () => done(request.status === 200 ? (request.responseXML ?? undefined) : undefined);
    request.onerror = request.onabort = request.ontimeout = () => done(undefined);
    request.send();
  });
}
