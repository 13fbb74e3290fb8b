import { empty, isFromOurPages, PostError, readPost, redirect, sameSecret, valueOf } from '@tiwizi/http';
import type { KnownBrowser } from '@tiwizi/identity/server';
import type { RequestDesk } from '../request/request-desk.ts';
import type { Site, Visit } from '../service/site.ts';
import type { AnonymousRequests } from './anonymous-requests.ts';
import { elsewherePage, startPage } from './start-page.ts';

/** Requests of one service that a browser may have under way at once. */
const requestsPerBrowser = 5;
/** No page of ours posts more to begin a request. */
const longestPost = 4096;

/** `new` of a service without login: a page, and the post that begins a request. Nothing is kept before that. */
export async function answerStart(
  site: Site,
  visit: Visit,
  desk: RequestDesk,
  anonymous: AnonymousRequests,
): Promise<Response> {
  const { request, locale } = visit;
  const known = anonymous.cookie.find(request);
  const begun = known ? await requestsUnderWay(desk, anonymous, known) : [];
  if (request.method === 'POST' && known && begun.length < requestsPerBrowser) {
    const isOurs = await isOurPost(request, site.origin, known.csrf);
    if (isOurs instanceof Response) return isOurs;
    if (isOurs) return begin(desk, visit, anonymous, known);
  }
  const { browser, setCookie } = known ? { browser: known } : anonymous.cookie.begin();
  const page = startPage(
    {
      sheet: desk.sheet,
      action: `${desk.base(locale)}/new`,
      csrf: browser.csrf,
      keptDays: Math.round(desk.drafts.ttl / 86_400_000),
      begun: begun.map(({ id, until }) => ({ href: `${desk.base(locale)}/${id}/check`, until })),
      isFull: begun.length >= requestsPerBrowser,
      isRefused: request.method === 'POST' && begun.length < requestsPerBrowser,
    },
    locale,
  );
  const answer = await site.page(visit, page);
  if (setCookie) answer.headers.append('set-cookie', setCookie);
  return answer;
}

/** What is said of a request that is not open in this browser. */
export const answerElsewhere = (site: Site, visit: Visit, desk: RequestDesk): Promise<Response> =>
  site.page(visit, elsewherePage(`${desk.base(visit.locale)}/new`, visit.locale));

async function begin(
  desk: RequestDesk,
  { locale }: Visit,
  anonymous: AnonymousRequests,
  browser: KnownBrowser,
): Promise<Response> {
  const { subject } = anonymous.newVisitor(browser);
  const id = await (await desk.forms())?.begin(subject);
  // The register that the form is made of is away: the page of the form says so.
  if (id === undefined) return redirect(`${desk.base(locale)}/new`);
  await anonymous.open(browser, id, subject, desk.openLife);
  return redirect(`${desk.base(locale)}/${id}`);
}

async function requestsUnderWay(
  desk: RequestDesk,
  anonymous: AnonymousRequests,
  browser: KnownBrowser,
): Promise<readonly { readonly id: string; readonly until: string }[]> {
  const flow = await desk.flow();
  const found = await Promise.all(
    (await anonymous.list(browser)).map(async ({ id, subject }) => {
      const draft = await desk.drafts.load(subject, id);
      if (!draft || draft.submitted || draft.flow !== flow?.id) return undefined;
      return { id, until: new Date(Date.parse(draft.updated) + desk.drafts.ttl).toISOString() };
    }),
  );
  return found.filter((each) => each !== undefined);
}

/** Whether a post is of our pages and has the token of the browser; or the answer when it cannot be read. */
export async function isOurPost(request: Request, origin: string, csrf: string): Promise<boolean | Response> {
  if (!isFromOurPages(request, origin)) return false;
  try {
    return sameSecret(valueOf(await readPost(request, { totalBytes: longestPost }), 'csrf'), csrf);
  } catch (error) {
    if (error instanceof PostError) return empty(error.status);
    throw error;
  }
}
