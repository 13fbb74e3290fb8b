import { empty, isFromOurPages, PostError, readPost, redirect, valueOf } from '@tiwizi/http';
import { urlSegment } from '@tiwizi/i18n';
import type { Catalogue } from '../directory/catalogue.ts';
import { loginUrl } from '../login/login-url.ts';
import { readOwnPost } from '../service/own-post.ts';
import type { Route, Site, Visit } from '../service/site.ts';
import { longestComment, type Feedback, type FeedbackBook } from './feedback-book.ts';
import type { FeedbackOptions } from './feedback-options.ts';
import { feedbackAnswersPage, feedbackPage, feedbackRefusedPage } from './feedback-page.ts';

/** What is read and listed of comments at once. */
const listed = 100;

/** What "Was this page useful?" is asked and kept with. */
export interface FeedbackParts {
  readonly site: Site;
  readonly catalogue: Catalogue;
  readonly book: FeedbackBook;
  readonly options: FeedbackOptions;
}

/**
 * `/{lang}/feedback`: the question by itself, where it is posted to, and thanks (`?sent`). `/{lang}/feedback/answers`: what was said, for those
 * whom the agency names.
 */
export function feedbackRoutes(parts: FeedbackParts): Route {
  const { site, book } = parts;
  return async (visit) => {
    const [room, leaf, ...rest] = visit.path;
    if (room !== 'feedback' || rest.length) return undefined;
    if (leaf === 'answers') return answers(parts, visit);
    if (leaf !== undefined) return undefined;
    const { request, locale, url } = visit;
    const action = `${site.languages.home(locale)}feedback`;
    const about = pathOf(parts, url.searchParams.get('page') ?? '');
    if (request.method === 'POST') return keep(parts, visit, action);
    const sent = url.searchParams.has('sent');
    return site.page(visit, feedbackPage({ action, page: about?.path ?? '', keptDays: book.keptDays, sent }, locale));
  };
}

/** Nobody needs a token to say that a page was no use, but it has to be one of our own pages that asks. */
async function keep(parts: FeedbackParts, visit: Visit, action: string): Promise<Response> {
  const { site, book } = parts;
  const { request, locale } = visit;
  if (!isFromOurPages(request, site.origin)) return empty(403);
  try {
    // Letters of a comment take up to twelve bytes in a form, and nine in Tifinagh.
    const post = await readPost(request, { types: ['form'], totalBytes: longestComment * 12 + 2048 });
    const about = pathOf(parts, valueOf(post, 'page') ?? '');
    const given = valueOf(post, 'useful');
    const useful: Feedback['useful'] = given === 'yes' || given === 'no' ? given : undefined;
    const comment = (valueOf(post, 'comment') ?? '').slice(0, longestComment);
    const again = (key: 'nothingSent' | 'tooMany', status: number): Promise<Response> =>
      site.page(
        visit,
        feedbackPage(
          { action, page: about?.path ?? '', keptDays: book.keptDays, problem: { key, status, comment } },
          locale,
        ),
      );
    if (!useful && !comment.trim()) return await again('nothingSent', 422);
    // Of a page that is none of ours nothing is counted by itself.
    const sent = { page: about?.page ?? '', language: urlSegment(about?.locale ?? locale), useful, comment };
    if (!(await book.keep(request, sent))) return await again('tooMany', 429);
    const next = new URLSearchParams({ sent: '', ...(about ? { page: about.path } : {}) });
    return redirect(`${action}?${next.toString().replace('sent=', 'sent')}`);
  } catch (error) {
    if (error instanceof PostError) return empty(error.status);
    throw error;
  }
}

/** One of our pages that asks: its path, its language, and its name in all languages. */
interface AskingPage {
  readonly path: string;
  readonly page: string;
  readonly locale: Visit['locale'];
}

const plainPages: readonly string[] = ['help', 'life-events', 'offices'];

/** Only what is a page here: anybody can send any address. */
function pathOf({ site, catalogue }: FeedbackParts, given: string): AskingPage | undefined {
  if (!given.startsWith('/') || given.length > 300 || !URL.canParse(given, site.origin)) return undefined;
  const { origin, pathname } = new URL(given, site.origin);
  const locale = site.languages.ofPath(pathname);
  if (origin !== site.origin || !locale) return undefined;
  const page = pathname.split('/').slice(2).join('/');
  const [room = '', name = '', ...rest] = page.split('/');
  const isOurs =
    !rest.length &&
    (name
      ? (room === 'services' && catalogue.find(plain(name)) !== undefined) ||
        (room === 'life-events' && catalogue.lifeEvents.some(({ id }) => id === plain(name)))
      : plainPages.includes(room));
  return isOurs ? { path: pathname, page, locale } : undefined;
}

/** A part of a path as its room knows it. */
function plain(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    // Not UTF-8 in percent signs: no name of anything.
    return '';
  }
}

async function answers({ site, book, options }: FeedbackParts, visit: Visit): Promise<Response | undefined> {
  const { request, locale, url } = visit;
  // Nobody reads here: there is no such page, and no login is asked for it.
  if (!options.reader || !site.hasLogin) return undefined;
  const visitor = await visit.visitor();
  if (!visitor) return redirect(loginUrl(locale, url.pathname));
  if (!options.reader(visitor.session.user)) return site.page(visit, feedbackRefusedPage(locale));
  const home = site.languages.home(locale);
  const action = `${home}feedback/answers`;
  if (request.method === 'POST') {
    const post = await readOwnPost(request, site.origin, visitor.csrf);
    if (post instanceof Response) return post;
    if (!post) return empty(403);
    await book.remove(valueOf(post, 'id') ?? '');
    return redirect(action);
  }
  const [counts, comments] = await Promise.all([book.counts(), book.comments(listed)]);
  const { keptDays } = book;
  return site.page(
    visit,
    feedbackAnswersPage({ counts, comments, keptDays, home, action, csrf: visitor.csrf }, locale),
  );
}
