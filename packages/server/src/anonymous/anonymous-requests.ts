import { createHash, randomBytes } from 'node:crypto';
import type { BrowserCookie, KnownBrowser } from '@tiwizi/identity/server';
import { collection, type Collection } from '@tiwizi/store';
import type { AnonymousVisitor } from '../request/visitor.ts';
import { isFresh } from '../resume/resume-codes.ts';
import type { ServiceStores } from '../stores/service-stores.ts';

/** A request that a browser may open. */
export interface OpenedRequest {
  readonly id: string;
  /** Whose it is: a subject of its own, made for this request alone. */
  readonly subject: string;
  /** Slug of its service. */
  readonly service: string;
}

/** As it is kept; `life` in milliseconds. `ends`: another cookie opens it by now, and this one not for much longer. */
type Opened = Omit<OpenedRequest, 'id'> & { readonly life: number; readonly ends?: true };

/** A request that was begun a moment ago. */
interface Beginning {
  readonly subject: string;
  readonly service: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** So long a request that begins is counted before its draft has to be there, in milliseconds. */
const beginningTime = 60_000;
/** So long a cookie that was renewed still opens what it did, for whom the new one was lost on its way, in milliseconds. */
const renewedTime = 24 * 60 * 60 * 1000;

/** An owner that no login can be: the subject of a provider is ASCII (OpenID Connect Core 1.0, 2). */
const newSubject = (): string => `«anonymous» ${randomBytes(32).toString('base64url')}`;

/**
 * Requests without login. Each belongs to a subject of its own; which browser may open it is kept apart from it. So a code opens one request
 * and not all of a browser that others use too, and a browser may hold several.
 */
export class AnonymousRequests {
  readonly cookie: BrowserCookie;
  readonly #opened: Collection<Opened>;
  readonly #beginnings: Collection<readonly Beginning[]>;

  constructor({ records }: Pick<ServiceStores, 'records'>, cookie: BrowserCookie) {
    this.cookie = cookie;
    this.#opened = collection(records, 'anonymous-request');
    this.#beginnings = collection(records, 'anonymous-beginning');
  }

  /** Who a browser is at one of its requests; undefined when the request is not open in it. */
  async visitor(request: Request, id: string): Promise<AnonymousVisitor | undefined> {
    const browser = this.cookie.find(request);
    const opened = browser && (await this.opened(browser, id));
    return opened && visitorOf(opened.subject);
  }

  /** A request that is open in a browser. It stays so for as long as somebody comes back to it. */
  async opened(browser: KnownBrowser, id: string): Promise<OpenedRequest | undefined> {
    const kept = await this.#opened.get(browser.id, id);
    if (!kept) return undefined;
    const { life, ends, ...opened } = kept.value;
    if (!ends && !isFresh(kept.expires, life)) await this.open(browser, { ...opened, id }, life);
    return { ...opened, id };
  }

  /**
   * Somebody who is about to begin a request; undefined when the browser has as many as it may. What others begin at the same moment counts.
   *
   * @param opened subjects of the requests that were found open in the browser
   * @param room how many more it may have besides those
   */
  async newVisitor(
    browser: KnownBrowser,
    service: string,
    { opened, room }: { readonly opened: readonly string[]; readonly room: number },
  ): Promise<AnonymousVisitor | undefined> {
    const now = Date.now();
    const subject = newSubject();
    let isTaken = false;
    await this.#beginnings.update(browser.id, '', (kept) => {
      const recent = (kept?.value ?? []).filter(({ at }) => at > now - beginningTime);
      const others = recent.filter((each) => each.service === service && !opened.includes(each.subject));
      isTaken = others.length < room;
      return isTaken ? { value: [...recent, { subject, service, at: now }], expiresIn: beginningTime } : undefined;
    });
    return isTaken ? visitorOf(subject) : undefined;
  }

  /**
   * Another cookie, which opens what the one before does, for a browser that is about to open one more request: somebody who knows the one
   * before, because they were at this computer, does not open it.
   */
  async renew(browser: KnownBrowser): Promise<ReturnType<BrowserCookie['begin']>> {
    const next = this.cookie.begin();
    for (const { id, value } of await this.#opened.list(browser.id)) {
      const { ends, ...opened } = value;
      await this.open(next.browser, { ...opened, id }, opened.life);
      if (!ends)
        await this.#opened.update(
          browser.id,
          id,
          (kept) => kept && { value: { ...kept.value, ends: true }, expiresIn: renewedTime },
        );
    }
    return next;
  }

  /** Whoever was at this browser leaves it: it opens nothing any more. Gives the header that tells it so. */
  async leave(request: Request): Promise<string> {
    const browser = this.cookie.find(request);
    if (browser) for (const { id } of await this.#opened.list(browser.id)) await this.#opened.discard(browser.id, id);
    return this.cookie.end();
  }

  /** Lets a browser open a request. @param life in milliseconds */
  async open(browser: KnownBrowser, { id, subject, service }: OpenedRequest, life: number): Promise<void> {
    await this.#opened.update(browser.id, id, () => ({ value: { subject, service, life }, expiresIn: life }));
  }

  /** A browser does not know the request any more: others will use it. */
  async close(browser: KnownBrowser, id: string): Promise<void> {
    const subject = (await this.#opened.get(browser.id, id))?.value.subject;
    await this.#opened.discard(browser.id, id);
    await this.#beginnings.update(browser.id, '', (kept) =>
      kept?.value.some((each) => each.subject === subject)
        ? { value: kept.value.filter((each) => each.subject !== subject), expiresIn: beginningTime }
        : undefined,
    );
  }

  /** Requests that a browser may open, last opened first. */
  async list(browser: KnownBrowser): Promise<readonly OpenedRequest[]> {
    return (await this.#opened.list(browser.id)).map(({ id, value: { subject, service } }) => ({
      id,
      subject,
      service,
    }));
  }
}

/** The token of a request's pages: it stays what it is when the cookie is renewed while they are open. The subject is told to nobody. */
export const csrfOf = ({ subject }: Pick<OpenedRequest, 'subject'>): string =>
  createHash('sha256').update(`csrf\n${subject}`).digest('base64url');

const visitorOf = (subject: string): AnonymousVisitor => ({
  actor: subject,
  subject,
  csrf: csrfOf({ subject }),
  session: undefined,
});
