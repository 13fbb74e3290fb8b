/** A browser reduced to what a login needs: cookies by host and path, redirects followed one by one, forms posted. No script. */
export class TestBrowser {
  #cookies: Cookie[] = [];
  /** Every address that was asked for, in order. */
  readonly visited: string[] = [];

  /** Asks for an address and follows its redirects while `follow` agrees. */
  async get(address: string | URL, follow: (url: URL) => boolean = () => true): Promise<Page> {
    return this.#request(new URL(address), {}, follow);
  }

  /** Posts a form. */
  async post(
    address: string | URL,
    fields: Readonly<Record<string, string>>,
    { headers = {}, follow = () => true }: { headers?: Record<string, string>; follow?: (url: URL) => boolean } = {},
  ): Promise<Page> {
    return this.#request(new URL(address), { method: 'POST', body: new URLSearchParams(fields), headers }, follow);
  }

  /** The `Cookie` header for an address. Cookies know hosts, not ports. */
  cookies(address: string | URL): string {
    const { hostname, pathname } = new URL(address);
    return this.#cookies
      .filter(
        ({ host, path }) => host === hostname && `${pathname}/`.startsWith(path.endsWith('/') ? path : `${path}/`),
      )
      .map(({ name, value }) => `${name}=${value}`)
      .join('; ');
  }

  /** Sets or, with undefined, removes a cookie. */
  setCookie(address: string | URL, name: string, value: string | undefined, path = '/'): void {
    const host = new URL(address).hostname;
    this.#cookies = this.#cookies.filter(
      (cookie) => cookie.host !== host || cookie.name !== name || cookie.path !== path,
    );
    if (value !== undefined) this.#cookies.push({ host, path, name, value });
  }

  async #request(url: URL, init: RequestInit, follow: (url: URL) => boolean): Promise<Page> {
    this.visited.push(url.href);
    const headers = {
      accept: 'text/html',
      cookie: this.cookies(url),
      ...(init.headers as Record<string, string> | undefined),
    };
    const response = await fetch(url, { ...init, headers, redirect: 'manual' });
    for (const line of response.headers.getSetCookie()) {
      const [pair, ...attributes] = line.split(';');
      const [name, ...value] = pair!.split('=');
      const gone = attributes.some((attribute) => /max-age=0|expires=Thu, 01 Jan 1970/i.test(attribute));
      const path = /; ?path=([^;]+)/i.exec(line)?.[1];
      this.setCookie(url, name!.trim(), gone ? undefined : value.join('='), path);
    }
    const location = response.headers.get('location');
    if (location === null)
      return { url, status: response.status, headers: response.headers, text: await response.text() };
    const next = new URL(location, url);
    if (!follow(next)) return { url: next, status: response.status, headers: response.headers, text: '' };
    await response.body?.cancel();
    return this.#request(next, {}, follow);
  }
}

interface Cookie {
  readonly host: string;
  readonly path: string;
  readonly name: string;
  readonly value: string;
}

/** Where a request ended: a page, or the address of the redirect that was not followed. */
export interface Page {
  readonly url: URL;
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

/** The address to which the form of a page is posted. */
export function formAction({ text, url }: Page): URL {
  const action = /<form method="post" action="([^"]+)"/.exec(text)?.[1];
  if (!action) throw new Error(`no form in ${url.href}: ${text.slice(0, 200)}`);
  return new URL(action, url);
}
