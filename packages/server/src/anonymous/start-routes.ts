import { redirect } from '@tiwizi/http';
import type { KnownBrowser } from '@tiwizi/identity/server';
import type { RequestDesk } from '../request/request-desk.ts';
import { readOwnPost } from '../service/own-post.ts';
import type { Site, Visit } from '../service/site.ts';
import type { AnonymousRequests } from './anonymous-requests.ts';
import { elsewherePage, startPage } from './start-page.ts';

/** Requests of one service that a browser may have under way at once. */
const requestsPerBrowser = 5;

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
    const post = await readOwnPost(request, site.origin, known.csrf);
    if (post instanceof Response) return post;
    if (post) return begin(desk, visit, anonymous, known);
  }
  const { browser, setCookie } = known ? { browser: known } : anonymous.cookie.begin();
  const page = startPage(
    {
      sheet: desk.sheet,
      action: `${desk.base(locale)}/new`,
      csrf: browser.csrf,
      resumeUrl: site.resumeUrl(locale),
      keptDays: desk.keptDays.draft,
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
  site.page(
    visit,
    elsewherePage({ start: `${desk.base(visit.locale)}/new`, resume: site.resumeUrl(visit.locale) }, visit.locale),
  );

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
  await anonymous.open(browser, { id, subject, service: desk.slug }, desk.openLife);
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
