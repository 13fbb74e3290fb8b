import { redirect } from '@tiwizi/http';
import type { KnownBrowser } from '@tiwizi/identity/server';
import type { RequestDesk } from '../request/request-desk.ts';
import { readOwnPost } from '../service/own-post.ts';
import type { Site, Visit } from '../service/site.ts';
import type { AnonymousRequests, OpenedRequest } from './anonymous-requests.ts';
import { elsewherePage, startPage } from './start-page.ts';

/** Requests of one service that a browser may have under way at once. */
const requestsPerBrowser = 5;
/** Requests of all services that a browser may open, with those that were sent. */
const openedPerBrowser = 50;

/** `new` of a service without login: a page, and the post that begins a request. Nothing is kept before that. */
export async function answerStart(
  site: Site,
  visit: Visit,
  desk: RequestDesk,
  anonymous: AnonymousRequests,
): Promise<Response> {
  const { request, locale } = visit;
  const known = anonymous.cookie.find(request);
  const opened = known ? await anonymous.list(known) : [];
  const begun = known ? await requestsUnderWay(desk, anonymous, known, opened) : [];
  let isFull = begun.length >= requestsPerBrowser || opened.length >= openedPerBrowser;
  if (request.method === 'POST' && known && !isFull) {
    const post = await readOwnPost(request, site.origin, known.csrf);
    if (post instanceof Response) return post;
    const answer =
      post &&
      (await begin(desk, visit, anonymous, known, {
        opened: opened.map(({ subject }) => subject),
        room: requestsPerBrowser - begun.length,
      }));
    if (answer) return answer;
    isFull = post !== undefined;
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
      isFull,
      fee: desk.service.fee,
      isRefused: request.method === 'POST' && !isFull,
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

/** Undefined when others began meanwhile as many as there may be. */
async function begin(
  desk: RequestDesk,
  { locale }: Visit,
  anonymous: AnonymousRequests,
  browser: KnownBrowser,
  places: { readonly opened: readonly string[]; readonly room: number },
): Promise<Response | undefined> {
  const visitor = await anonymous.newVisitor(browser, desk.slug, places);
  if (!visitor) return undefined;
  const { subject } = visitor;
  const id = await (await desk.forms())?.begin(subject);
  // The register that the form is made of is away: the page of the form says so.
  if (id === undefined) return redirect(`${desk.base(locale)}/new`);
  const { browser: renewed, setCookie } = await anonymous.renew(browser);
  await anonymous.open(renewed, { id, subject, service: desk.slug }, desk.openLife);
  return redirect(`${desk.base(locale)}/${id}`, { 'set-cookie': setCookie });
}

interface UnderWay {
  readonly id: string;
  /** ISO 8601. */
  readonly until: string;
}

/** What is to be ended in this browser. Of what is gone the browser keeps nothing. */
async function requestsUnderWay(
  desk: RequestDesk,
  anonymous: AnonymousRequests,
  browser: KnownBrowser,
  opened: readonly OpenedRequest[],
): Promise<readonly UnderWay[]> {
  const flow = await desk.flow();
  const found = await Promise.all(
    opened.map(async ({ id, subject, service }) => {
      if (service !== desk.slug) return undefined;
      const draft = await desk.drafts.load(subject, id);
      if (!draft && !(await desk.filed(subject, id))) await anonymous.close(browser, id);
      if (!draft || draft.submitted || draft.flow !== flow?.id) return undefined;
      return { id, until: new Date(Date.parse(draft.updated) + desk.drafts.ttl).toISOString() };
    }),
  );
  return found.filter((each) => each !== undefined);
}
