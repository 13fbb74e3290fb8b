import { empty, isFromOurPages, PostError, readPost, redirect, valueOf } from '@tiwizi/http';
import { text } from '@tiwizi/i18n';
import { html } from 'lit/html.js';
import type { Page } from '../frame/page.ts';
import { paragraph } from '../frame/paragraph.ts';
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

/** An address of this site alone: a link from outside may lead to the page, and must not lead on from it. */
function ownPath(given: string | undefined, site: Site): string | undefined {
  if (!given || !URL.canParse(given, site.origin)) return undefined;
  const url = new URL(given, site.origin);
  return url.origin === site.origin && given.startsWith('/') ? url.pathname + url.search : undefined;
}

function page(site: Site, { request, locale }: Visit, from: string): Page {
  const title = text(preferencesPageMessages, 'title', locale);
  const chosen = preferencesOf(request) ?? {};
  return {
    title,
    content: html`<h1 class="tiwizi-heading-1">${title}</h1>
      ${paragraph(preferencesPageMessages, 'lead', locale, 'tiwizi-lead')}
      <tiwizi-preferences
        action=${`${site.languages.home(locale)}preferences`}
        return-to=${ownPath(from, site) ?? ''}
        text-size=${chosen.textSize ?? 'normal'}
        contrast=${chosen.contrast ?? 'auto'}
        scheme=${chosen.scheme ?? 'auto'}
        ?low-data=${chosen.lowData}
      ></tiwizi-preferences>`,
  };
}
