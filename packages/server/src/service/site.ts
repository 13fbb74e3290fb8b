import { type Locale, wordsIn } from '@tiwizi/i18n';
import { page as sendPage, type FindVisitor } from '@tiwizi/http';
import type { IdentitySession } from '@tiwizi/identity/server';
import type { AssetFiles } from '../assets/asset-files.ts';
import { printPage, type FrameParts } from '../frame/page-frame.ts';
import type { Page, PageView } from '../frame/page.ts';
import { wishesOf } from '../frame/wishes-of.ts';
import { offlineUrl } from '../offline/kept-page.ts';
import type { Languages } from '../languages/languages.ts';
import type { Log } from '../log/log.ts';
import type { Visitor } from '../request/visitor.ts';
import type { Agency } from './agency.ts';
import type { OwnPage, ServicePages } from './service-pages.ts';

/** One request, read. */
export interface Visit {
  readonly request: Request;
  readonly url: URL;
  readonly locale: Locale;
  /** What follows the language in the path, decoded: `['services', 'birth-certificate-extract']`. */
  readonly path: readonly string[];
  /** Who is signed in. Asked for once a request. */
  visitor(): Promise<Visitor | undefined>;
}

/** Answers a request below a language; undefined: not one of ours. */
export type Route = (visit: Visit) => Promise<Response | undefined> | Response | undefined;

/** What all rooms of a service share. */
export class Site implements FrameParts {
  readonly origin: string;
  readonly agency: Agency;
  readonly languages: Languages;
  readonly assets: AssetFiles;
  readonly log: Log;
  readonly pages: ServicePages;
  readonly hasLogin: boolean;
  readonly asksFeedback: boolean;
  readonly keepsOfflinePage: boolean;
  readonly #offlineUrls = new Map<Locale, string>();
  readonly #find: FindVisitor<IdentitySession>;
  readonly #visitors = new WeakMap<Request, Promise<Visitor | undefined>>();

  constructor(
    parts: Pick<
      Site,
      'origin' | 'agency' | 'languages' | 'assets' | 'log' | 'pages' | 'asksFeedback' | 'keepsOfflinePage'
    >,
    findVisitor: FindVisitor<IdentitySession> | undefined,
  ) {
    this.hasLogin = findVisitor !== undefined;
    this.#find = findVisitor ?? (async () => undefined);
    this.origin = parts.origin;
    this.agency = parts.agency;
    this.languages = parts.languages;
    this.assets = parts.assets;
    this.log = parts.log;
    this.asksFeedback = parts.asksFeedback;
    this.keepsOfflinePage = parts.keepsOfflinePage;
    this.pages = parts.pages;
  }

  /** Who is signed in. Whoever asks, it is found once a request. */
  visitor(request: Request): Promise<Visitor | undefined> {
    let found = this.#visitors.get(request);
    if (!found) this.#visitors.set(request, (found = this.#find(request)));
    return found;
  }

  /** Whole HTML of a page. */
  print(page: Page, view: PageView): string {
    const standard = (): string => printPage(this, page, view);
    return this.pages.frame?.({ ...view, page }, standard) ?? standard();
  }

  /** A page, for this person and this time: it is kept by nobody. */
  async page(visit: Visit, page: Page): Promise<Response> {
    const visitor = await visit.visitor();
    const { locale, url } = visit;
    const html = this.print(page, { locale, url: url.pathname + url.search, visitor, ...wishesOf(visit.request) });
    return sendPage(html, { status: page.status ?? 200, headers: { 'content-language': locale } });
  }

  /** Worked out once a language: it is a digest of what the page says. */
  offlineUrl(locale: Locale): string | undefined {
    if (!this.keepsOfflinePage) return undefined;
    let url = this.#offlineUrls.get(locale);
    if (!url) this.#offlineUrls.set(locale, (url = offlineUrl(this, locale)));
    return url;
  }

  /** Where the code of a request without login is typed. */
  resumeUrl(locale: Locale): string {
    return `${this.languages.home(locale)}resume`;
  }

  /** Pages of the agency's own that the footer leads to. */
  ownLinks(locale: Locale): { readonly href: string; readonly text: string }[] {
    return this.#own()
      .filter(([, { link }]) => link)
      .map(([slug, { link }]) => ({
        href: `${this.languages.home(locale)}${slug}`,
        text: wordsIn(link, locale) ?? '',
      }));
  }

  ownPage(slug: string): OwnPage | undefined {
    return this.#own().find(([name]) => name === slug)?.[1];
  }

  #own(): [string, OwnPage][] {
    return Object.entries(this.pages.own ?? {});
  }
}
