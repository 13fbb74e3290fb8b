import { empty, isFromOurPages, PostError, readPost, redirect, valueOf } from '@tiwizi/http';
import { text, type Locale } from '@tiwizi/i18n';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { cookieQuestion } from '../cookies/cookie-banner.ts';
import { cookieMessages } from '../cookies/cookies.messages.ts';
import { cookieChoiceOf, type CookieChoice } from '../cookies/cookie-choice.ts';
import type { Page } from '../frame/page.ts';
import { paragraph } from '../frame/paragraph.ts';
import { ownPath } from '../service/own-path.ts';
import type { Route, Site, Visit } from '../service/site.ts';
import { preferencesCookie, preferencesOf, readChoices } from './preferences.ts';
import { preferencesPageMessages } from './preferences-page.messages.ts';

const names = ['text-size', 'contrast', 'scheme', 'low-data'] as const;

/** `/{lang}/preferences`: text size, contrast, colours, low data. A post keeps them and leads back. */
export function preferencesRoutes(site: Site): Route {
  return async (visit) => {
    const { path, request, locale, url } = visit;
    if (path.length !== 1 || path[0] !== 'preferences') return undefined;
    if (request.method === 'POST') return keep(site, visit);
    return site.page(visit, page(site, visit, url.searchParams.get('return_to') ?? site.languages.home(locale)));
  };
}

/** Nobody needs a token to choose a size of text, but it has to be one of our own pages that asks. */
async function keep(site: Site, { request, locale }: Visit): Promise<Response> {
  if (!isFromOurPages(request, site.origin)) return empty(403);
  try {
    const post = await readPost(request, { types: ['form'], totalBytes: 4096 });
    const chosen = readChoices(
      new URLSearchParams(names.map((name): [string, string] => [name, valueOf(post, name) ?? ''])),
    );
    const answer = redirect(ownPath(valueOf(post, 'return-to'), site) ?? `${site.languages.home(locale)}preferences`);
    answer.headers.append('set-cookie', preferencesCookie(chosen, site.origin.startsWith('https:')));
    return answer;
  } catch (error) {
    if (error instanceof PostError) return empty(error.status);
    throw error;
  }
}

function page(site: Site, { request, locale }: Visit, from: string): Page {
  const title = text(preferencesPageMessages, 'title', locale);
  const chosen = preferencesOf(request) ?? {};
  const { cookies } = site.agency;
  const home = site.languages.home(locale);
  return {
    title,
    content: html`<h1 class="tiwizi-heading-1">${title}</h1>
      ${paragraph(preferencesPageMessages, 'lead', locale, 'tiwizi-lead')}
      <tiwizi-preferences
        action=${`${home}preferences`}
        return-to=${ownPath(from, site) ?? ''}
        text-size=${chosen.textSize ?? 'normal'}
        contrast=${chosen.contrast ?? 'auto'}
        scheme=${chosen.scheme ?? 'auto'}
        ?low-data=${chosen.lowData}
      ></tiwizi-preferences
      >${cookies ? cookieSection(cookies, { home, choice: cookieChoiceOf(request), locale }) : nothing}`,
  };
}

/** Where a choice about cookies is changed: what was chosen, and the question again. */
function cookieSection(
  cookies: NonNullable<Site['agency']['cookies']>,
  {
    home,
    choice,
    locale,
  }: { readonly home: string; readonly choice: CookieChoice | undefined; readonly locale: Locale },
): TemplateResult {
  const now = choice ? paragraph(cookieMessages, choice, locale) : nothing;
  return html`<div id="cookies">${cookieQuestion(cookies, { home, back: `${home}preferences`, locale })}${now}</div>`;
}
