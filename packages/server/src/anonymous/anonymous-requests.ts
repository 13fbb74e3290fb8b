import { randomBytes } from 'node:crypto';
import type { BrowserCookie, KnownBrowser } from '@tiwizi/identity/server';
import { collection, type Collection } from '@tiwizi/store';
import type { AnonymousVisitor } from '../request/visitor.ts';
import type { ServiceStores } from '../stores/service-stores.ts';

/** A request that a browser may open. */
interface Opened {
  /** Whose it is: a subject of its own, made for this request alone. */
  readonly subject: string;
}

/** An owner that no login can be: the subject of a provider is ASCII (OpenID Connect Core 1.0, 2). */
const newSubject = (): string => `«anonymous» ${randomBytes(32).toString('base64url')}`;

/**
 * Requests without login. Each belongs to a subject of its own; which browser may open it is kept apart from it. So a code opens one request
 * and not all of a browser that others use too, and a browser may hold several.
 */
export class AnonymousRequests {
  readonly cookie: BrowserCookie;
  readonly #opened: Collection<Opened>;

  constructor({ records }: Pick<ServiceStores, 'records'>, cookie: BrowserCookie) {
    this.cookie = cookie;
    this.#opened = collection(records, 'anonymous-request');
  }

  /** Who a browser is at one of its requests; undefined when the request is not open in it. */
  async visitor(request: Request, id: string): Promise<AnonymousVisitor | undefined> {
    const browser = this.cookie.find(request);
    const opened = browser && (await this.#opened.get(browser.id, id));
    return opened && visitorOf(opened.value.subject, browser);
  }

  /** Somebody who is about to begin a request. */
  newVisitor(browser: KnownBrowser): AnonymousVisitor {
    return visitorOf(newSubject(), browser);
  }

  /** Lets a browser open a request. @param life in milliseconds */
  async open(browser: KnownBrowser, id: string, subject: string, life: number): Promise<void> {
    await this.#opened.update(browser.id, id, () => ({ value: { subject }, expiresIn: life }));
  }

  /** A browser does not know the request any more: others will use it. */
  close(browser: KnownBrowser, id: string): Promise<void> {
    return this.#opened.discard(browser.id, id);
  }

  /** Requests that a browser may open, last opened first. */
  async list(browser: KnownBrowser): Promise<readonly { readonly id: string; readonly subject: string }[]> {
    return (await this.#opened.list(browser.id)).map(({ id, value }) => ({ id, subject: value.subject }));
  }
}

const visitorOf = (subject: string, { csrf }: KnownBrowser): AnonymousVisitor => ({
  actor: subject,
  subject,
  csrf,
  session: undefined,
});
