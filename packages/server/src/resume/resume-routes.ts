import { download, redirect, valueOf, type Post } from '@tiwizi/http';
import type { KnownBrowser } from '@tiwizi/identity/server';
import { text, wordsIn } from '@tiwizi/i18n';
import { csrfOf, type AnonymousRequests, type OpenedRequest } from '../anonymous/anonymous-requests.ts';
import type { Receipts } from '../receipt/receipts.ts';
import type { RequestDesk } from '../request/request-desk.ts';
import { clearStorage } from '../login/logouts.ts';
import { readOwnPost } from '../service/own-post.ts';
import type { Route, Site, Visit } from '../service/site.ts';
import { codeFile, type ShownCode } from './code-summary.ts';
import { readCode } from './resume-code.ts';
import type { ResumeCodes } from './resume-codes.ts';
import { codePage, resumePage, type ForgetOptions, type ResumePageOptions } from './resume-page.ts';
import { resumeMessages } from './resume.messages.ts';

/** What codes are given and looked up with. */
export interface ResumeParts {
  readonly site: Site;
  readonly desks: readonly RequestDesk[];
  readonly receipts: Receipts;
  readonly anonymous: AnonymousRequests;
  readonly codes: ResumeCodes;
}

/** `/{lang}/resume`: where a code is typed; `…/{request}`: its code; `…/{request}/code.txt`: the same as a file. */
export function resumeRoutes(parts: ResumeParts): Route {
  return async (visit) => {
    const [first, id, leaf, ...rest] = visit.path;
    if (first !== 'resume' || rest.length || (leaf !== undefined && leaf !== 'code.txt')) return undefined;
    if (id === undefined || id === '') return answerTyped(parts, visit);
    const browser = parts.anonymous.cookie.find(visit.request);
    const opened = browser && (await parts.anonymous.opened(browser, id));
    const shown = opened && (await codeOf(parts, visit, opened));
    if (!browser || !shown) return undefined;
    if (leaf) return sendFile(parts, visit, shown);
    return visit.request.method === 'POST' ? forget(parts, visit, opened, browser) : showCode(parts, visit, shown);
  };
}

/** A code with what is done with it. */
export interface OwnCode extends ShownCode, ForgetOptions {
  /** Where the request, or its receipt, is. */
  readonly requestUrl: string;
}

/** The code of an opened request, and until when it opens it; undefined when the request is gone. */
export async function codeOf(
  { site, desks, receipts, codes }: Omit<ResumeParts, 'anonymous'>,
  { locale }: Pick<Visit, 'locale'>,
  { id, subject, service }: OpenedRequest,
): Promise<OwnCode | undefined> {
  const desk = desks.find((each) => each.slug === service && !each.needsLogin);
  const end = desk && (await endOf(desk, receipts, subject, id));
  if (!desk || !end) return undefined;
  const home = site.languages.home(locale);
  return {
    code: await codes.codeOf({ id, subject, service }, desk.openLife),
    sheet: desk.sheet,
    until: new Date(end.at).toISOString(),
    origin: site.origin,
    fileUrl: `${home}resume/${id}/code.txt`,
    forgetUrl: `${home}resume/${id}`,
    csrf: csrfOf({ subject }),
    requestUrl: end.isSent ? `${home}receipts/${id}` : `${desk.base(locale)}/${id}/check`,
  };
}

/** When a request goes: its draft, or its receipt once it was sent. */
async function endOf(
  desk: RequestDesk,
  receipts: Receipts,
  subject: string,
  id: string,
): Promise<{ readonly at: number; readonly isSent: boolean } | undefined> {
  const draft = await desk.drafts.load(subject, id);
  if (draft && !draft.submitted) return { at: Date.parse(draft.updated) + desk.drafts.ttl, isSent: false };
  const filedAt = (await receipts.list(subject)).find((each) => each.id === id)?.filedAt ?? draft?.submitted?.at;
  return filedAt === undefined ? undefined : { at: Date.parse(filedAt) + (desk.receiptLife ?? 0), isSent: true };
}

async function answerTyped(parts: ResumeParts, visit: Visit): Promise<Response> {
  const { site, anonymous } = parts;
  const { request, locale, url } = visit;
  const known = anonymous.cookie.find(request);
  const { browser, setCookie } = known ? { browser: known } : anonymous.cookie.begin();
  let tried: Pick<ResumePageOptions, 'typed' | 'error'> = {};
  if (request.method === 'POST') {
    const post = await readOwnPost(request, site.origin, known?.csrf);
    if (post instanceof Response) return post;
    const found = await open(parts, visit, browser, post);
    if (found instanceof Response) return found;
    tried = found;
  }
  const action = `${site.languages.home(locale)}resume`;
  const isForgotten = url.searchParams.has('forgotten');
  const page = await site.page(visit, resumePage({ ...tried, action, csrf: browser.csrf, isForgotten }, locale));
  if (setCookie) page.headers.append('set-cookie', setCookie);
  return page;
}

/** Opens the request of a code in this browser; or what is wrong, the same for a code that never was and one whose request is gone. */
async function open(
  parts: ResumeParts,
  visit: Visit,
  browser: KnownBrowser,
  post: Post | undefined,
): Promise<Response | Pick<ResumePageOptions, 'typed' | 'error'>> {
  if (!post) return { error: 'again' };
  const typed = (valueOf(post, 'code') ?? '').slice(0, 200);
  const code = readCode(typed);
  if (!code) return { typed, error: 'malformed' };
  const found = await parts.codes.find(code);
  const shown = found && (await codeOf(parts, visit, found));
  if (!found || !shown) return { typed, error: 'unknown' };
  const desk = parts.desks.find(({ slug }) => slug === found.service);
  const { browser: renewed, setCookie } = await parts.anonymous.renew(browser);
  await parts.anonymous.open(renewed, found, desk?.openLife ?? 0);
  return redirect(shown.requestUrl, { 'set-cookie': setCookie });
}

function showCode({ site }: ResumeParts, visit: Visit, shown: OwnCode): Promise<Response> {
  return site.page(visit, codePage({ ...shown, isSaved: visit.url.searchParams.has('saved') }, visit.locale));
}

function sendFile({ site }: ResumeParts, { locale }: Visit, shown: ShownCode): Response {
  const content = codeFile(shown, wordsIn(site.agency.name, locale), locale);
  const name = `${text(resumeMessages, 'fileName', locale)}.txt`;
  return download(new Uint8Array(Buffer.from(content)), { name, type: 'text/plain; charset=utf-8' });
}

async function forget(
  parts: ResumeParts,
  visit: Visit,
  opened: OpenedRequest,
  browser: KnownBrowser,
): Promise<Response> {
  const { site, anonymous } = parts;
  const home = site.languages.home(visit.locale);
  const post = await readOwnPost(visit.request, site.origin, csrfOf(opened));
  if (post instanceof Response) return post;
  if (!post) return redirect(`${home}resume/${opened.id}`);
  await anonymous.close(browser, opened.id);
  const answer = redirect(`${home}resume?forgotten`);
  clearStorage(answer);
  return answer;
}
