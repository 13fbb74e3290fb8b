import { empty, isFromOurPages, PostError, readPost, redirect, valueOf } from '@tiwizi/http';
import { ownPath } from '../service/own-path.ts';
import type { Route, Site, Visit } from '../service/site.ts';
import { cookieOfChoice, readCookieChoice } from './cookie-choice.ts';

/** `/{lang}/cookies`: where the choice is posted to. It leads back, where the page says once what was chosen. */
export function cookieRoutes(site: Site): Route {
  return (visit) => {
    if (visit.path.length !== 1 || visit.path[0] !== 'cookies') return undefined;
    const preferences = `${site.languages.home(visit.locale)}preferences`;
    return visit.request.method === 'POST' ? keep(site, visit, preferences) : redirect(`${preferences}#cookies`);
  };
}

/** Nobody needs a token to refuse, but it has to be one of our own pages that asks. */
async function keep(site: Site, { request }: Visit, preferences: string): Promise<Response> {
  if (!isFromOurPages(request, site.origin)) return empty(403);
  try {
    const post = await readPost(request, { types: ['form'], totalBytes: 4096 });
    const choice = readCookieChoice(valueOf(post, 'cookies'));
    if (!choice) return redirect(`${preferences}#cookies`);
    const next = new URL(ownPath(valueOf(post, 'return-to'), site) ?? preferences, site.origin);
    next.searchParams.set('cookies', choice);
    const answer = redirect(next.pathname + next.search);
    answer.headers.append('set-cookie', cookieOfChoice(choice, site.origin.startsWith('https:')));
    return answer;
  } catch (error) {
    if (error instanceof PostError) return empty(error.status);
    throw error;
  }
}
