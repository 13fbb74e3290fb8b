import { createDocumentMaker, type DocumentMaker } from '@tiwizi/documents';
import { type Locale, locales, wordsIn } from '@tiwizi/i18n';
import { createBrowserCookie, createIdentityServer, type IdentityServer } from '@tiwizi/identity/server';
import { purgeRegularly, type Stores } from '@tiwizi/store';
import { accountRoutes } from '../account/account-routes.ts';
import { AnonymousRequests } from '../anonymous/anonymous-requests.ts';
import { assistedDesks } from '../assisted/assisted-desk.ts';
import { assistedRoutes } from '../assisted/assisted-routes.ts';
import { AssetFiles } from '../assets/asset-files.ts';
import { cookieRoutes } from '../cookies/cookie-routes.ts';
import { Corrections } from '../correction/corrections.ts';
import { Catalogue } from '../directory/catalogue.ts';
import { comparisonRoutes } from '../directory/comparison-routes.ts';
import { directoryIndex, directoryRoutes, indexPath } from '../directory/directory-routes.ts';
import { lifeEventRoutes } from '../directory/life-event-routes.ts';
import { officeRoutes } from '../directory/office-routes.ts';
import { catalogueOf, followSheets, giveSheets, SheetsFile } from '../directory/sheets-file.ts';
import { FeedbackBook } from '../feedback/feedback-book.ts';
import { feedbackRoutes } from '../feedback/feedback-routes.ts';
import { problemPage } from '../frame/problem-page.ts';
import { toldScanner } from '../scanner/told-scanner.ts';
import { securityHeaders } from '../frame/security-headers.ts';
import { dependenciesOf } from '../health/dependencies-of.ts';
import { Health } from '../health/health.ts';
import { infoRoutes } from '../info/info-routes.ts';
import { Languages } from '../languages/languages.ts';
import { createLog } from '../log/log.ts';
import { leaveNothing, noteLogout } from '../login/logouts.ts';
import { loginOfAnyLanguage, loginRoutes } from '../login/login-routes.ts';
import { maintenanceAnswer } from '../maintenance/maintenance-page.ts';
import type { Metrics } from '../metrics/metrics.ts';
import { routeKind } from '../metrics/route-kind.ts';
import { tellQueues } from '../metrics/tell-queues.ts';
import { FollowUps } from '../notifications/follow-ups.ts';
import { Fees, notifyPath } from '../payment/fees.ts';
import { paymentRoutes } from '../payment/payment-routes.ts';
import { HandOverQueue } from '../receipt/hand-over-queue.ts';
import { offlineRoutes, offlineWorker } from '../offline/offline-routes.ts';
import { OwnData } from '../own-data/own-data.ts';
import { ReceiptKeys } from '../receipt/receipt-keys.ts';
import { receiptRoutes } from '../receipt/receipt-routes.ts';
import { Receipts } from '../receipt/receipts.ts';
import type { RequestDesk } from '../request/request-desk.ts';
import { preferencesRoutes } from '../preferences/preferences-routes.ts';
import { requestRoutes } from '../request/request-routes.ts';
import { ResumeCodes } from '../resume/resume-codes.ts';
import { resumeRoutes } from '../resume/resume-routes.ts';
import { serviceStores } from '../stores/service-stores.ts';
import { watchedStores } from '../stores/watched-stores.ts';
import type { Start } from '../sheet-page/sheet-page.ts';
import { sheetRoutes } from '../sheet-page/sheet-routes.ts';
import { desksOf } from './desks-of.ts';
import { resolveAgency } from './agency.ts';
import { decoded } from './decoded.ts';
import { every } from './every.ts';
import { failedAnswer, plainProblem } from './failed-answer.ts';
import { ServiceError } from './service-error.ts';
import type { Service, ServiceOptions } from './service-options.ts';
import { plainView } from './service-pages.ts';
import { Site, type Route, type Visit } from './site.ts';

/**
 * Makes an agency's whole service: directory and sheets, login, forms, signature, receipts, help and health, in the languages of the agency.
 * Nothing is asked of a register or a provider before somebody needs it, so that it starts when they are away.
 *
 * @throws {ServiceError} when an option is wrong: found at the start and not at the first request
 */
export function createService(options: ServiceOptions): Service {
  return new AgencyService(options);
}

class AgencyService implements Service {
  readonly #site: Site;
  readonly #catalogue: Catalogue;
  readonly #identity: IdentityServer | undefined;
  readonly #health: Health;
  readonly #desks: readonly RequestDesk[];
  readonly #routes: readonly Route[];
  readonly #receiptKeys: ReceiptKeys;
  readonly #headers: Readonly<Record<string, string>>;
  readonly #stores: Stores;
  readonly #documents: readonly DocumentMaker[];
  readonly #anonymous: AnonymousRequests;
  readonly #metrics: Metrics | undefined;
  readonly #fees: Fees | undefined;
  readonly #maintenance: ServiceOptions['maintenance'];
  readonly #ends: readonly (() => unknown)[];

  constructor(options: ServiceOptions) {
    const { origin, sheets, keys, log = createLog(), pages = {}, specimen = false, metrics, feedback } = options;
    const stores = metrics ? watchedStores(options.stores, (code) => metrics.storeFailed(code)) : options.stores;
    if (!URL.canParse(origin) || new URL(origin).origin !== origin)
      throw new ServiceError('origin_invalid', `origin has to be a scheme and a host, without a path: ${origin}`);
    const provider = options.identity;
    const identity =
      provider &&
      createIdentityServer({
        ...provider,
        redirectUri: `${origin}/auth/callback`,
        cookieKeys: keys.cookies,
        errorPath: '/login',
        defaultReturnTo: '/',
        stores,
        onLogout: (subject) => noteLogout(stores, subject),
        onError: ({ code, cause }) => log.warning(code, { route: '/auth', cause }),
      });
    const site = new Site(
      {
        origin,
        agency: resolveAgency(options.agency, origin),
        languages: new Languages(options.languages ?? locales),
        assets: new AssetFiles({ '': options.assets.tiwizi, 'own/': options.assets.own }),
        log,
        pages,
        asksFeedback: feedback !== undefined,
        keepsOfflinePage: options.offlinePage ?? true,
      },
      identity?.visitor,
    );
    const { stylesheet } = site.agency;
    if (stylesheet && !site.assets.has(`own/${stylesheet}`))
      throw new ServiceError(
        'stylesheet_missing',
        `agency.stylesheet is "${stylesheet}", which is not among the files of your own`,
      );
    this.#stores = stores;
    this.#metrics = metrics;
    this.#maintenance = options.maintenance;
    this.#site = site;
    this.#identity = identity;
    const given = sheets instanceof URL ? new SheetsFile(sheets) : catalogueOf(sheets);
    this.#catalogue = new Catalogue(given instanceof SheetsFile ? given.first : given, options.search);
    giveSheets(this.#catalogue, log);
    // A queue of their own, and a short one: whoever comes without login holds up nobody who signs.
    const [documents, unknown] = [createDocumentMaker(), createDocumentMaker({ longestQueue: 10 })];
    this.#documents = [documents, unknown];
    const kept = serviceStores(stores);
    const cookie = createBrowserCookie({ ...provider, cookieKeys: keys.cookies });
    const anonymous = new AnonymousRequests(kept, cookie);
    this.#anonymous = anonymous;
    const queue = new HandOverQueue(kept);
    const { scanner, unscanned = 'wait' } = options;
    const scanning = scanner && { scanner: toldScanner(scanner, log), unscanned };
    const desk = { site, catalogue: this.#catalogue, stores: kept, anonymous, queue, scanning };
    this.#desks = desksOf(options, desk, ({ login }) => (login === 'none' ? unknown : documents));
    const followUps = new FollowUps(site, this.#desks, kept, options);
    const { payment } = options;
    const onPaid = (owner: string, id: string): Promise<boolean> => receipts.paid(owner, id);
    const fees = payment && new Fees({ ...payment, origin, stores: kept, log, onPaid });
    this.#fees = fees;
    const receipts = new Receipts(this.#desks, kept, queue, followUps, log, fees);
    if (metrics) tellQueues(metrics, this.#documents, queue, followUps.notices);

    this.#receiptKeys = new ReceiptKeys(keys.receipts ?? []);
    const codes = new ResumeCodes(kept, keys.drafts);
    const resume = { site, desks: this.#desks, receipts, anonymous, codes };
    const corrections = new Corrections(kept);
    const ownData = new OwnData(this.#desks, kept, queue, followUps, fees);
    const assisted = assistedDesks(this.#desks, { ...desk, secrets: keys.drafts });
    const book = feedback && new FeedbackBook(kept.records, keys.drafts, feedback);
    const own = { desks: this.#desks, receipts, stores: kept, corrections, followUps, ownData };
    this.#routes = [
      directoryRoutes(site, this.#catalogue),
      ...[lifeEventRoutes, officeRoutes, comparisonRoutes].map((routes) => routes(site, this.#catalogue)),
      sheetRoutes(site, this.#catalogue, (slug, locale) => this.#start(slug, locale)),
      receiptRoutes(resume, { keys: this.#receiptKeys, specimen }),
      resumeRoutes(resume),
      assistedRoutes({ site, desks: assisted, codes }),
      ...(provider ? [loginRoutes(site, provider), accountRoutes(site, own)] : []),
      ...(fees ? [paymentRoutes(site, this.#desks, { receipts, fees, ownData })] : []),
      requestRoutes(site, this.#desks, { receipts, anonymous, codes, followUps }),
      preferencesRoutes(site),
      ...(site.keepsOfflinePage ? [offlineRoutes(site)] : []),
      ...(site.agency.cookies ? [cookieRoutes(site)] : []),
      ...(book ? [feedbackRoutes({ site, catalogue: this.#catalogue, book, options: feedback ?? {} })] : []),
      infoRoutes(site, this.#desks, {
        isTold: followUps.notices.channels.length > 0,
        paymentDays: fees?.payments.keptDays,
        feedbackDays: book?.keptDays,
      }),
    ];
    this.#health = new Health(dependenciesOf(stores, provider?.issuer, options.dependencies), log);
    this.#headers = securityHeaders({
      origin,
      providers: [...(provider ? [new URL(provider.issuer).origin] : []), ...(payment?.pages ?? [])],
      hidden: site.agency.demonstration,
    });
    const { handOverSeconds = 15 } = options;
    this.#ends = [
      purgeRegularly(stores, { onError: (cause) => log.error('purge_failed', { cause }) }),
      every(handOverSeconds * 1000, () => receipts.work(), log, 'hand_over_queue'),
      ...(fees ? [every(handOverSeconds * 1000, () => fees.payments.work(), log, 'payment_queue')] : []),
      followUps.start(handOverSeconds * 1000),
      ...(given instanceof SheetsFile ? [followSheets(given, this.#catalogue, this.#desks, log)] : []),
    ];
  }

  async handle(request: Request): Promise<Response> {
    const url = new URL(request.url);
    const began = performance.now();
    let answer: Response;
    try {
      answer = (await this.#answer(request, url)) ?? (await this.#notFound(request, url));
    } catch (cause) {
      answer = failedAnswer(this.#site, cause, request, { locale: this.#languageOf(request, url), desks: this.#desks });
    }
    const kind = routeKind(url.pathname, this.#site.languages.ofPath(url.pathname) !== undefined);
    this.#metrics?.answered(kind, request.method, answer.status, (performance.now() - began) / 1000);
    return this.#secured(request, answer);
  }

  async ready(): Promise<void> {
    await Promise.all(this.#desks.map((desk) => desk.forms()));
  }

  drain(): void {
    this.#health.closing = true;
  }

  async close(): Promise<void> {
    this.drain();
    await Promise.all(this.#ends.map((end) => end()));
    await Promise.all(this.#documents.map((each) => each.close()));
    await this.#catalogue.close();
    await this.#stores.close();
  }

  async #answer(request: Request, url: URL): Promise<Response | undefined> {
    const { pathname } = url;
    const isRead = request.method === 'GET' || request.method === 'HEAD';
    const first =
      (await this.#site.assets.handle(request, pathname)) ??
      (await this.#health.handle(pathname)) ??
      (isRead ? await offlineWorker(this.#site, request, pathname) : undefined) ??
      this.#closed(request, url) ??
      (isRead ? this.#receiptKeys.handle(pathname) : undefined) ??
      (await this.#identity?.handle(request));
    // Only a logout that was done removes a cookie there.
    if (first && pathname === '/auth/logout' && first.headers.has('set-cookie'))
      leaveNothing(first, await this.#anonymous.leave(request));
    if (first) return first;
    if (this.#fees && pathname === notifyPath) return this.#fees.notified(request);
    if (isRead && pathname === indexPath) return directoryIndex(this.#catalogue, request);
    if (isRead && pathname === '/login' && this.#identity) return loginOfAnyLanguage(this.#site, request, url);
    if (isRead && pathname === '/favicon.ico') return moved(this.#site.assets.icon);
    const locale = this.#site.languages.ofPath(pathname);
    const path = locale && decoded(request);
    if (!locale || !path) return undefined;
    const visit = this.#visit(request, url, locale, path);
    // Only requests and what leads to them are posted to; of all else there is a page to read.
    if (!isRead && !['requests', 'account', 'resume', 'preferences', 'feedback', 'cookies'].includes(path[0] ?? ''))
      return new Response(null, { status: 405, headers: { allow: 'GET, HEAD' } });
    for (const route of this.#routes) {
      const answer = await route(visit);
      if (answer) return answer;
    }
    return undefined;
  }

  #closed(request: Request, url: URL): Response | undefined {
    const maintenance = this.#maintenance;
    const now = typeof maintenance === 'function' ? maintenance() : maintenance;
    return now && maintenanceAnswer(this.#site, now, request, { locale: this.#languageOf(request, url) });
  }

  #visit(request: Request, url: URL, locale: Locale, path: readonly string[]): Visit {
    return { request, url, locale, path, visitor: () => this.#site.visitor(request) };
  }

  /** An address without a language leads to the home page in the browser's; one that is written wrongly is a page that is not there. */
  async #notFound(request: Request, url: URL): Promise<Response> {
    const locale = this.#site.languages.ofPath(url.pathname);
    if (!decoded(request)) return plainProblem(this.#site, 404, locale ?? this.#preferred(request), request);
    if (!locale) {
      const location = this.#site.languages.home(this.#preferred(request));
      return new Response(null, {
        status: 302,
        headers: { location, vary: 'accept-language', 'cache-control': 'no-store' },
      });
    }
    const visit = this.#visit(request, url, locale, []);
    const view = {
      ...plainView(locale, url.pathname + url.search),
      visitor: await visit.visitor(),
      status: 404,
    } as const;
    const standard = (): ReturnType<typeof problemPage> => problemPage(404, locale, this.#site.languages.home(locale));
    return this.#site.page(visit, (await this.#site.pages.problem?.(view, standard)) ?? standard());
  }

  #start(slug: string, locale: Locale): Start | undefined {
    const desk = this.#desks.find((each) => each.slug === slug);
    if (!desk) return undefined;
    const { needsLogin, needsSignature } = desk;
    const { fee, assisted } = desk.service;
    const note = wordsIn(desk.service.startNote, locale) ?? '';
    const assistUrl = assisted && `${desk.base(locale)}/assisted`;
    return { url: `${desk.base(locale)}/new`, note, needsLogin, needsSignature, fee, assistUrl };
  }

  #preferred(request: Request): Locale {
    return this.#site.languages.preferred(request.headers.get('accept-language'));
  }

  #languageOf(request: Request, { pathname }: URL): Locale {
    return this.#site.languages.ofPath(pathname) ?? this.#preferred(request);
  }

  #secured(request: Request, answer: Response): Response {
    // Its own headers and no copy: what the kits answer is sent in one piece as long as nobody asks for its body.
    const { headers } = answer;
    // A kit may be stricter of an address of its own: those of the login carry codes, and are told to nobody.
    for (const [name, value] of Object.entries(this.#headers)) if (!headers.has(name)) headers.set(name, value);
    return request.method === 'HEAD' ? new Response(null, { status: answer.status, headers }) : answer;
  }
}

const moved = (location: string): Response =>
  new Response(null, { status: 302, headers: { location, 'cache-control': 'public, max-age=3600' } });
