import { empty, problemJson, redirect, valueOf, wantsJson } from '@tiwizi/http';
import { text, type Locale } from '@tiwizi/i18n';
import { loginUrl } from '../login/login-url.ts';
import { nameIn, type Visitor } from '../request/visitor.ts';
import { readCode } from '../resume/resume-code.ts';
import type { ResumeCodes } from '../resume/resume-codes.ts';
import { resumeMessages } from '../resume/resume.messages.ts';
import { readOwnPost } from '../service/own-post.ts';
import type { Route, Site, Visit } from '../service/site.ts';
import type { AssistedDesk, Taken } from './assisted-desk.ts';
import {
  assistCodePage,
  assistRefusedPage,
  assistStartPage,
  assistTakenPage,
  confirmPage,
  type ConfirmOptions,
} from './assisted-pages.ts';
import { assistedSubject, confirmPath, type AssistedRequest } from './assisted-requests.ts';
import { assistedMessages } from './assisted.messages.ts';

/** Requests of one service that somebody may have filled in and nobody taken over. */
const most = 200;
/** As many are listed. */
const listed = 20;

/** What requests are filled in for others with. */
export interface AssistedParts {
  readonly site: Site;
  readonly desks: readonly AssistedDesk[];
  readonly codes: ResumeCodes;
}

/**
 * `/{lang}/requests/{slug}/assisted`: where somebody begins a request for another; `…/{id}/{step}`: its form; `…/{id}/code`: the code that
 * gives it to the person. `/{lang}/account/confirm`: where the person, logged in, types it.
 */
export function assistedRoutes(parts: AssistedParts): Route {
  const { site, desks } = parts;
  return async (visit) => {
    const [room, slug, area, id, leaf = '', ...rest] = visit.path;
    if (desks.length && visit.path.join('/') === confirmPath) return answerConfirm(parts, visit);
    const desk = room === 'requests' && area === 'assisted' ? desks.find((each) => each.desk.slug === slug) : undefined;
    if (!desk) return undefined;
    const { locale, url } = visit;
    const visitor = await visit.visitor();
    if (!visitor) {
      // What a page sends whose session has ended the form answers: it keeps a post whose page proves whose draft it is.
      const isSent = visit.request.method === 'POST' || leaf === 'uploads';
      const answer = isSent && id !== undefined ? await (await desk.forms())?.handle(visit.request) : undefined;
      return answer ?? redirect(loginUrl(locale, url.pathname));
    }
    const helper = desk.roleOf(visitor.session.user, locale);
    if (!helper)
      return toldScript(visit, leaf, 'assist_refused', 'refused') ?? site.page(visit, assistRefusedPage(locale));
    if ((id === undefined || id === 'new') && !leaf) return answerStart(site, visit, desk, visitor, helper);
    if (!id) return undefined;
    const request = await desk.requests.get(assistedSubject(visitor.actor), id);
    // The form has words for what is gone.
    if (!request) return leaf === 'code' ? undefined : (await desk.forms())?.handle(visit.request);
    const place = { parts, visit, desk, visitor, id, leaf, request };
    if (request.taken)
      return (
        toldScript(visit, leaf, 'draft_ended', 'takenText') ?? site.page(visit, assistTakenPage(nextOf(place), locale))
      );
    // Below a draft there are also files that come in pieces.
    return leaf === 'code' && !rest.length ? showCode(place) : askForm(place);
  };
}

interface Place {
  readonly parts: AssistedParts;
  readonly visit: Visit;
  readonly desk: AssistedDesk;
  readonly visitor: Visitor;
  readonly id: string;
  readonly leaf: string;
  readonly request: AssistedRequest;
}

/** What a page with script is told that is still open, in words that it shows: of a page it would say that the site is away. */
function toldScript(
  { request, locale }: Visit,
  leaf: string,
  code: 'assist_refused' | 'draft_ended',
  words: 'refused' | 'takenText',
): Response | undefined {
  const isUpload = leaf === 'uploads';
  if (!isUpload && !wantsJson(request)) return undefined;
  const detail = text(assistedMessages, words, locale);
  return problemJson(isUpload ? 410 : 409, code, detail, { detail });
}

const nextOf = ({
  desk,
  visit,
  visitor,
}: Pick<Place, 'desk' | 'visit' | 'visitor'>): { action: string; csrf: string } => ({
  action: desk.base(visit.locale),
  csrf: visitor.csrf,
});

async function answerStart(
  site: Site,
  visit: Visit,
  desk: AssistedDesk,
  visitor: Visitor,
  helper: NonNullable<ReturnType<AssistedDesk['roleOf']>>,
): Promise<Response> {
  const { request, locale } = visit;
  const subject = assistedSubject(visitor.actor);
  const own = (await desk.requests.list(subject)).filter(({ service, taken }) => service === desk.desk.slug && !taken);
  const isFull = own.length >= most;
  if (request.method === 'POST' && !isFull) {
    const post = await readOwnPost(request, site.origin, visitor.csrf);
    if (post instanceof Response) return post;
    const id = post && (await desk.begin(visitor, locale));
    if (id !== undefined) return redirect(`${desk.base(locale)}/${id}`);
  }
  const underWay = own
    .slice(0, listed)
    .map(({ id, begunAt }) => ({ href: `${desk.base(locale)}/${id}/check`, begunAt }));
  const { action, csrf } = nextOf({ desk, visit, visitor });
  const { sheet } = desk.desk;
  return site.page(visit, assistStartPage({ sheet, action, csrf, helper, underWay, isFull }, locale));
}

async function showCode({ parts, visit, desk, visitor, id }: Place): Promise<Response> {
  const { site, codes } = parts;
  const { locale, request } = visit;
  if (request.method === 'POST') return empty(405, { allow: 'GET, HEAD' });
  const subject = assistedSubject(visitor.actor);
  const checkUrl = `${desk.base(locale)}/${id}/check`;
  const draft = await desk.desk.drafts.load(subject, id);
  // What is not complete is not given: its page says what is missing.
  if (!draft || !(await (await desk.forms())?.submission(subject, id))) return redirect(checkUrl);
  const { ttl } = desk.desk.drafts;
  const code = await codes.codeOf({ id, subject, service: desk.desk.slug }, ttl);
  const shown = {
    code,
    sheet: desk.desk.sheet,
    until: new Date(Date.parse(draft.updated) + ttl).toISOString(),
    origin: site.origin,
    path: confirmPath,
    changeUrl: checkUrl,
    ...nextOf({ desk, visit, visitor }),
  };
  return site.page(visit, assistCodePage(shown, locale));
}

/** A step of the form. What is thrown away is begun no more. */
async function askForm({ visit, desk, visitor, id, leaf }: Place): Promise<Response | undefined> {
  const { request } = visit;
  const subject = assistedSubject(visitor.actor);
  const answer = await (await desk.forms())?.handle(request);
  if (answer && request.method === 'POST' && leaf === 'delete' && !(await desk.desk.drafts.load(subject, id)))
    await desk.requests.forget(subject, id);
  return answer;
}

const statuses = { malformed: 422, unknown: 422, own: 422, unready: 409 } as const;

/** A person types the code that they were given, and has the request from then on. */
async function answerConfirm(parts: AssistedParts, visit: Visit): Promise<Response> {
  const { site } = parts;
  const { request, locale, url } = visit;
  const visitor = await visit.visitor();
  if (!visitor) return redirect(loginUrl(locale, url.pathname));
  let typed = '';
  let error: keyof typeof statuses | undefined;
  if (request.method === 'POST') {
    const post = await readOwnPost(request, site.origin, visitor.csrf);
    if (post instanceof Response) return post;
    typed = ((post && valueOf(post, 'code')) ?? '').slice(0, 200);
    const taken = post && (await take(parts, typed, visitor));
    if (typeof taken === 'object') return redirect(taken.url(locale));
    error = taken;
  }
  const options: ConfirmOptions = {
    action: `${site.languages.home(locale)}${confirmPath}`,
    csrf: visitor.csrf,
    typed,
    person: nameIn(visitor.session.user, locale),
    message: error ? wordsOf(error, locale) : '',
    status: error ? statuses[error] : 200,
  };
  return site.page(visit, confirmPage(options, locale));
}

/** Takes the request of a code over. One that never was and one that is another's by now are answered alike. */
async function take(
  { desks, codes }: AssistedParts,
  typed: string,
  visitor: Visitor,
): Promise<keyof typeof statuses | { url(locale: Locale): string }> {
  const code = readCode(typed);
  if (!code) return 'malformed';
  const found = await codes.find(code);
  const desk = found && desks.find((each) => each.desk.slug === found.service);
  if (!found || !desk) return 'unknown';
  const taken: Taken = await desk.take(found.subject, found.id, visitor);
  if (typeof taken === 'string') return taken;
  return { url: (locale) => `${desk.desk.base(locale)}/${taken.id}/check` };
}

const wordsOf = (error: keyof typeof statuses, locale: Locale): string =>
  error === 'own' || error === 'unready' ? text(assistedMessages, error, locale) : text(resumeMessages, error, locale);
