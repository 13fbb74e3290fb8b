import { download, empty, redirect } from '@tiwizi/http';
import { askedStep, type Corrections, type CorrectionState } from '../correction/corrections.ts';
import { correctionEndedPage, correctionTwicePage } from '../correction/correction-pages.ts';
import type { AgencyStatus } from '../hand-over/agency-client.ts';
import type { FollowUps } from '../notifications/follow-ups.ts';
import { loginUrl } from '../login/login-url.ts';
import { answerOwnData, isOwnDataPath, type OwnDataParts } from '../own-data/own-data-routes.ts';
import type { SentRequest } from '../receipt/found-receipt.ts';
import type { Receipts } from '../receipt/receipts.ts';
import type { Visitor } from '../request/visitor.ts';
import { readOwnPost } from '../service/own-post.ts';
import type { Route, Site, Visit } from '../service/site.ts';
import type { ServiceStores } from '../stores/service-stores.ts';
import { accountPage, casePage } from './account-page.ts';
import { ownRequests } from './own-requests.ts';
import { requestStates } from './request-states.ts';

/** What the own space is made of. */
export interface AccountParts extends OwnDataParts {
  readonly receipts: Receipts;
  readonly stores: ServiceStores;
  readonly corrections: Corrections;
  readonly followUps: FollowUps;
}

/**
 * `/{lang}/account`: what a person began and sent; `…/{id}`: how a sent request stands; `…/{id}/result`: what the agency issued; a post to
 * `…/{id}/correct`: begins the correction that the agency asked for; `data`: what is kept about the person.
 */
export function accountRoutes(site: Site, parts: AccountParts): Route {
  return async (visit) => {
    const [first, id, leaf, ...rest] = visit.path;
    if (first !== 'account' || rest.length) return undefined;
    const { locale, url, request } = visit;
    const isRead = request.method === 'GET' || request.method === 'HEAD';
    const isCorrection = leaf === 'correct' && request.method === 'POST';
    const isData = isOwnDataPath(visit.path);
    const isErasure = isData && leaf === 'delete' && request.method === 'POST';
    if (!isRead && !isCorrection && !isErasure) return empty(405, { allow: 'GET, HEAD' });
    const visitor = await visit.visitor();
    const page = url.pathname.replace(/\/correct$/, '');
    if (!visitor) return redirect(loginUrl(locale, page + url.search));
    if (isData) return answerOwnData(site, visit, visitor, parts);
    const owner = visitor.subject;
    if (id === undefined) {
      const saved = url.searchParams.get('saved') ?? undefined;
      const own = await ownRequests(owner, parts, saved);
      const isAssisted = parts.desks.some(({ service }) => service.assisted);
      const states = await requestStates(own.sent, site);
      return site.page(visit, accountPage(own, { languages: site.languages, saved, states, isAssisted }, locale));
    }
    const sent = (await parts.receipts.list(owner)).find((each) => each.id === id);
    if (!sent) return undefined;
    const place: CasePlace = { site, parts, visit, visitor, request: sent };
    if (leaf === undefined) return showCase(place);
    if (leaf === 'result') return sendResult(sent);
    return isCorrection ? correct(place, page) : undefined;
  };
}

interface CasePlace {
  readonly site: Site;
  readonly parts: AccountParts;
  readonly visit: Visit;
  readonly visitor: Visitor;
  readonly request: SentRequest;
}

async function showCase(place: CasePlace): Promise<Response> {
  const { site, parts, visit, visitor, request } = place;
  const home = site.languages.home(visit.locale);
  const { status, isAway } = await statusOf(place);
  const step = askedStep(status?.steps);
  const state = step && (await parts.corrections.state(visitor.subject, request, step));
  const correction = step && state && { ...state, words: step.text, csrf: visitor.csrf };
  const isDeleted = visit.url.searchParams.has('deleted');
  return site.page(visit, casePage({ request, status, isAway, isDeleted, home, correction }, visit.locale));
}

/** How the agency says that a request stands; `isAway`: it can be asked, and did not answer. */
async function statusOf({
  site,
  request,
}: CasePlace): Promise<{ readonly status: AgencyStatus | undefined; readonly isAway: boolean }> {
  try {
    return { status: await request.desk.service.agency?.status(request.id), isAway: false };
  } catch (cause) {
    site.log.warning('agency_status_failed', { route: '/{lang}/account/{id}', cause });
    return { status: undefined, isAway: true };
  }
}

/** Opens the answers again as a draft. Of two windows one does; the other is told, and shown the way on. */
async function correct(place: CasePlace, page: string): Promise<Response> {
  const { site, parts, visit, visitor, request } = place;
  const { locale } = visit;
  const post = await readOwnPost(visit.request, site.origin, visitor.csrf);
  if (post instanceof Response) return post;
  if (!post) return redirect(page);
  const { status, isAway } = await statusOf(place);
  // Its page says so.
  if (isAway) return redirect(page);
  const step = askedStep(status?.steps);
  if (!step) return site.page(visit, correctionEndedPage(page, locale));
  const draft = await parts.corrections.begin(visitor, request, step);
  if (draft !== undefined) {
    await parts.followUps.begin(visitor, request.desk, draft, locale);
    return redirect(`${request.desk.base(locale)}/${draft}/check`);
  }
  const state: CorrectionState = await parts.corrections.state(visitor.subject, request, step);
  const next = state.state === 'begun' ? `${request.desk.base(locale)}/${state.draft}/check` : page;
  return site.page(visit, correctionTwicePage(next, locale));
}

/** What a browser may take a result for: nothing that it would run as a page of ours. */
const resultTypes: readonly string[] = ['application/pdf', 'image/png', 'image/jpeg'];

async function sendResult({ desk, id, number }: SentRequest): Promise<Response | undefined> {
  const { agency } = desk.service;
  const result = (await agency?.status(id))?.result;
  const bytes = result && (await agency?.result(id));
  const type = resultTypes.includes(result?.type ?? '') ? result?.type : undefined;
  return bytes && download(bytes, { name: result.name || `${number}.pdf`, type: type ?? 'application/octet-stream' });
}
